import { type Calendar, dateAt, endOfDay, addDays, fromMillis } from '@bangban/kernel';
import { type DeliveryWishes, howItLeaves, type Policy } from '@bangban/domain';
import {
  type Database,
  deliveryWishes,
  inTurn,
  leavingSince,
  planDeliveries,
  type Planned,
  recordClock,
  ReferenceCache,
  type Unplanned,
  unplannedDeliveries,
} from '@bangban/persistence';

/** As many as starters take up in a round. */
const MOST = 320;

const NO_WISHES: DeliveryWishes = { window: null, quietDays: [], digestAt: null };

/**
 * Says of what waits when it leaves, or that it is part of a digest. The rule is the domain's; groups have no wishes, and a
 * digest is never put into a digest. One planner at a time: the budget of a day is one count.
 */
export function createDeliveryPlanner(database: Database): () => Promise<void> {
  const cache = new ReferenceCache();
  return () =>
    inTurn(database, 'plan of deliveries', async (db) => {
      const waiting = await unplannedDeliveries(db, MOST);
      if (waiting.length === 0) return;
      const { calendarVersion, now, policyVersion } = await recordClock(db);
      const calendar: Calendar = await cache.calendarAt(db, calendarVersion);
      const policy: Policy | null = await cache.policyAt(db, policyVersion);
      if (!policy) throw new Error(`policy version ${policyVersion} is not published`);
      const { alerts, deliveryHours: hours } = policy;
      const people = [...new Set(waiting.map(({ recipientId }) => recipientId))];
      const wishes = await deliveryWishes(db, people, alerts.digestAt);
      const today = endOfDay(addDays(dateAt(now, calendar.utcOffsetMinutes), -1), calendar.utcOffsetMinutes);
      const withDigest = people.filter((id) => (wishes.get(id) ?? NO_WISHES).digestAt !== null);
      const leaving = new Counts();
      for (const { at, channel, recipientId } of withDigest.length > 0
        ? await leavingSince(db, withDigest, today)
        : []) {
        leaving.add(recipientId, channel, dateAt(fromMillis(at.getTime()), calendar.utcOffsetMinutes));
      }
      const planned = waiting.map((each): Planned => {
        const { channel, id, recipientId } = each;
        const way = howItLeaves(wishesOf(each, wishes), (date) => leaving.of(recipientId, channel, date), {
          calendar,
          hours,
          perDay: alerts.perDay,
          now,
        });
        if (way === 'digest') return { id, at: null };
        leaving.add(recipientId, channel, dateAt(way.at, calendar.utcOffsetMinutes));
        return { id, at: way.at };
      });
      await planDeliveries(db, planned);
    });
}

function wishesOf(
  { channel, kind, recipientId }: Unplanned,
  wishes: ReadonlyMap<string, DeliveryWishes>,
): DeliveryWishes {
  if (channel.endsWith('-robot')) return NO_WISHES;
  const own = wishes.get(recipientId) ?? NO_WISHES;
  return kind === 'daily-digest' ? NO_WISHES : own;
}

/** How many leave, by person, channel and day. */
class Counts {
  private readonly counts = new Map<string, number>();

  of(...key: readonly [recipientId: string, channel: string, date: string]): number {
    return this.counts.get(key.join(' ')) ?? 0;
  }

  add(...key: readonly [recipientId: string, channel: string, date: string]): void {
    this.counts.set(key.join(' '), this.of(...key) + 1);
  }
}
