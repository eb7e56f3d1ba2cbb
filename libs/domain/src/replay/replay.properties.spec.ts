import { describe, it } from '@jest/globals';
import fc from 'fast-check';
import { fromMillis, type Instant, type LadderStep, toMillis } from '@bangban/kernel';
import { expectSame } from '@bangban/kernel/testing';
import type { DomainEvent } from '../event/events';
import type { Policy } from '../policy/policy';
import { type Scenario, scenarios } from '../testing/histories.spec-support';
import { expectOrderly } from '../testing/invariants.spec-support';
import { nextPolicy } from '../testing/payloads.spec-support';
import { punctually, recordOf } from '../testing/records.spec-support';
import { fold } from '../evolve/evolve';
import { alertsOf } from './alerts';
import { dryRun, isSame } from './dry-run';
import { replay, throughout } from './replay';

/** What everything else rests on. */
const RUNS = { numRuns: 1_000 };
const FEWER = { numRuns: 150 };
const DAY = 86_400_000;

const after = (at: Instant, days: number): Instant => fromMillis(toMillis(at) + days * DAY);
/** Some instant within the record, or none. */
const within = (events: readonly DomainEvent[], share: number): Instant | null =>
  events[Math.floor(share * events.length)]?.recordedAt ?? null;
const adopts = (events: readonly DomainEvent[]): boolean => events.some(({ type }) => type === 'PolicyAdopted');

describe('the rules in force, laid over their own record', () => {
  it('give exactly what was recorded, watched as it was watched: from its beginning, or from any moment on', () => {
    fc.assert(
      fc.property(scenarios(), fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean(), (scenario, share, whole) => {
        const { sources, story } = recordOf(scenario);
        const from = whole ? null : within(story.events, share);
        const replayed = replay(story.events, sources, {
          from,
          until: story.now,
          policy: null,
          watched: 'as-recorded',
        });
        expectSame(
          replayed.events,
          story.events.filter(({ recordedAt }) => from === null || recordedAt >= from),
        );
        expectSame(replayed.world, story.world);
      }),
      RUNS,
    );
  });

  it('give the same watched punctually, where the record was', () => {
    fc.assert(
      fc.property(scenarios(), (scenario) => {
        const { sources, story } = recordOf(scenario, punctually);
        const replayed = replay(story.events, sources, {
          from: null,
          until: story.now,
          policy: null,
          watched: 'punctually',
        });
        expectSame(replayed.events, story.events);
        expectSame(replayed.world, story.world);
      }),
      FEWER,
    );
  });

  it('are no other rules where they are laid over as a draft', () => {
    fc.assert(
      fc.property(scenarios(), (scenario) => {
        const { sources, story } = recordOf(scenario, punctually);
        const first = story.events[0];
        if (!first || adopts(story.events)) return;
        const policy = { ...sources.policy(first.policyVersion), version: 99 };
        const options = { from: first.recordedAt, until: story.now, policy };
        const { differing, pairs, recorded } = throughout(dryRun(story.events, sources, options));
        expectSame([differing, recorded], [0, alertsOf(story.events).length]);
        expectSame(
          pairs.filter((pair) => !isSame(pair)),
          [],
        );
        expectSame(pairs.length, recorded);
      }),
      FEWER,
    );
  });
});

/** Limits, ladders, what silence means and how soon one is told: all of it dice. */
const drafts: fc.Arbitrary<(base: Policy) => Policy> = fc
  .record({
    days: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 8, maxLength: 8 }),
    more: fc.integer({ min: 0, max: 6 }),
    dropped: fc.nat(9),
    still: fc.integer({ min: 0, max: 5 }),
    silence: fc.constantFrom('refuse' as const, 'consent' as const, 'climb' as const),
    twice: fc.boolean(),
  })
  .map(({ days, dropped, more, silence, still, twice }) => (base: Policy) => {
    const policy = twice ? nextPolicy(nextPolicy(base)) : nextPolicy(base);
    const [signFor = 1, verification = 1, answer = 1, confirmation = 1, closing = 1, ...rest] = days;
    const [pauseDecision = 1, extensionDecision = 1, coReply = 1] = rest;
    const limits = { ...policy.limits, signFor, verification, answer, confirmation, closing, pauseDecision };
    const later = (step: LadderStep): LadderStep =>
      step.after === 'yellow' || step.rung === 'breach' ? step : { ...step, after: step.after + more };
    const ladders = Object.entries(policy.ladders).map(([name, steps]) => [
      name,
      steps.filter(({ rung }, index) => rung === 'breach' || index !== dropped).map(later),
    ]);
    return {
      ...policy,
      version: 99,
      limits: { ...limits, extensionDecision, coReply },
      ladders: Object.fromEntries(ladders) as Policy['ladders'],
      extensions: { ...policy.extensions, silence },
      stagnation: { ...policy.stagnation, item: still },
    };
  });

describe('other rules, laid over a record', () => {
  const tried = fc.tuple(scenarios(), drafts, fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(60));
  const laidOver = ([scenario, draft, share, days]: readonly [Scenario, (base: Policy) => Policy, number, number]) => {
    const { sources, story } = recordOf(scenario);
    const [first] = story.events;
    const from = within(story.events, share);
    const policy = draft(sources.policy(first?.policyVersion ?? 1));
    const options = { from, until: after(story.now, days), policy, watched: 'punctually' } as const;
    return { story, from, ...replay(story.events, sources, options) };
  };

  it('decide every deadline once and in order, each under the draft, and nothing before it began', () => {
    fc.assert(
      fc.property(tried, (dice) => {
        const { events, from, story, world } = laidOver(dice);
        const before = story.events.filter(({ recordedAt }) => from !== null && recordedAt < from);
        expectOrderly([...before, ...events]);
        expectSame(fold([...before, ...events]), world);
      }),
      FEWER,
    );
  });

  it('leave people and their acts as they were: nobody has done anything else', () => {
    const acts: readonly DomainEvent['type'][] = [
      ...(['HelpItemReportedDone', 'HelpItemVerified', 'HelpItemClosed', 'HelpItemTransferred'] as const),
      ...(['StageEntered', 'ProjectShelved', 'ProjectResumed', 'ProjectEnded', 'HelpItemVoided'] as const),
    ];
    const told = (events: readonly DomainEvent[]): unknown =>
      events.flatMap(({ actor, occurredAt, type }) => (acts.includes(type) ? [[type, occurredAt, actor]] : []));
    fc.assert(
      fc.property(tried, (dice) => {
        const { events, from, story, world } = laidOver(dice);
        expectSame(told(events), told(story.events.filter(({ recordedAt }) => from === null || recordedAt >= from)));
        const states = (of: typeof world): unknown =>
          Object.values(of.items).map(({ id, state, unitId }) => [
            id,
            unitId,
            state === 'signed' ? 'in-progress' : state,
          ]);
        expectSame([world.project?.stage, states(world)], [story.world.project?.stage, states(story.world)]);
      }),
      FEWER,
    );
  });
});
