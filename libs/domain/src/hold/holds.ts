import type { Hold } from '@bangban/contract';
import { type HeldKind, type HeldState, isHoldable } from '@bangban/contract/vocabulary';
import { type Clock, heldOf, type Instant, type Rung } from '@bangban/kernel';
import type { Context } from '../world';

export type { HeldKind, HeldState, Hold };

/** Its end as it was known at an instant. */
export function endOf({ ends }: Hold, now: Instant): Instant {
  const known = ends.filter(({ at }) => at <= now);
  return (known.at(-1) ?? ends[0])?.until ?? now;
}

export const isHolding = (hold: Hold, now: Instant): boolean => hold.from <= now && now < endOf(hold, now);

/** The one that is open; there is one at most. */
export const openHoldOf = (holds: readonly Hold[], now: Instant): Hold | null =>
  holds.find((hold) => isHolding(hold, now)) ?? null;

export interface Keeping {
  readonly holdId: string;
  readonly until: Instant;
}

/**
 * What holds something that comes due at `at`, looked at `now`.
 * 1. The hold that is open now holds whatever has not fired, also what came due before it: that is what an outage leaves.
 * 2. One that is over has held what came due while it lasted, whoever looks late.
 */
export function keptBy(holds: readonly Hold[], at: Instant, now: Instant): Keeping | null {
  const open = openHoldOf(holds, now);
  if (open) return { holdId: open.id, until: endOf(open, now) };
  const over = holds.filter((hold) => hold.from <= now && hold.from <= at && at < endOf(hold, now));
  const [last] = over.sort((one, other) => (endOf(one, now) > endOf(other, now) ? -1 : 1));
  return last ? { holdId: last.id, until: endOf(last, now) } : null;
}

/** The same for a rung of a clock; what was let go is held by nothing any more. */
export function holdOfRung(ctx: Context, clock: Clock, rung: Rung, at: Instant): Keeping | null {
  if (!ctx.holds || !isHoldable(rung) || !ctx.policy.hold.rungs.includes(rung)) return null;
  return heldOf(clock, rung)?.released ? null : keptBy(ctx.holds, at, ctx.now);
}
