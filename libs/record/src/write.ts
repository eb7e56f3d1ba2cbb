import type { Directory } from '@bangban/kernel';
import { type DomainEvent, itemIdsOf, type ProjectState, settlements, type World } from '@bangban/domain';
import { helpItemRow, projectReactionRows, projectRow, routeOf } from '@bangban/persistence';
import { breachRows } from './rows/breach.rows';
import { type EscalationRows, escalationRows } from './rows/escalation.rows';
import { eventRows, rungRows } from './rows/event.rows';
import { formRows, formRungRows } from './rows/form.rows';
import { heldRows } from './rows/held.rows';
import type { NotificationRow } from './rows/notification.rows';
import { basisRow, type OwedRows } from './rows/obligation.rows';
import { proofRows } from './rows/proof.rows';
import { readerChanges, type ReaderRow } from './rows/reader.rows';
import { TELL_AFTER_MS, type Telling } from './telling';
import { ofProject } from './rows/of-project';
import type { Transaction } from './transaction';
import { type WritePart, WRITE_PARTS, writeStatement } from './write-statement';

export interface AuditRow {
  readonly actor_id: string;
  readonly acting_for: string | null;
  readonly action: string;
  readonly outcome: 'accepted' | 'refused' | 'denied';
  readonly stream_kind: string | null;
  readonly stream_id: string | null;
  readonly item_id: string | null;
  readonly command_id: string;
  readonly request_id: string | null;
  readonly remote_address: string | null;
  readonly details: object;
}

export interface ReceiptRow {
  readonly actor_id: string;
  readonly scope: string;
  readonly idempotency_key: string;
  readonly body_hash: string;
  readonly command_id: string;
  readonly stream_kind: string | null;
  readonly stream_id: string | null;
  readonly outcome: 'accepted' | 'refused';
  readonly code: string | null;
  readonly details: object | null;
  readonly tick_from: number | null;
  readonly seq_from: number | null;
  readonly seq_to: number | null;
}

export interface WriteInput {
  /** Before anything was decided. */
  readonly before: World;
  /** The hash of the newest event then; null where there was none. */
  readonly head: string | null;
  readonly world: World;
  /** After what time had decided, before what was done: who was concerned then, and in which stage. */
  readonly settled: World;
  readonly ticked: readonly DomainEvent[];
  readonly done: readonly DomainEvent[];
  /** What they change in what is owed on the project, by whom this directory says. */
  readonly owed: OwedRows;
  readonly directory: Directory;
  /** Who is told of these events. */
  readonly notifications: readonly NotificationRow[];
  readonly audit: AuditRow | null;
  readonly receipt: ReceiptRow | null;
  /** When the workflow is to hear of this; never of what its own tick did. */
  readonly tellWorkflow: Telling;
  /** The hash of a link that is used up by it. */
  readonly usedLink?: string | null;
  /** External channels that are switched on. */
  readonly channels: readonly string[];
}

// Questions that end with their item or project.
const CLOSE_QUESTIONS = `
  UPDATE escalation SET closed_at = $2 WHERE project_id = $1 AND answered_at IS NULL AND closed_at IS NULL
    AND ($4 OR item_id = ANY ($3::uuid[]))`;

// Those that an end took along which was taken back.
const REOPEN_QUESTIONS = `
  UPDATE escalation e SET closed_at = NULL FROM jsonb_to_recordset($2) AS r(id uuid, at timestamptz)
  WHERE e.project_id = $1 AND e.item_id = r.id AND e.closed_at = r.at AND e.answered_at IS NULL`;

// Behind the other statement, which does not see what it adds: the rows of all items count, those at hand or not.
const READER_SET = `
  INSERT INTO reader_set (project_id, keys)
  SELECT project_id, array_agg(DISTINCT key ORDER BY key) FROM reader WHERE project_id = ANY ($1) GROUP BY project_id
  ON CONFLICT (project_id) DO UPDATE SET keys = excluded.keys`;

type Rows = Record<WritePart, readonly object[]>;

/**
 * Writes decisions, one for each project, with everything that goes with them, to be waited for with the commit. The unique
 * rung and seq keep watch against doing a thing twice. Called after the locks.
 */
export function write(tx: Transaction, inputs: readonly WriteInput[]): void {
  const decisions = inputs.map((input) => ({ input, questions: escalationRows([...input.ticked, ...input.done]) }));
  const each = decisions.map(({ input, questions }) => rowsOf(input, questions));
  const rows = {} as { [Part in WritePart]: Rows[Part] };
  for (const part of WRITE_PARTS) rows[part] = each.flatMap((its) => its[part]);
  const parts = WRITE_PARTS.filter((part) => rows[part].length > 0);
  tx.gather();
  if (parts.length > 0) tx.later(tx.client.query({ ...writeStatement(parts), values: [JSON.stringify(rows)] }));
  const moved = new Set([...rows.readers, ...rows.departures].map((row) => (row as ReaderRow).project_id));
  if (moved.size > 0) tx.later(tx.client.query({ name: 'record-reader-set', text: READER_SET, values: [[...moved]] }));
  for (const { input, questions } of decisions) closeQuestions(tx, input.world.project, questions);
}

function rowsOf(input: WriteInput, questions: EscalationRows): Rows {
  const { before, channels, done, notifications, owed, settled, ticked, world } = input;
  const events = [...ticked, ...done];
  const { project } = world;
  const changed = new Set(events.flatMap((event) => itemIdsOf(event)));
  const { breaches, cures, relapses } = breachRows(ticked, done, settled, world);
  const tellAfterMs = events.length > 0 ? TELL_AFTER_MS[input.tellWorkflow] : null;
  const telling = project && tellAfterMs !== null;
  const chained = eventRows(events, input.head);
  const readers = readerChanges(before, world);
  return {
    projects: project && chained.head !== null && events.length > 0 ? [projectRow(project, chained.head)] : [],
    items: [...changed].flatMap((id) => world.items[id] ?? []).map(helpItemRow),
    events: chained.rows,
    forms: formRows(world, events),
    held: heldRows(before, world, events),
    rungs: rungRows(events),
    formRungs: formRungRows(events),
    breaches,
    cures,
    relapses,
    questions: questions.opened,
    answers: questions.changed,
    reactions: projectReactionRows(events),
    proofs: project ? proofRows(project.id, events) : [],
    readers: readers.added,
    departures: readers.gone,
    ...owed,
    // A project that begins is known whole; later decisions see some of its items.
    bases: project && !before.project ? [basisRow(project.id, input.directory)] : [],
    notifications,
    settlements: project && events.length > 0 ? settlementRows(project, before, world) : [],
    deliveries: notifications.flatMap(({ id }) => channels.map((each) => ({ notification_id: id, ...routeOf(each) }))),
    links: input.usedLink ? [{ token_hash: input.usedLink }] : [],
    audits: input.audit ? [input.audit] : [],
    receipts: input.receipt ? [input.receipt] : [],
    tellings: telling ? [{ ...ofProject(project.id), seq: project.seq, after_ms: tellAfterMs }] : [],
  };
}

/** Notices that ask for what is done now. A statement sees nothing of what it adds itself: those are older ones. */
function settlementRows(project: ProjectState, before: World, after: World): readonly object[] {
  const of = { project_id: project.id, at: project.lastRecordedAt };
  return settlements(before, after).map(({ itemId, matters }) => ({ ...of, item_id: itemId, matters }));
}

/** A statement of its own, behind the other: rows asked in the same batch are to be seen. */
function closeQuestions(tx: Transaction, project: ProjectState | null, questions: EscalationRows): void {
  if (project && questions.reopenedItems.length > 0) {
    const values = [project.id, JSON.stringify(questions.reopenedItems)];
    tx.later(tx.client.query({ name: 'record-reopen-questions', text: REOPEN_QUESTIONS, values }));
  }
  if (!project || (questions.closedItems.length === 0 && !questions.projectEnded)) return;
  const values = [project.id, project.lastRecordedAt, questions.closedItems, questions.projectEnded];
  tx.later(tx.client.query({ name: 'record-close-questions', text: CLOSE_QUESTIONS, values }));
}
