import { describe, it } from '@jest/globals';
import fc from 'fast-check';
import type { Hold } from '@bangban/contract';
import { fromMillis, type Instant, toMillis } from '@bangban/kernel';
import { expectSame } from '@bangban/kernel/testing';
import { evolve } from '../evolve/evolve';
import type { DomainEvent } from '../event/events';
import { play, scenarios } from '../testing/histories.spec-support';
import { expectOrderly } from '../testing/invariants.spec-support';
import { heldIn } from '../steps/held-rungs';
import { settle } from '../tick/settle';
import type { Story } from '../testing/story.spec-support';
import type { Context, World } from '../world';

const RUNS = { numRuns: 1_000 };
const DAY = 86_400_000;

interface Ticked {
  readonly world: World;
  readonly events: readonly DomainEvent[];
}

function watched(world: World, ctx: Context, instants: readonly Instant[]): Ticked {
  const events: DomainEvent[] = [];
  let state = world;
  for (const [index, now] of instants.entries()) {
    const due = settle(state, {
      ...ctx,
      now,
      commandId: `${index.toString(16).padStart(8, 'f')}-0000-4000-8000-000000000000`,
    });
    events.push(...due);
    state = due.reduce(evolve, state);
  }
  return { world: state, events };
}

const later = (at: Instant, ms: number): Instant => fromMillis(toMillis(at) + ms);

/** From now on; what a story had of holds is over by then. */
function heldFor(story: Story, days: number): Hold {
  const end = { at: story.now, until: later(story.now, days * DAY), by: 'supervisor', words: '系统故障' };
  const id = 'f0000000-0000-4000-8000-0000000000aa';
  return {
    id,
    reason: 'outage',
    words: '系统故障',
    from: story.now,
    placedBy: 'supervisor',
    ends: [end],
    portions: [],
    ended: null,
  };
}

/** What fired, when it had come due; forms that begin meanwhile have a time of their own. */
function fired({ events }: Ticked, known: World): readonly string[] {
  // Duties that come again and again skip to their next slot when one looks late.
  const again = new Set(events.flatMap((event) => (event.type === 'RoutineMissed' ? [event.data.clock] : [])));
  return events
    .flatMap((event): readonly string[] => {
      if (event.type === 'RungReached' || event.type === 'LimitBreached') {
        const { clock, deadlineVersion, itemId, rung } = event.data;
        return again.has(clock) ? [] : [[event.occurredAt, itemId, clock, deadlineVersion, rung].join(' ')];
      }
      if (event.type !== 'FormLapsed' || !known.forms?.[event.data.formId]) return [];
      return [[event.occurredAt, event.data.formId, event.data.clock].join(' ')];
    })
    .sort();
}

const lights = ({ world }: Ticked): unknown =>
  [world.project, ...Object.values(world.items)].map((each) =>
    Object.entries(each?.clocks ?? {})
      .sort()
      .map(([name, { due, state, yellowAt }]) => [name, due, state, yellowAt]),
  );

const dice = fc.tuple(
  scenarios(12),
  fc.integer({ min: 1, max: 30 }),
  fc.array(fc.integer({ min: 1, max: 40 * DAY }), { minLength: 1, maxLength: 15 }),
);

describe('a hold', () => {
  it('loses no rung, doubles none and moves no clock, however often one looks', () => {
    fc.assert(
      fc.property(dice, ([scenario, days, offsets]) => {
        const story = play(scenario);
        if (heldIn(story.world).length > 0) return;
        const { holds: _, ...without } = story.context('system');
        const hold = heldFor(story, days);
        const end = later(story.now, 60 * DAY);
        const looks = [...offsets.map((offset) => later(story.now, offset)).sort(), end];
        const often = watched(story.world, { ...without, holds: [hold] }, looks);
        const once = watched(story.world, { ...without, holds: [hold] }, [end]);
        const free = watched(story.world, without, looks);
        expectSame(fired(often, story.world), fired(once, story.world));
        expectSame(lights(often), lights(once));
        expectSame(fired(often, story.world), fired(free, story.world));
        expectSame(lights(often), lights(free));
        expectSame(heldIn(often.world), []);
        expectOrderly([...story.events, ...often.events]);
      }),
      RUNS,
    );
  });
});
