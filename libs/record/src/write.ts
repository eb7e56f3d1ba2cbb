import { type DomainEvent, itemIdsOf, type Directory, type World } from '@bangban/domain';
import { helpItemRow, projectRow } from '@bangban/persistence';
import { breachRows } from './rows/breach.rows';
import { escalationRows } from './rows/escalation.rows';
import { eventRows, rungRows } from './rows/event.rows';
import { notificationRows } from './rows/notification.rows';
import { TELL_AFTER_MS, type Telling } from './telling';
import type { Transaction } from './transaction';

export interface AuditRow {
  readonly actor_id: string;
  readonly acting_for: string | null;
  readonly action: string;
  readonly outcome: 'accepted' | 'refused' | 'denied';
  readonly project_id: string | null;
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
  readonly project_id: string | null;
  readonly outcome: 'accepted' | 'refused';
  readonly code: string | null;
  readonly details: object | null;
  readonly tick_from: number | null;
  readonly seq_from: number | null;
  readonly seq_to: number | null;
}

export interface WriteInput {
  readonly world: World;
  readonly directory: Directory;
  readonly ticked: readonly DomainEvent[];
  readonly done: readonly DomainEvent[];
  readonly audit: AuditRow | null;
  readonly receipt: ReceiptRow | null;
  /** When the workflow is to hear of this; never of what its own tick did. */
  readonly tellWorkflow: Telling;
  /** External channels that are switched on. */
  readonly channels: readonly string[];
}

const PROJECT_COLUMNS = [
  ...['seq', 'last_recorded_at', 'name', 'investor_name', 'amount', 'currency', 'industry', 'landing_unit_id'],
  ...['introducing_unit_id', 'follower_id', 'leader_id', 'party_unit_ids', 'party_person_ids', 'investor_contact_ids'],
  ...['platform', 'signing_year', 'origin', 'supervision_level', 'status', 'stage', 'stage_entered_at'],
  ...['policy_version', 'next_wake_up', 'yellow_at', 'due_at', 'state'],
];
const ITEM_COLUMNS = [
  ...['state', 'open', 'unit_id', 'person_id', 'fallback', 'limit_days', 'issued_at', 'closed_at', 'clock'],
  ...['yellow_at', 'due_at', 'provisional', 'breached', 'late', 'next_wake_up', 'body'],
];
const EVENT_COLUMNS = [
  ...['project_id', 'seq', 'type', 'v', 'item_id', 'occurred_at', 'recorded_at', 'actor_id', 'acting_for'],
  ...['actor_kind', 'command_id', 'policy_version', 'calendar_version', 'data'],
].join(', ');
const excluded = (columns: readonly string[]): string => columns.map((name) => `${name} = excluded.${name}`).join(', ');

/** Everything that a batch writes, in one statement and so in one round trip. */
const WRITE = `
  WITH input AS (SELECT $1::jsonb AS j),
  projects AS (
    INSERT INTO project SELECT r.* FROM input, jsonb_populate_recordset(NULL::project, j->'projects') r
    ON CONFLICT (id) DO UPDATE SET ${excluded(PROJECT_COLUMNS)} RETURNING 1),
  items AS (
    INSERT INTO help_item SELECT r.* FROM input, jsonb_populate_recordset(NULL::help_item, j->'items') r
    ON CONFLICT (id) DO UPDATE SET ${excluded(ITEM_COLUMNS)} RETURNING 1),
  events AS (
    INSERT INTO project_event (${EVENT_COLUMNS}, tx) SELECT ${EVENT_COLUMNS}, pg_current_xact_id()::text::bigint
    FROM input, jsonb_populate_recordset(NULL::project_event, j->'events')),
  rungs AS (
    INSERT INTO fired_rung SELECT r.* FROM input, jsonb_populate_recordset(NULL::fired_rung, j->'rungs') r),
  breaches AS (
    INSERT INTO breach SELECT r.* FROM input, jsonb_populate_recordset(NULL::breach, j->'breaches') r),
  cures AS (
    UPDATE breach b SET cured_at = c.at
    FROM input, jsonb_to_recordset(j->'cures') AS c(item_id uuid, clock text, at timestamptz)
    WHERE b.project_id = (j->>'projectId')::uuid AND b.item_id IS NOT DISTINCT FROM c.item_id AND b.clock = c.clock
      AND b.cured_at IS NULL),
  questions AS (
    INSERT INTO escalation SELECT r.* FROM input, jsonb_populate_recordset(NULL::escalation, j->'questions') r),
  answers AS (
    UPDATE escalation e SET answered_at = coalesce(c.answered_at, e.answered_at),
      answered_by = coalesce(c.answered_by, e.answered_by), acting_for = coalesce(c.acting_for, e.acting_for),
      instruction = coalesce(c.instruction, e.instruction), words = coalesce(c.words, e.words),
      lapsed_at = coalesce(c.lapsed_at, e.lapsed_at), answer_due = coalesce(c.answer_due, e.answer_due)
    FROM input, jsonb_populate_recordset(NULL::escalation, j->'answers') c WHERE e.id = c.id),
  notifications AS (
    INSERT INTO notification SELECT r.* FROM input, jsonb_populate_recordset(NULL::notification, j->'notifications') r
    RETURNING id, recipient_id, created_at),
  deliveries AS (
    INSERT INTO delivery (id, notification_id, channel, state, created_at)
    SELECT n.id || ':' || c.channel, n.id, c.channel, 'pending', n.created_at
    FROM input, notifications n, jsonb_array_elements_text(j->'channels') AS c(channel)
    WHERE (SELECT v.email FROM person_version v WHERE v.person_id = n.recipient_id ORDER BY v.version DESC LIMIT 1)
      IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM notification_preference q
        WHERE q.person_id = n.recipient_id AND c.channel = ANY (q.muted_channels))),
  audits AS (
    INSERT INTO audit_entry (actor_id, acting_for, action, outcome, project_id, item_id, command_id, request_id,
      remote_address, details)
    SELECT r.actor_id, r.acting_for, r.action, r.outcome, r.project_id, r.item_id, r.command_id, r.request_id,
      r.remote_address, r.details
    FROM input, jsonb_populate_recordset(NULL::audit_entry, j->'audits') r),
  receipts AS (
    INSERT INTO command_receipt SELECT r.actor_id, r.scope, r.idempotency_key, r.body_hash, r.command_id, r.project_id,
      r.outcome, r.code, r.details, r.tick_from, r.seq_from, r.seq_to
    FROM input, jsonb_populate_recordset(NULL::command_receipt, j->'receipts') r)
  INSERT INTO outbox (project_id, seq, due_at)
  SELECT (j->>'projectId')::uuid, (j->>'seq')::bigint,
    clock_timestamp() + (j->>'tellAfterMs')::int * interval '1 millisecond'
  FROM input WHERE j->>'tellAfterMs' IS NOT NULL`;

// Questions that end with their item or project; rows asked in the same batch are seen, as this runs after the write.
const CLOSE_QUESTIONS = `
  UPDATE escalation SET closed_at = $2 WHERE project_id = $1 AND answered_at IS NULL AND closed_at IS NULL
    AND ($4 OR item_id = ANY ($3::uuid[]))`;

/**
 * Writes a decision with everything that goes with it, to be waited for with the commit. The unique rung and seq keep watch
 * against doing a thing twice. Called after the lock.
 */
export function write(tx: Transaction, input: WriteInput): void {
  const { world, ticked, done, directory } = input;
  const events = [...ticked, ...done];
  const { project } = world;
  const changed = new Set(events.flatMap((event) => itemIdsOf(event)));
  const { breaches, cures } = breachRows(events, world);
  const questions = escalationRows(events);
  const body = {
    projectId: project?.id ?? null,
    seq: project?.seq ?? null,
    tellAfterMs: project !== null && events.length > 0 ? TELL_AFTER_MS[input.tellWorkflow] : null,
    projects: project && events.length > 0 ? [projectRow(project)] : [],
    items: [...changed].flatMap((id) => world.items[id] ?? []).map(helpItemRow),
    events: eventRows(events),
    rungs: rungRows(events),
    breaches,
    cures,
    questions: questions.opened,
    answers: questions.changed,
    notifications: notificationRows(ticked, done, world, directory),
    channels: input.channels,
    audits: input.audit ? [input.audit] : [],
    receipts: input.receipt ? [input.receipt] : [],
  };
  tx.later(tx.client.query({ name: 'record-write', text: WRITE, values: [JSON.stringify(body)] }));
  if (project && (questions.closedItems.length > 0 || questions.projectEnded)) {
    const values = [project.id, project.lastRecordedAt, questions.closedItems, questions.projectEnded];
    tx.later(tx.client.query({ name: 'record-close-questions', text: CLOSE_QUESTIONS, values }));
  }
}
