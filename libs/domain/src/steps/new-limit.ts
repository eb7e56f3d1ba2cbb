import {
  armWorkingDays,
  type Calendar,
  type Clock,
  elapsedAt,
  type Instant,
  type LadderStep,
  yellowOffset,
} from '@bangban/kernel';
import type { Batch } from '../batch';
import type { Policy } from '../policy/policy';

/** What has fired stays fired under another limit only where its time has come under that as well. */
export function stillFired(
  clock: Clock,
  limit: number,
  ladder: readonly LadderStep[],
  { yellow }: Pick<Policy, 'yellow'>,
  at: { readonly now: Instant; readonly calendar: Calendar },
): Clock['fired'] {
  const elapsed = elapsedAt(clock, at.now, at.calendar);
  const offsetOf = (step: LadderStep): number =>
    step.after === 'yellow' ? yellowOffset(yellow, limit) : limit + step.after;
  const passed = ladder.filter((step) => offsetOf(step) <= elapsed).map((step) => step.rung);
  return clock.fired.filter((rung) => passed.includes(rung) || limit === clock.limit);
}

/** A running clock that has more days than it had, counted from the first as if it had had them from the start. */
export function withMoreDays(
  { ctx: { calendar, policy } }: Batch,
  clock: Clock,
  limit: number,
  ladder: readonly LadderStep[],
  now: Instant,
): Clock {
  const { countedAfter, elapsed, startedAt } = clock;
  return armWorkingDays({
    version: clock.version + 1,
    from: startedAt,
    limit,
    ladder,
    yellow: policy.yellow,
    elapsed,
    countedAfter,
    fired: stillFired(clock, limit, ladder, policy, { now, calendar }),
    calendar,
    policyVersion: policy.version,
    before: clock,
  });
}
