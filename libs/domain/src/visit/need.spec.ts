import { describe, expect, it } from '@jest/globals';
import { SIGN_KINDS } from '@bangban/contract/vocabulary';
import fc from 'fast-check';
import { DEFAULT_VISITS } from '../policy/default-visits';
import type { VisitRules } from '../policy/policy';
import { needOf, type VisitFacts, visitsByNeed } from './need';

const few = fc.nat(4);
const kind = fc.constantFrom(...SIGN_KINDS);
const facts: fc.Arbitrary<VisitFacts> = fc.record({
  projectId: fc.uuid(),
  signs: fc.array(kind, { maxLength: 4 }),
  openItems: few,
  lateItems: few,
  latePromises: few,
  refusedPromises: few,
  complaints: few,
  days: fc.integer({ min: -3, max: 800 }),
});
const points = fc.nat(100);
const rules: fc.Arbitrary<VisitRules> = fc.record({
  signs: fc.record(Object.fromEntries(SIGN_KINDS.map((each) => [each, points]))) as fc.Arbitrary<VisitRules['signs']>,
  item: points,
  lateItem: points,
  latePromise: points,
  refusedPromise: points,
  complaint: points,
  daysPerPoint: fc.integer({ min: 1, max: 365 }),
  mostForDays: points,
  source: fc.constant('本地做法'),
});
const placeOf = (list: readonly VisitFacts[], id: string): number =>
  list.findIndex(({ projectId }) => projectId === id);
const cities = fc.uniqueArray(facts, { minLength: 1, maxLength: 8, selector: ({ projectId }) => projectId });

describe('走访排序', () => {
  it('says what its points are made of', () => {
    const need = needOf(
      {
        projectId: 'a',
        signs: ['no-power', 'unreachable', 'no-power'],
        openItems: 3,
        lateItems: 1,
        latePromises: 1,
        refusedPromises: 0,
        complaints: 1,
        days: 95,
      },
      DEFAULT_VISITS,
    );
    expect(need).toEqual({
      points: 92,
      lines: [
        { reason: 'sign', sign: 'no-power', count: 2, points: 30 },
        { reason: 'sign', sign: 'unreachable', count: 1, points: 25 },
        { reason: 'complaints', sign: null, count: 1, points: 12 },
        { reason: 'latePromises', sign: null, count: 1, points: 10 },
        { reason: 'items', sign: null, count: 3, points: 6 },
        { reason: 'lateItems', sign: null, count: 1, points: 6 },
        { reason: 'days', sign: null, count: 95, points: 3 },
      ],
    });
  });

  it('adds up to what is said, and says nothing that does not count', () => {
    fc.assert(
      fc.property(facts, rules, (known, weights) => {
        const { lines, points: sum } = needOf(known, weights);
        expect(lines.reduce((total, line) => total + line.points, 0)).toBe(sum);
        expect(lines.every((line) => line.points > 0)).toBe(true);
      }),
    );
  });

  it('never puts a company behind for one more sign, item, promise or day', () => {
    const more: readonly ((known: VisitFacts, sign: (typeof SIGN_KINDS)[number]) => VisitFacts)[] = [
      (known, sign) => ({ ...known, signs: [...known.signs, sign] }),
      (known) => ({ ...known, openItems: known.openItems + 1 }),
      (known) => ({ ...known, lateItems: known.lateItems + 1 }),
      (known) => ({ ...known, latePromises: known.latePromises + 1 }),
      (known) => ({ ...known, refusedPromises: known.refusedPromises + 1 }),
      (known) => ({ ...known, days: known.days + 1 }),
    ];
    fc.assert(
      fc.property(cities, fc.nat(7), kind, fc.constantFrom(...more), rules, (all, which, sign, add, weights) => {
        const chosen = all[which % all.length];
        if (!chosen) return;
        const after = add(chosen, sign);
        expect(needOf(after, weights).points).toBeGreaterThanOrEqual(needOf(chosen, weights).points);
        const moved = all.map((each) => (each === chosen ? after : each));
        expect(placeOf(visitsByNeed(moved, weights), chosen.projectId)).toBeLessThanOrEqual(
          placeOf(visitsByNeed(all, weights), chosen.projectId),
        );
      }),
    );
  });

  it('is one order, however the companies come', () => {
    fc.assert(
      fc.property(
        cities.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        rules,
        ([all, shuffled], weights) => {
          expect(visitsByNeed(shuffled, weights)).toEqual(visitsByNeed(all, weights));
        },
      ),
    );
  });
});
