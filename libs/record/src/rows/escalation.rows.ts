import type { DomainEvent, Escalation, Instant } from '@bangban/domain';

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
}

export interface EscalationChange {
  readonly id: string;
  readonly answered_at: Instant | null;
  readonly answered_by: string | null;
  readonly acting_for: string | null;
  readonly instruction: string | null;
  readonly words: string | null;
  readonly lapsed_at: Instant | null;
}

export interface EscalationRows {
  readonly opened: EscalationRow[];
  readonly changed: EscalationChange[];
  /** Items whose open questions end with them. */
  readonly closedItems: string[];
  readonly projectEnded: boolean;
}

/** Questions put, answered, left without an answer, or overtaken by the end of what they were about. */
export function escalationRows(events: readonly DomainEvent[]): EscalationRows {
  const rows: EscalationRows = { opened: [], changed: [], closedItems: [], projectEnded: false };
  let projectEnded = false;
  for (const event of events) {
    switch (event.type) {
      case 'LimitBreached':
      case 'RungReached':
        if (event.data.escalation) rows.opened.push(opened(event, event.data.itemId, event.data.escalation));
        break;
      case 'DeadlockFound':
        rows.opened.push(opened(event, event.data.itemId, event.data.escalation));
        break;
      case 'EscalationAnswered': {
        const { escalationId, instruction, words } = event.data;
        const { id, actingFor } = event.actor;
        const answer = { answered_at: event.occurredAt, answered_by: id, acting_for: actingFor, instruction, words };
        rows.changed.push({ id: escalationId, ...answer, lapsed_at: null });
        break;
      }
      case 'EscalationAnswerLapsed': {
        const none = { answered_at: null, answered_by: null, acting_for: null, instruction: null, words: null };
        rows.changed.push({ id: event.data.escalationId, ...none, lapsed_at: event.occurredAt });
        break;
      }
      case 'HelpItemClosed':
      case 'HelpItemVoided':
        rows.closedItems.push(event.data.itemId);
        break;
      case 'ProjectEnded':
        projectEnded = true;
        break;
      default:
        break;
    }
  }
  return { ...rows, projectEnded };
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
  };
}
