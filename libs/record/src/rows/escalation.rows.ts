import type { Instant } from '@bangban/kernel';
import type { DomainEvent, Escalation, EventMap } from '@bangban/domain';

interface EscalationRow {
  readonly id: string;
  readonly project_id: string;
  readonly item_id: string | null;
  readonly kind: string;
  readonly clock: string;
  readonly deadline_version: number;
  readonly rung: string;
  readonly recipients: readonly string[];
  readonly opened_at: Instant;
  readonly answer_due: Instant;
  readonly seq: number;
  readonly asks_for: string | null;
}

/** A question with what became of it in the same batch: the row is not there yet to be changed. */
type OpenedRow = EscalationRow & Partial<Omit<EscalationChange, 'answer_due' | 'rung' | 'recipients'>>;

export interface EscalationChange {
  readonly id: string;
  readonly answered_at: Instant | null;
  readonly answered_by: string | null;
  readonly acting_for: string | null;
  readonly instruction: string | null;
  readonly words: string | null;
  readonly lapsed_at: Instant | null;
  readonly answer_due: Instant | null;
  readonly task_item_id: string | null;
  readonly rung: string | null;
  /** Who are asked besides from then on. */
  readonly recipients: readonly string[] | null;
}

export interface EscalationRows {
  readonly opened: OpenedRow[];
  readonly changed: EscalationChange[];
  /** Items whose open questions end with them. */
  readonly closedItems: string[];
  /** Items whose end was taken back, with when it had come. */
  readonly reopenedItems: { readonly id: string; readonly at: Instant }[];
  readonly projectEnded: boolean;
}

const UNCHANGED: Omit<EscalationChange, 'id'> = {
  answered_at: null,
  answered_by: null,
  acting_for: null,
  instruction: null,
  words: null,
  lapsed_at: null,
  answer_due: null,
  task_item_id: null,
  rung: null,
  recipients: null,
};

/**
 * Questions put, answered, left without an answer, or overtaken by the end of what they were about. One row for each
 * question changed: a lapse noticed by the very command that answers is both.
 */
export function escalationRows(events: readonly DomainEvent[]): EscalationRows {
  const rows: EscalationRows = { opened: [], changed: [], closedItems: [], reopenedItems: [], projectEnded: false };
  const changes = new Map<string, EscalationChange>();
  const change = (id: string, fields: Partial<EscalationChange>): unknown =>
    changes.set(id, { ...(changes.get(id) ?? { id, ...UNCHANGED }), ...fields });
  let projectEnded = false;
  for (const event of events) {
    switch (event.type) {
      case 'LimitBreached':
      case 'RungReached':
        if (event.data.escalation) rows.opened.push(opened(event, event.data.itemId, event.data.escalation));
        break;
      case 'DeadlockFound':
      case 'CoordinationAsked':
        rows.opened.push(opened(event, event.data.itemId, event.data.escalation));
        break;
      case 'EscalationAnswered': {
        const { escalationId, instruction, taskItemId, words } = event.data;
        const { id, actingFor } = event.actor;
        const answer = { answered_at: event.occurredAt, answered_by: id, acting_for: actingFor, instruction, words };
        change(escalationId, { ...answer, task_item_id: taskItemId ?? null });
        break;
      }
      case 'EscalationAnswerLapsed':
        change(event.data.escalationId, { lapsed_at: event.occurredAt, ...climbed(event.data) });
        break;
      case 'AnswerTimeMoved':
        change(event.data.escalationId, { answer_due: event.data.answerDue });
        break;
      case 'HelpItemClosed':
      case 'HelpItemVoided':
        rows.closedItems.push(event.data.itemId);
        break;
      case 'ActTakenBack':
        rows.reopenedItems.push({ id: event.data.itemId, at: event.data.at });
        break;
      case 'ProjectEnded':
        projectEnded = true;
        break;
      default:
        break;
    }
  }
  const questions = rows.opened.map((row) => withChange(row, changes));
  return { ...rows, opened: questions, changed: [...changes.values()], projectEnded };
}

/** A late tick puts a question and notices in the same breath that no answer came in time. */
function withChange(row: OpenedRow, changes: Map<string, EscalationChange>): OpenedRow {
  const change = changes.get(row.id);
  if (!change) return row;
  changes.delete(row.id);
  const recipients = [...row.recipients, ...(change.recipients ?? [])];
  const { answer_due = row.answer_due, rung = row.rung } = told(change);
  return { ...row, ...change, answer_due, rung, recipients };
}

function told({ answer_due, rung }: EscalationChange): { readonly answer_due?: Instant; readonly rung?: string } {
  return { ...(answer_due === null ? {} : { answer_due }), ...(rung === null ? {} : { rung }) };
}

/** Those above have their own time to answer. */
function climbed({ climb }: EventMap['EscalationAnswerLapsed']): Partial<EscalationChange> {
  return climb ? { rung: climb.rung, recipients: climb.recipients, answer_due: climb.answerDue } : {};
}

function opened(event: DomainEvent, itemId: string | null, escalation: Escalation): EscalationRow {
  return {
    id: escalation.id,
    project_id: event.projectId,
    item_id: itemId,
    kind: escalation.kind,
    clock: escalation.clock,
    deadline_version: escalation.deadlineVersion,
    rung: escalation.rung,
    recipients: escalation.recipients,
    opened_at: escalation.openedAt,
    answer_due: escalation.answerDue,
    seq: event.seq,
    asks_for: escalation.asksFor ?? null,
  };
}
