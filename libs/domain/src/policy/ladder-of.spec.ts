import { describe, expect, it } from '@jest/globals';
import { SUPERVISION_LEVELS } from '@bangban/contract/vocabulary';
import type { LadderStep } from '@bangban/kernel';
import { midnightAfter } from '@bangban/kernel/testing';
import fc from 'fast-check';
import { policyFaults } from '../rules/policy-faults';
import { policyWarnings } from '../rules/policy-warnings';
import { CITY } from '../testing/city.spec-support';
import { OPEN_GATES } from '../testing/policies.spec-support';
import { Story } from '../testing/story.spec-support';
import { LADDER_KINDS, ladderOf, variantOf } from './ladder-of';
import { LADDER_NAMES, type LadderVariant, type Policy } from './policy';

const breach = (after: number): readonly LadderStep[] => [{ rung: 'breach', after, to: ['unit-head'], asks: false }];
const variant = (
  kind: string | null,
  level: LadderVariant['level'],
  after: number,
  ladder: LadderVariant['ladder'] = 'item',
): LadderVariant => ({ ladder, kind, level, steps: breach(after) });
const having = (...ladderVariants: readonly LadderVariant[]): Policy => ({ ...OPEN_GATES, ladderVariants });

describe('which ladder stands behind a limit', () => {
  it('is that of kind and level, then of the kind, then of the level, then the one for all: for every subject there is', () => {
    const kinds = ['site-matching', 'project-filing', null] as const;
    const flags = fc.record({ both: fc.boolean(), kind: fc.boolean(), level: fc.boolean() });
    fc.assert(
      fc.property(
        flags,
        fc.constantFrom(...LADDER_NAMES),
        fc.constantFrom(...kinds),
        fc.constantFrom(...SUPERVISION_LEVELS),
        ({ both, kind: ofKind, level: ofLevel }, name, kind, level) => {
          const other = name === 'total' ? 'item' : 'total';
          const policy = having(
            variant('another', level, 9, name),
            variant(kind ?? 'another', null, 9, other),
            ...(ofLevel ? [variant(null, level, 3, name)] : []),
            ...(ofKind && kind ? [variant(kind, null, 2, name)] : []),
            ...(both && kind ? [variant(kind, level, 1, name)] : []),
          );
          const fits = policy.ladderVariants.filter(({ ladder }) => ladder === name);
          const wanted =
            kind && both
              ? fits.find((each) => each.kind === kind && each.level === level)
              : kind && ofKind
                ? fits.findLast((each) => each.kind === kind && each.level === null)
                : ofLevel
                  ? fits.find((each) => each.kind === null && each.level === level)
                  : undefined;
          expect(variantOf(policy, name, { kind, level })).toBe(wanted ?? null);
          expect(ladderOf(policy, name, { kind, level })).toBe(wanted?.steps ?? policy.ladders[name]);
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('is a fault where it is for neither kind nor level, twice, or of a kind where there are none', () => {
    const faults = (...variants: readonly LadderVariant[]): number => policyFaults(having(...variants)).length;
    expect(
      faults(variant('site-matching', 'city', 0), variant('site-matching', null, 1), variant(null, 'city', 2)),
    ).toBe(0);
    expect(faults(variant(null, null, 1))).toBe(1);
    expect(faults(variant(null, 'city', 1), variant(null, 'city', 2))).toBe(1);
    expect(faults(variant('site-matching', null, 0, 'stage-target'))).toBe(1);
    expect(faults(variant(null, 'city', 0, 'stage-target'))).toBe(0);
    // As in every ladder: what is late too early, and silence that climbs to nobody.
    expect(faults(variant(null, 'city', -1))).toBe(1);
    expect(faults(variant(null, 'city', 0, 'co-reply'))).toBe(1);
    expect(faults({ ...variant(null, 'city', 2, 'stalled-item') })).toBe(2);
  });

  it('is doubtful where nothing comes to it', () => {
    const paths = (...variants: readonly LadderVariant[]): readonly string[] =>
      policyWarnings(having(...variants), CITY)
        .map(({ path }) => path.join('/'))
        .filter((path) => path.startsWith('ladderVariants'));
    expect(paths(variant('site-matching', null, 0), variant(null, 'city', 0))).toEqual([]);
    expect(paths(variant('none-such', null, 0))).toEqual(['ladderVariants/0']);
    const ofAllLevels = SUPERVISION_LEVELS.map((level) => variant('site-matching', level, 0));
    expect(paths(...ofAllLevels, variant('site-matching', null, 1))).toEqual([`ladderVariants/${ofAllLevels.length}`]);
    const routines = OPEN_GATES.stages.lead.routines.filter(({ kind }) => kind === 'once');
    const key = routines[0]?.key ?? '';
    expect(paths(variant(key, null, 0, 'routine'))).toEqual([]);
    expect(paths(variant(key, null, 0, 'cadence'))).toEqual(['ladderVariants/0']);
    const astray: LadderVariant = {
      ...variant(null, 'city', 0, 'stage-target'),
      steps: [{ rung: 'breach', after: 0, to: ['co-unit-heads'], asks: false }],
    };
    expect(paths(astray)).toEqual(['ladderVariants/0/steps/0/to']);
  });

  it('knows of each ladder whether it has kinds', () => {
    expect(LADDER_NAMES.filter((name) => LADDER_KINDS[name] === 'routine')).toEqual(['routine', 'cadence']);
  });
});

describe('an item of a kind that has its own ladder', () => {
  const told = (policy: Policy, supervisionLevel: LadderVariant['level'] = 'none', adopting?: Policy) => {
    const story = Story.lead({ policy }, { supervisionLevel: supervisionLevel ?? 'none' });
    story.do('officer', 'AdvanceStage', { to: 'intent' });
    story.tick();
    const itemId = story.template('site-matching').id;
    story.do('park-handler', 'SignForHelpItem', { itemId });
    if (adopting) story.at('2026-03-04 10:00').adopt(adopting);
    story.tick('2026-05-20 09:00');
    return story.events.flatMap((event) =>
      (event.type === 'RungReached' || event.type === 'LimitBreached') &&
      event.data.itemId === itemId &&
      event.data.clock === 'handling'
        ? [[event.data.rung, event.occurredAt, event.data.recipients] as const]
        : [],
    );
  };
  // Ten working days from Tuesday the 3rd of March: the 17th; two later, the 19th.
  const two: LadderVariant = {
    ladder: 'item',
    kind: 'site-matching',
    level: null,
    steps: [
      { rung: 'early-reminder', after: -5, to: ['introducing-unit-head'], asks: false },
      { rung: 'breach', after: 0, to: ['lead-unit-head', 'landing-place-head'], asks: false },
      { rung: 'leader-in-charge', after: 2, to: ['inspectors', 'leader-in-charge'], asks: true, asksFor: 'convene' },
    ],
  };
  const fired = [
    ['early-reminder', midnightAfter('2026-03-10'), ['bureau-head']],
    ['breach', midnightAfter('2026-03-17'), ['park-head']],
    ['leader-in-charge', midnightAfter('2026-03-19'), ['inspector', 'deputy']],
  ];

  it('is told by it alone, each once', () => {
    expect(told(having(two))).toEqual(fired);
    expect(told(having(two, { ...two, level: 'city', steps: breach(0) }), 'city')).toEqual([
      ['breach', midnightAfter('2026-03-17'), ['park-head']],
    ]);
    expect(told(having(variant(null, 'nation', 0)), 'city').length).toBeGreaterThan(3);
    expect(told(having(variant(null, 'nation', 0)), 'nation')).toHaveLength(1);
  });

  it('follows newer rules that give it one, and those that take it away', () => {
    expect(told(OPEN_GATES, 'none', { ...having(two), version: 2 })).toEqual(fired);
    expect(told(having(two), 'none', { ...OPEN_GATES, version: 2 })).toEqual(told(OPEN_GATES));
  });
});
