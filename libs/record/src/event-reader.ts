import type { DomainEvent } from '@bangban/domain';
import type { EntityManager } from 'typeorm';

interface EventRow {
  readonly project_id: string;
  readonly seq: string;
  readonly type: string;
  readonly v: number;
  readonly occurred_at: Date;
  readonly recorded_at: Date;
  readonly actor_id: string;
  readonly acting_for: string | null;
  readonly actor_kind: string;
  readonly command_id: string;
  readonly policy_version: number;
  readonly calendar_version: number;
  readonly data: unknown;
}

/** Events of a project with `from <= seq <= to`, in order. */
export async function readEvents(
  manager: EntityManager,
  projectId: string,
  from: number,
  to: number,
): Promise<DomainEvent[]> {
  const rows: EventRow[] = await manager.query(
    'SELECT * FROM project_event WHERE project_id = $1 AND seq BETWEEN $2 AND $3 ORDER BY seq',
    [projectId, from, to],
  );
  return rows.map(toEvent);
}

export function toEvent(row: EventRow): DomainEvent {
  return {
    projectId: row.project_id,
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
