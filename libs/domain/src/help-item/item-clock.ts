import type { Clock } from '../clock/clock';
import { type Light, lightOf } from '../clock/light';
import type { Instant } from '../time/instant';
import type { HelpItemState, ItemClockName } from './help-item.state';

/** The clock that governs an open item now: verification once reported, else handling once begun, else sign-for. */
export function itemClock(item: HelpItemState): { readonly name: ItemClockName; readonly clock: Clock } | null {
  const names: readonly ItemClockName[] = ['verification', 'handling', 'sign-for'];
  for (const name of names) {
    const clock = item.clocks[name];
    if (clock && clock.state !== 'stopped') return { name, clock };
  }
  return null;
}

export function itemLight(item: HelpItemState, now: Instant): Light {
  return lightOf(itemClock(item)?.clock, now);
}

/** An item cured after a breach shows as late, cured: never as if it had been in time. */
export function wasLate(item: HelpItemState): boolean {
  return item.breaches.length > 0 || item.reportedLate === true;
}
