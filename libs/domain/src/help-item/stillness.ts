import type { Stillness } from '@bangban/contract';
import type { StillAwaits } from '@bangban/contract/vocabulary';
import { fromMillis, type Instant, isBreached, nextStep, type Rung, toMillis } from '@bangban/kernel';
import type { HelpItemState, HoldingKind } from './help-item.state';
import { runningClocks } from './item-clock';

export type { StillAwaits, Stillness };

/** Time that is nobody's to use, or another's: what begins or ends it is where a standstill begins anew. */
export const ELSEWHERE: readonly HoldingKind[] = ['waiting', 'paused', 'suspended', 'confirming'];

/**
 * On whom it is to move an item; null where it rests: it waits for another, is paused by approval, shelved, or not issued. What
 * the centre vouches for because the investor has nobody is the centre's.
 */
export function awaitedOf({ holdings, stillness }: HelpItemState): StillAwaits | null {
  const holding = holdings[holdings.length - 1];
  if (!holding || holding.to !== null) return null;
  if (holding.kind === 'waiting' || holding.kind === 'suspended') return null;
  if (holding.kind === 'confirming') return holding.unitId === null ? 'investor' : 'unit';
  // Whether a pause waits for the investor's papers was settled by the rules when it began.
  if (holding.kind === 'paused') return stillness?.awaits === 'investor' ? 'investor' : null;
  return 'unit';
}

/** A limit that its holders let pass has a ladder of its own: of what is late nobody is told again that it stands still. */
function isLate(item: HelpItemState): boolean {
  return runningClocks(item).some(({ clock, name }) => name !== 'total' && isBreached(clock));
}

export interface StillDue {
  readonly at: Instant;
  /** Which rung is told, should nothing have moved. */
  readonly step: Rung;
  readonly provisional: boolean;
}

/** When time looks at an item next; null where it rests, is late, or nobody is to be told. */
export function itemStillDue(item: HelpItemState): StillDue | null {
  const { stillness } = item;
  const awaited = awaitedOf(item);
  if (!stillness?.clock || awaited === null) return null;
  // The investor's silence is told whatever limit passed: it is on no unit's account.
  if (awaited === 'unit' && isLate(item)) return null;
  // Rules that do not ask for the investor's silence leave the item alone while it is the investor's.
  if (awaited === 'investor' && stillness.awaits !== 'investor') return null;
  return stillDue(stillness, awaited);
}

/**
 * Where something has moved since the clock began, time looks not before so many whole days have gone by since: working days
 * are never fewer. So nothing is written when something moves, and nobody is woken for it.
 */
export function stillDue(stillness: Stillness, awaited: StillAwaits = 'unit'): StillDue | null {
  const known = DUES[awaited];
  const due = known.get(stillness);
  if (due !== undefined) return due;
  const found = dueOf(stillness, awaited);
  known.set(stillness, found);
  return found;
}

/** Asked several times of a state in each decision: nothing of it changes in place. */
const DUES: Readonly<Record<StillAwaits, WeakMap<Stillness, StillDue | null>>> = {
  unit: new WeakMap(),
  investor: new WeakMap(),
};

function dueOf(stillness: Stillness, awaited: StillAwaits): StillDue | null {
  const { clock, since } = stillness;
  if (!clock || clock.limit === null) return null;
  const step = nextStep(clock);
  if (!hasMoved(stillness) && stillness.awaits === awaited) {
    return step && { at: step.at, step: step.rung, provisional: step.provisional };
  }
  const soonest = fromMillis(toMillis(since) + clock.limit * DAY_MS);
  const at = step && clock.fired.length === 0 && step.at > soonest ? step.at : soonest;
  return { at, step: clock.steps[0]?.rung ?? 'reminder', provisional: false };
}

const DAY_MS = 86_400_000;

/** Something has moved since the clock began. */
export function hasMoved({ clock, since }: Stillness): boolean {
  return clock !== null && since > clock.startedAt;
}

/** Since when it stands still, where that has been told and nothing has moved since; null otherwise. */
function stillSince(stillness: Stillness | undefined, awaits: StillAwaits): Instant | null {
  if (!stillness?.clock || stillness.awaits !== awaits || hasMoved(stillness)) return null;
  return stillness.clock.fired.length > 0 ? stillness.since : null;
}

/** 久拖不动: nobody has moved it since then, and they have been told. */
export const stalledSince = ({ stillness }: { readonly stillness?: Stillness | undefined }): Instant | null =>
  stillSince(stillness, 'unit');

/** 企业未回应: it is the investor's turn since then, and the centre has been told. */
export const silentSince = ({ stillness }: { readonly stillness?: Stillness | undefined }): Instant | null =>
  stillSince(stillness, 'investor');
