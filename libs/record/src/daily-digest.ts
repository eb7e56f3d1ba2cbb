import { calendarDay, dateAt, endOfDay } from '@bangban/kernel';
import { hasDigest } from '@bangban/domain';
import {
  alertPolicy,
  type Database,
  deliveryWishes,
  digestCounts,
  inTurn,
  isActive,
  loadCalendar,
  noteHeldTold,
  recordClock,
  tellPersonally,
  toldOfDay,
} from '@bangban/persistence';

/** `quiet`: not today, or not any more. `empty`: there is nothing to say. */
export type DigestOutcome = 'told' | 'told-before' | 'quiet' | 'empty';

const KIND = 'daily-digest';

/**
 * Tells somebody once a day how much is late, due and waiting for an answer, and how many alerts were above the budget: those
 * are told with it. Asked again on the same day it does nothing.
 */
export function tellDigest(database: Database, personId: string, channels: readonly string[]): Promise<DigestOutcome> {
  return inTurn(database, `digest ${personId}`, async (db): Promise<DigestOutcome> => {
    const { calendarVersion, now } = await recordClock(db);
    const calendar = await loadCalendar(db, calendarVersion);
    const zone = calendar.utcOffsetMinutes;
    const day = dateAt(now, zone);
    const { alerts } = await alertPolicy(db);
    const wishes = (await deliveryWishes(db, [personId], alerts.digestAt)).get(personId);
    if (!wishes || !(await isActive(db, personId))) return 'quiet';
    if (!hasDigest(wishes, day, calendarDay(calendar, day).works)) return 'quiet';
    if (await toldOfDay(db, { recipientId: personId, kind: KIND, day })) return 'told-before';
    const span = { now, before: endOfDay(day, zone) };
    const { held, late, questions, today } = await digestCounts(db, personId, span);
    if (held + late + questions + today === 0) return 'empty';
    const params = { day, late: `${late}`, today: `${today}`, questions: `${questions}`, held: `${held}` };
    await tellPersonally(db, [{ recipientId: personId, kind: KIND, params }], channels);
    await noteHeldTold(db, personId);
    return 'told';
  });
}
