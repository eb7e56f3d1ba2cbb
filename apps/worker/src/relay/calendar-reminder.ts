import { dateAt, helpCentreHead, peopleWithRole } from '@bangban/kernel';
import { unpublishedYear } from '@bangban/domain';
import {
  calendarPolicy,
  type Database,
  inTurn,
  listCalendars,
  loadDirectory,
  type Queryable,
  recordClock,
  tellPersonally,
  toldWithin,
} from '@bangban/persistence';

export interface CalendarReminderDeps {
  readonly dataSource: Database;
  readonly channels: readonly string[];
}

/**
 * From the policy's month on, while the next year is not published, the system administrators and the help centre's head are
 * told, as often as it says: from its first day on no limit would breach. Two workers do one after the other, to the same end.
 */
export function createCalendarReminder({ channels, dataSource }: CalendarReminderDeps): () => Promise<boolean> {
  return async () => {
    await inTurn(dataSource, 'calendar reminder', (manager) => remind(manager, channels));
    return false;
  };
}

async function remind(manager: Queryable, channels: readonly string[]): Promise<void> {
  const { now, utcOffsetMinutes } = await recordClock(manager);
  const [newest] = await listCalendars(manager);
  const policy = await calendarPolicy(manager);
  const year = newest ? unpublishedYear(newest, dateAt(now, utcOffsetMinutes), policy) : null;
  if (year === null) return;
  const directory = await loadDirectory(manager);
  const head = helpCentreHead(directory);
  const people = new Set([...(head === null ? [] : [head]), ...peopleWithRole(directory, 'system-admin')]);
  const told = await toldWithin(manager, {
    people: [...people],
    kind: 'calendar-unpublished',
    now,
    days: policy.missing.everyDays,
  });
  const notices = [...people]
    .filter((recipientId) => !told.has(recipientId))
    .map((recipientId) => ({ recipientId, kind: 'calendar-unpublished' as const, params: { year: `${year}` } }));
  if (notices.length > 0) await tellPersonally(manager, notices, channels);
}
