import { dateAt, helpCentreHead, type Instant, peopleWithRole } from '@bangban/kernel';
import { unpublishedYear } from '@bangban/domain';
import { calendarPolicy, listCalendars, loadDirectory, recordClock, tellPersonally } from '@bangban/persistence';
import type { DataSource, EntityManager } from 'typeorm';

const LOCK = `SELECT pg_advisory_xact_lock(hashtextextended('calendar reminder', 0))`;

export interface CalendarReminderDeps {
  readonly dataSource: DataSource;
  readonly channels: readonly string[];
}

/**
 * From the policy's month on, while the next year is not published, the system administrators and the help centre's head are
 * told, as often as it says: from its first day on no limit would breach. Two workers do one after the other, to the same end.
 */
export function createCalendarReminder({ channels, dataSource }: CalendarReminderDeps): () => Promise<boolean> {
  return async () => {
    await dataSource.transaction((manager) => remind(manager, channels));
    return false;
  };
}

async function remind(manager: EntityManager, channels: readonly string[]): Promise<void> {
  await manager.query(LOCK);
  const { now, utcOffsetMinutes } = await recordClock(manager);
  const [newest] = await listCalendars(manager);
  const policy = await calendarPolicy(manager);
  const year = newest ? unpublishedYear(newest, dateAt(now, utcOffsetMinutes), policy) : null;
  if (year === null) return;
  const directory = await loadDirectory(manager);
  const head = helpCentreHead(directory);
  const people = new Set([...(head === null ? [] : [head]), ...peopleWithRole(directory, 'system-admin')]);
  const told = await toldWithin(manager, [...people], now, policy.missing.everyDays);
  const notices = [...people]
    .filter((recipientId) => !told.has(recipientId))
    .map((recipientId) => ({ recipientId, kind: 'calendar-unpublished' as const, params: { year: `${year}` } }));
  if (notices.length > 0) await tellPersonally(manager, notices, channels);
}

async function toldWithin(
  manager: EntityManager,
  people: readonly string[],
  now: Instant,
  days: number,
): Promise<ReadonlySet<string>> {
  const rows: { recipient_id: string }[] = await manager.query(
    `SELECT DISTINCT recipient_id FROM notification WHERE recipient_id = ANY ($1::text[]) AND kind = 'calendar-unpublished'
       AND created_at > $2::timestamptz - $3 * interval '1 day'`,
    [people, now, days],
  );
  return new Set(rows.map((row) => row.recipient_id));
}
