import type { ClockReceipt } from '@bangban/domain';
import { digestOf, type EventRecord } from '../chain';
import { loadCalendar } from '../reference.loader';
import { type Queryable, Where } from './queryable';
import type { Scoped } from './seen';

/** The events of an item, and those of its project of these types that concern it, in order. */
export async function itemClockEvents(
  db: Scoped,
  projectId: string,
  itemId: string,
  beside: readonly string[],
): Promise<EventRecord[]> {
  const where = new Where([projectId, itemId, beside]).seenBy(db, 'e.stream_id');
  return db.query<EventRecord[]>(
    `SELECT e.* FROM event e
     WHERE e.stream_id = $1 AND (e.item_id = $2 OR e.type = ANY ($3::text[])) AND ${where.toString()} ORDER BY e.seq`,
    where.values,
  );
}

/** Versions of the calendar with the digest of each. */
export async function calendarDigests(db: Queryable, versions: readonly number[]): Promise<ClockReceipt['calendars']> {
  const found: ClockReceipt['calendars'][number][] = [];
  for (const version of versions) found.push({ version, sha256: digestOf(await loadCalendar(db, version)) });
  return found;
}

/** Versions of the policy with the digest of each, as it was published. */
export async function policyDigests(db: Queryable, versions: readonly number[]): Promise<ClockReceipt['policies']> {
  const rows = await db.query<{ version: number; body: unknown }[]>(
    'SELECT version, body FROM policy_version WHERE version = ANY ($1::int[]) ORDER BY version',
    [versions],
  );
  return rows.map(({ body, version }) => ({ version, sha256: digestOf(body) }));
}
