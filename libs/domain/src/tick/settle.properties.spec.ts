import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fromMillis, type Instant, toMillis } from '@bangban/kernel';
import { expectSame } from '@bangban/kernel/testing';
import { evolve } from '../evolve/evolve';
import type { DomainEvent } from '../event/events';
import { play, scenarios } from '../testing/histories.spec-support';
import {
  expectBooked,
  expectClockMatchesBookings,
  expectClocksInStep,
  expectOrderly,
  expectSettled,
} from '../testing/invariants.spec-support';
import type { Context, World } from '../world';
import { settle } from './settle';

const RUNS = { numRuns: 1_000 };
const DAY = 86_400_000;

interface Ticked {
  readonly world: World;
  readonly events: readonly DomainEvent[];
}

function tickAt(world: World, ctx: Context, instants: readonly Instant[]): Ticked {
  const events: DomainEvent[] = [];
  let state = world;
  for (const [index, now] of instants.entries()) {
    const commandId = `${index.toString(16).padStart(8, 'f')}-0000-4000-8000-000000000000`;
    const due = settle(state, { ...ctx, now, commandId });
    events.push(...due);
    state = due.reduce(evolve, state);
  }
  return { world: state, events };
}

/** What a form issued meanwhile does depends on when it was recorded: its own time begins then. */
const isKnown = ({ forms = {} }: World, formId: string): boolean => formId in forms;

/**
 * What must not depend on when it is noticed: rungs, breaches, starts, alarms, each at its instant. Cadences skip to the
 * next slot and are counted, the time to answer runs from when a question was put: those are compared by their outcome.
 */
function decided(events: readonly DomainEvent[], known: World): readonly string[] {
  const cadences = new Set(events.flatMap((event) => (event.type === 'RoutineMissed' ? [event.data.clock] : [])));
  return events.flatMap((event) => {
    switch (event.type) {
      case 'LimitBreached':
      case 'RungReached': {
        const { itemId, clock, deadlineVersion, rung, recipients } = event.data;
        if (cadences.has(clock)) return [];
        return [[event.type, event.occurredAt, itemId, clock, deadlineVersion, rung, ...recipients].join(' ')];
      }
      case 'FormRungReached': {
        const { clock, deadlineVersion, formId, recipients, rung } = event.data;
        return isKnown(known, formId)
          ? [[event.type, event.occurredAt, formId, clock, deadlineVersion, rung, ...recipients].join(' ')]
          : [];
      }
      case 'FormLapsed':
      case 'FormAlarmOpened':
        return isKnown(known, event.data.formId)
          ? [[event.type, event.occurredAt, event.data.formId, event.data.clock].join(' ')]
          : [];
      case 'HandlingStarted':
        return [[event.type, event.occurredAt, event.data.itemId].join(' ')];
      case 'StagnationReached':
      case 'InvestorSilent': {
        const { days, itemId, recipients, rung, since } = event.data;
        return [[event.type, event.occurredAt, itemId, since, days, rung, ...recipients].join(' ')];
      }
      case 'ExtensionLapsed': {
        const { granted, itemId, rule, until } = event.data;
        return [[event.type, event.occurredAt, itemId, rule, granted, until].join(' ')];
      }
      case 'CalendarAlarmOpened':
        return cadences.has(event.data.clock)
          ? []
          : [[event.type, event.occurredAt, event.data.itemId, event.data.clock].join(' ')];
      default:
        return [];
    }
  });
}

function missed(events: readonly DomainEvent[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const event of events) {
    if (event.type === 'RoutineMissed') counts[event.data.clock] = (counts[event.data.clock] ?? 0) + event.data.missed;
  }
  return counts;
}

describe('time', () => {
  it('watched often and caught up once, late, decides the same in the same order', () => {
    const looks = fc.array(fc.integer({ min: 1, max: 60 * DAY }), { minLength: 1, maxLength: 25, size: 'max' });
    fc.assert(
      fc.property(scenarios(14), looks, (scenario, offsets) => {
        const story = play(scenario);
        const ctx = story.context('system');
        const end = toMillis(story.now) + 60 * DAY;
        const instants = offsets.map((offset) => fromMillis(toMillis(story.now) + offset)).sort();
        const often = tickAt(story.world, ctx, [...instants, fromMillis(end)]);
        const once = tickAt(story.world, ctx, [fromMillis(end)]);
        expectSame(decided(often.events, story.world), decided(once.events, story.world));
        expectSame(missed(often.events), missed(once.events));
        const next = ({ world }: Ticked): unknown =>
          Object.entries(world.project?.clocks ?? {}).map(([name, { due, state, alarm }]) => [name, due, state, alarm]);
        expectSame(next(often), next(once));
      }),
      RUNS,
    );
  });

  it('is settled after it was settled: clocks in step with states, each rung once, days booked to the last', () => {
    fc.assert(
      fc.property(scenarios(), (scenario) => {
        const story = play(scenario);
        expectSame(settle(story.world, story.context('system')), []);
        expectSettled(story);
        expectClocksInStep(story);
        expectOrderly(story.events);
        for (const item of story.items()) {
          expectBooked(story, item);
          expectClockMatchesBookings(story, item);
        }
      }),
      RUNS,
    );
  });

  it('decides nothing within a rest', () => {
    fc.assert(
      fc.property(scenarios(8), fc.nat(200), fc.nat(60), (scenario, rest, then) => {
        const story = play(scenario);
        if (story.project.status !== 'active' || story.project.requests.length > 0) return;
        story.do('deputy', 'Shelve', { reason: '投资方重组' });
        const requestId = story.project.requests[0]?.id ?? '';
        story.do('centre-head', 'DecideRequest', { requestId, decision: 'approve' });
        const [from, to] = [story.now, fromMillis(toMillis(story.now) + rest * DAY)];
        story.now = to;
        story.do('deputy', 'Resume', { reason: '恢复推进' });
        story.now = fromMillis(toMillis(to) + then * DAY);
        story.tick();
        expectSame(
          story.events.filter(({ occurredAt }) => from < occurredAt && occurredAt < to),
          [],
        );
        expectSettled(story);
      }),
      RUNS,
    );
  });

  it('a wait of any length leaves nothing undone', () => {
    fc.assert(
      fc.property(scenarios(8), fc.nat(400), (scenario, days) => {
        const story = play(scenario);
        story.now = fromMillis(toMillis(story.now) + days * DAY);
        story.tick();
        expectSettled(story);
        expectClocksInStep(story);
        expect(story.events.length).toBeLessThan(2_000);
      }),
      RUNS,
    );
  });
});
