import type { Instant } from '@bangban/kernel';
import type { Queryable } from './queryable';

export interface RecordClock {
  /** The record's time: the database's clock plus the installation's offset. */
  readonly now: Instant;
  readonly offsetMs: number;
  readonly utcOffsetMinutes: number;
  readonly demo: boolean;
  readonly calendarVersion: number;
  readonly policyVersion: number;
  readonly directoryVersion: number;
}

/** The record's time as SQL, for comparisons with stored instants. */
export const NOW = `(SELECT date_trunc('milliseconds', clock_timestamp())
  + clock_offset_ms * interval '1 millisecond' FROM installation)`;

/** What time it is in the record, and the newest published calendar and policy. */
export async function recordClock(db: Queryable): Promise<RecordClock> {
  const [row] = await db.query<
    (Omit<RecordClock, 'now' | 'offsetMs' | 'directoryVersion'> & {
      readonly now: Date;
      readonly offset: string;
      readonly directory: string;
    })[]
  >(`
    SELECT ${NOW} AS now, i.clock_offset_ms AS offset, i.demo, i.directory_version AS directory, c.version AS "calendarVersion",
      c.utc_offset_minutes AS "utcOffsetMinutes", (SELECT max(version) FROM policy_version) AS "policyVersion"
    FROM installation i, LATERAL (SELECT * FROM calendar_version ORDER BY version DESC LIMIT 1) c`);
  if (!row) throw new Error('the installation row is missing');
  const { directory, now, offset, ...rest } = row;
  return { ...rest, now: now.toISOString(), offsetMs: Number(offset), directoryVersion: Number(directory) };
}
