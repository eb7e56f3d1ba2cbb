import type { Instant } from '@bangban/kernel';
import type { DomainEvent } from '../../event/events';
import type { ItemClockName } from '../../help-item/help-item.state';
import { countedUpTo, onForecast } from './count';
import { dateOf, dayOf } from './days';
import { Ledger } from './ledger';
import type { ExplainedClock, Receipt, Track, Versions } from './shapes';
import { runsOf } from './runs';

/** What a project's events say that an item's clocks go by, beside its own. */
export const BESIDE_ITS_OWN = [
  ...(['PolicyAdopted', 'CalendarAdopted', 'ProjectShelved', 'ProjectResumed', 'DeadlockFound'] as const),
] as const satisfies readonly DomainEvent['type'][];

/** And of its own: all else that happens to an item moves no date. What a command begins with is wanted as well. */
export const CLOCK_EVENTS: readonly DomainEvent['type'][] = [
  ...(['HelpItemAdded', 'HelpItemLimitChanged', 'ItemClockArmed', 'ItemClockSuspended', 'ItemClockStopped'] as const),
  ...(['ExtensionAsked', 'ExtensionSigned', 'ExtensionDecided', 'ExtensionLapsed', 'ExtensionEnded'] as const),
  ...(['HoldingBegun', 'PauseEnded', 'ActTakenBack', 'RungReached'] as const),
];

/** In the order in which a matter goes through them. */
const ORDER: readonly ItemClockName[] = [
  ...([
    'sign-for',
    'handling',
    'pause-decision',
    'extension-decision',
    'co-reply',
    'co-reply-2',
    'co-reply-3',
    'verification',
    'confirmation',
    'closing',
    'total',
  ] as const),
];

export type Explained = Pick<Receipt, 'no' | 'asOf' | 'clocks' | 'rests' | 'extensions'>;

/**
 * Why each clock of an item ends when it ends, counted anew, day by day, from what has happened: when a clock began, rested,
 * went on and stopped, which limit the policy granted, and what the calendar says of each day. No date that was computed
 * when a clock was armed is read here. Wants the events of the item and those of its project that name none.
 */
export function explainClocks(
  events: readonly DomainEvent[],
  itemId: string,
  versions: Versions,
  now: Instant,
): Explained {
  const ledger = new Ledger(itemId, versions);
  for (const event of events) ledger.see(event);
  const { extensions, spent, tracks } = ledger.now;
  const zone = versions.calendar(events.at(-1)?.calendarVersion ?? 1);
  const today = dayOf(now, zone);
  const clocks = ORDER.flatMap((name) => {
    const track = tracks[name];
    return track ? [explained(ledger.heldBack(track))] : [];
  });
  return { no: ledger.no, asOf: dateOf(today), clocks, rests: spent.rests, extensions };

  function explained(track: Track): ExplainedClock {
    const runs = runsOf(track, spent.rests, track.name === 'handling' ? extensions : [], versions, today);
    const { limit, name, startedAt, state } = track;
    const due = state === 'suspended' ? null : track.due;
    return {
      clock: name,
      state,
      startedAt,
      limit,
      used: countedUpTo(track, today - 1, versions),
      due,
      provisional: onForecast(track, versions),
      runs,
      deadlines: ledger.deadlines[name] ?? [],
    };
  }
}
