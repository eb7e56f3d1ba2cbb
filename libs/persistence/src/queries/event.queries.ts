import type { EventRow, eventsQuery, FilterOf } from '@bangban/contract';
import { nameIn } from '../language';
import { type Page, pageOf, rowsOf, Where } from './queryable';
import type { Scoped } from './seen';

export type { EventRow };

/** The name in force at that moment; the first one where the record is older than the entry of the person. */
const nameAt = (person: string): string => `(SELECT ${nameIn('v')} FROM person_version v WHERE v.person_id = ${person}
  ORDER BY (v.valid_from <= e.recorded_at) DESC, abs(extract(epoch FROM v.valid_from - e.recorded_at)) LIMIT 1)`;

/** Of `event e`. */
export const eventColumns = (): string => `
  e.seq::int, e.type, e.v, e.item_id AS "itemId", e.occurred_at AS "occurredAt",
  e.recorded_at AS "recordedAt", e.actor_id AS "actorId", e.actor_kind AS "actorKind",
  ${nameAt('e.actor_id')} AS "actorName", e.acting_for AS "actingFor", ${nameAt('e.acting_for')} AS "actingForName",
  e.command_id AS "commandId", e.policy_version AS "policyVersion", e.calendar_version AS "calendarVersion", e.data`;

/** A project's history in order, from after a seq. */
export async function listEvents(
  db: Scoped,
  projectId: string,
  filter: FilterOf<typeof eventsQuery>,
  { after, limit }: { readonly after: number; readonly limit: number },
): Promise<Page<EventRow, number>> {
  const where = new Where()
    .seenBy(db, 'e.stream_id')
    .and('e.stream_id = ?', projectId)
    .and('e.seq > ?', after)
    .each(filter, { itemId: 'e.item_id = ?' });
  const rows = await rowsOf<EventRow>(
    db,
    `SELECT ${eventColumns()}
     FROM event e WHERE ${where.toString()} ORDER BY e.seq LIMIT ${where.bind(limit + 1)}`,
    where.values,
  );
  return pageOf(rows, limit, ({ seq }) => seq);
}
