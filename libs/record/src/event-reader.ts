import type { DomainEvent } from '@bangban/domain';
import type { EventRecord, Queryable } from '@bangban/persistence';

/** Events of a project with `from <= seq <= to`, in order. */
export async function readEvents(
  manager: Queryable,
  projectId: string,
  from: number,
  to: number,
): Promise<DomainEvent[]> {
  const rows: EventRecord[] = await manager.query(
    'SELECT * FROM event WHERE stream_id = $1 AND seq BETWEEN $2 AND $3 ORDER BY seq',
    [projectId, from, to],
  );
  return rows.map(toEvent);
}

export function toEvent(row: EventRecord): DomainEvent {
  return {
    projectId: row.stream_id,
    seq: Number(row.seq),
    type: row.type,
    v: row.v,
    occurredAt: row.occurred_at.toISOString(),
    recordedAt: row.recorded_at.toISOString(),
    actor: { id: row.actor_id, actingFor: row.acting_for, kind: row.actor_kind },
    commandId: row.command_id,
    policyVersion: row.policy_version,
    calendarVersion: row.calendar_version,
    data: row.data,
  } as DomainEvent;
}
