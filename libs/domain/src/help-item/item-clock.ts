import { type Clock, type Instant, type Light, lightOf, worstLight } from '@bangban/kernel';
import { REQUEST_CLOCKS } from '@bangban/contract/vocabulary';
import type { PauseKind, Policy } from '../policy/policy';
import { type HelpItemState, ITEM_CLOCKS, type ItemClockName } from './help-item.state';

export interface NamedClock {
  readonly name: ItemClockName;
  readonly clock: Clock;
}

/**
 * The clocks of an item that run now: the one of its step, a sign-for limit beside silent handling, the total. A request's is
 * not among them: who is late with a decision makes nobody's item late.
 */
export function runningClocks(item: HelpItemState): readonly NamedClock[] {
  return ITEM_CLOCKS.flatMap((name) => {
    const clock = item.clocks[name];
    return clock?.state === 'running' && !REQUEST_CLOCKS.includes(name) ? [{ name, clock }] : [];
  });
}

/**
 * The running clock with the nearest limit, or the one whose limit passed longest ago: what the item is asked for first,
 * where asked of these clocks alone.
 */
export function itemClock(item: HelpItemState, names: readonly ItemClockName[] = ITEM_CLOCKS): NamedClock | null {
  return runningClocks(item)
    .filter(({ name }) => names.includes(name))
    .reduce<NamedClock | null>(
      (first, each) => (first === null || each.clock.due < first.clock.due ? each : first),
      null,
    );
}

/** The worst light of the running clocks: a limit that nobody keeps is never hidden by another that is kept. */
export function itemLight(item: HelpItemState, now: Instant): Light {
  return worstLight(runningClocks(item).map(({ clock }) => lightOf(clock, now)));
}

/**
 * 超期: the unit missed its handling limit at some time. An item cured after that shows as late, cured: never as if it had
 * been in time. A clock that others let pass (the centre's verification, the investor's confirmation) is their breach.
 */
export function wasLate(item: HelpItemState): boolean {
  return item.reportedLate === true || item.breaches.some(({ clock }) => clock === 'handling');
}

/** 暂停计时 is in force: its time does not count for now. */
export function isPaused({ pause }: Pick<HelpItemState, 'pause'>): boolean {
  return pause?.granted != null;
}

/** Whether a pause is in force that this fact puts an end to, by its reason in the policy. */
export function pausedUntilFact(item: HelpItemState, fact: PauseKind['endsWith'], { pauses }: Policy): boolean {
  return isPaused(item) && pauses.find(({ key }) => key === item.pause?.kind)?.endsWith === fact;
}

/** The clock of a request for an extension that still holds the breach back; null where none does. */
export function openRequest({ clocks, extension }: Pick<HelpItemState, 'clocks' | 'extension'>): Clock | null {
  const clock = clocks['extension-decision'];
  return extension && !extension.lapsed && clock?.state === 'running' ? clock : null;
}

/** The project rests, and the item with it. */
export function isSuspended(item: HelpItemState): boolean {
  return item.holdings[item.holdings.length - 1]?.kind === 'suspended';
}
