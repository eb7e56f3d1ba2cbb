import { dateAt, helpCentreHead, peopleWithRole } from '@bangban/kernel';
import {
  type Database,
  hasMonthly,
  inTurn,
  loadDirectory,
  loadPolicy,
  type Queryable,
  recordClock,
  tellPersonally,
  toldOfDay,
} from '@bangban/persistence';

export interface MeetingReminderDeps {
  readonly dataSource: Database;
  readonly channels: readonly string[];
}

/**
 * From the policy's day of a month on, while its monthly meeting is not called, its chair and the help centre's head are told,
 * once for the month. Two workers do one after the other, to the same end.
 */
export function createMeetingReminder({ channels, dataSource }: MeetingReminderDeps): () => Promise<boolean> {
  return async () => {
    await inTurn(dataSource, 'meeting reminder', (manager) => remind(manager, channels));
    return false;
  };
}

async function remind(manager: Queryable, channels: readonly string[]): Promise<void> {
  const { now, policyVersion, utcOffsetMinutes } = await recordClock(manager);
  const today = dateAt(now, utcOffsetMinutes);
  const policy = await loadPolicy(manager, policyVersion);
  if (!policy || Number(today.slice(8)) < policy.meetings.calledByDay || (await hasMonthly(manager, today))) return;
  const directory = await loadDirectory(manager);
  const head = helpCentreHead(directory);
  const people = new Set([...(head === null ? [] : [head]), ...peopleWithRole(directory, 'leader-in-charge')]);
  const day = today.slice(0, 7);
  for (const recipientId of people) {
    const kind = 'meeting-uncalled' as const;
    if (await toldOfDay(manager, { recipientId, kind, day })) continue;
    await tellPersonally(manager, [{ recipientId, kind, params: { day } }], channels);
  }
}
