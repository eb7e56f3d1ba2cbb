import { type Clock, heldOf, type HeldRung } from '@bangban/kernel';
import type { EventOf } from '../event/events';

type Held = EventOf<'RungHeld' | 'RungReleased' | 'FormRungHeld' | 'FormRungReleased'>;

/** How a rung stands that is held; since when, it keeps from the first time. */
export function heldBy(clock: Clock, event: Held): HeldRung {
  const { holdId, rung, until } = event.data;
  const since = heldOf(clock, rung)?.since ?? event.recordedAt;
  return { rung, holdId, since, until, released: 'released' in event.data && event.data.released };
}

/** A form's clock that goes on has passed its limit all the same: what that leads on to goes on being held. */
export function carriedOn(before: Clock | undefined, armed: Clock): Clock {
  const held = before && heldOf(before, 'breach');
  const late = armed.fired.includes('breach') && before?.fired.includes('breach');
  return held && late ? { ...armed, held: [...(armed.held ?? []), held] } : armed;
}
