import { type Calendar, fromMillis, nextDeliveryInstant, toMillis } from '@bangban/kernel';
import type { Policy } from '@bangban/domain';
import { type Queryable, ReferenceCache } from '@bangban/persistence';

interface Moment {
  readonly calendar_version: number;
  readonly policy_version: number;
  readonly now: Date;
  readonly offset: string;
}

/**
 * When alerts may leave next, in real time, by the newest calendar and policy; null when the moment is inside the hours. The
 * moment is now, or so many milliseconds ago.
 */
export function createOpeningHours(manager: Queryable): (agoMs?: number) => Promise<string | null> {
  const cache = new ReferenceCache();
  return async (agoMs = 0) => {
    const [row]: Moment[] = await manager.query(`
      SELECT (SELECT max(version) FROM calendar_version) AS calendar_version,
        (SELECT max(version) FROM policy_version) AS policy_version, clock_offset_ms AS offset,
        date_trunc('milliseconds', clock_timestamp()) + clock_offset_ms * interval '1 millisecond' AS now
      FROM installation`);
    if (!row) throw new Error('the installation row is missing');
    const calendar: Calendar = await cache.calendarAt(manager, row.calendar_version);
    const policy: Policy | null = await cache.policyAt(manager, row.policy_version);
    if (!policy) throw new Error(`policy version ${row.policy_version} is not published`);
    const now = fromMillis(row.now.getTime() - agoMs);
    const opening = nextDeliveryInstant(calendar, policy.deliveryHours, now);
    return opening === now ? null : fromMillis(toMillis(opening) - Number(row.offset));
  };
}
