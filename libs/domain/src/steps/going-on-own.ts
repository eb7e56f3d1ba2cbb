import { armDate, type Clock, dayEnding, type LadderStep, lightsOf, stepsNotBefore } from '@bangban/kernel';
import type { Batch } from '../batch';
import { goingOn } from './going-on';

/** A clock of the project that goes on after a rest, with what it had left or to its day; nothing that fired fires again. */
export function goOnOwn(batch: Batch, clock: Clock, ladder: readonly LadderStep[]): Clock {
  const { calendar, now, policy } = batch.ctx;
  if (clock.limit !== null) return goingOn(batch, { ...clock, limit: clock.limit }, ladder, now);
  const shared = { version: clock.version + 1, from: now, ladder, calendar, policyVersion: policy.version };
  const date = dayEnding(clock.due, calendar.utcOffsetMinutes);
  const armed = armDate({ ...shared, date, provisional: clock.provisional, ...lightsOf(clock) });
  // A date that passed while it rested counts from the return, not from within the rest.
  return { ...stepsNotBefore(armed, now), fired: clock.fired };
}
