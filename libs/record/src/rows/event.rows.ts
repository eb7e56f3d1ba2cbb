import { type DomainEvent, itemIdsOf } from '@bangban/domain';
import { linkOf } from '@bangban/persistence';

const PROJECT = 'project';

/** A project's events as rows of `event`, each chained to the one before it, and the hash of the last. */
export function eventRows(
  events: readonly DomainEvent[],
  head: string | null,
): { rows: object[]; head: string | null } {
  let before = head;
  const rows = events.map((event) => {
    before = linkOf(before, { ...event, stream: { kind: PROJECT, id: event.projectId } });
    return toRow(event, before);
  });
  return { rows, head: before };
}

function toRow(event: DomainEvent, hash: string): object {
  return {
    stream_kind: PROJECT,
    stream_id: event.projectId,
    seq: event.seq,
    type: event.type,
    v: event.v,
    item_id: itemIdsOf(event)[0] ?? null,
    occurred_at: event.occurredAt,
    recorded_at: event.recordedAt,
    actor_id: event.actor.id,
    acting_for: event.actor.actingFor,
    actor_kind: event.actor.kind,
    command_id: event.commandId,
    policy_version: event.policyVersion,
    calendar_version: event.calendarVersion,
    data: event.data,
    hash: `\\x${hash}`,
  };
}

/** Rungs that fired, each once per (clock, deadline version, rung): the database refuses a second one. */
export function rungRows(events: readonly DomainEvent[]): object[] {
  return events.flatMap((event): object[] => {
    const shared = { project_id: event.projectId, recorded_at: event.recordedAt, seq: event.seq };
    if (event.type === 'LimitBreached' || event.type === 'RungReached') {
      const { itemId, clock, deadlineVersion, rung, due } = event.data;
      return [{ ...shared, item_id: itemId, clock, deadline_version: deadlineVersion, rung, due }];
    }
    if (event.type === 'RoutineMissed') {
      const { clock, deadlineVersion, due } = event.data;
      return [{ ...shared, item_id: null, clock, deadline_version: deadlineVersion, rung: 'breach', due }];
    }
    return [];
  });
}
