import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ReviewRules } from '@bangban/contract';
import { DEFAULT_REVIEWS } from '../policy/default-reviews';
import { reviewFaults } from '../rules/review-faults';
import { factsMissing, type Scores, scoreOf } from './score';

const FACTS = { investment: '36000', land: '120', tax: '1500', jobs: '180' };
const SCORES: Scores = { environment: 80, energy: 75, land: 90, technology: 70 };
const with_ = (more: Partial<ReviewRules>): ReviewRules => ({ ...DEFAULT_REVIEWS, ...more });
const JUDGED = DEFAULT_REVIEWS.criteria.filter(({ kind }) => kind === 'judged').map(({ key }) => key);

/** An arithmetic of its own: whole hundred-thousandths, long division by hand. */
function oracle(rules: ReviewRules, facts: Readonly<Record<string, string>>, opinions: readonly Scores[]): string {
  const SCALE = 1_000_000n;
  const parse = (text: string): bigint => {
    const [a = '0', b = ''] = text.split('.');
    return BigInt(a) * SCALE + BigInt(b.padEnd(6, '0'));
  };
  // Points of every criterion over one denominator: the product of all numbers of opinions that count.
  let [numerator, denominator] = [0n, 1n];
  for (const criterion of rules.criteria) {
    let [n, d] = [0n, 1n];
    if (criterion.kind === 'measured') {
      const of = parse(facts[criterion.of] ?? '0');
      const per = criterion.per === null ? SCALE : parse(facts[criterion.per] ?? '0');
      for (const { from, points } of criterion.bands) if (of >= BigInt(from) * per) n = BigInt(points);
    } else {
      const given = opinions.map((each) => each[criterion.key] ?? 0);
      let sum = given.reduce((all, each) => all + each, 0);
      let count = given.length;
      if (rules.trimFrom >= 3 && count >= rules.trimFrom) {
        sum -= Math.max(...given) + Math.min(...given);
        count -= 2;
      }
      [n, d] = [BigInt(sum), BigInt(count)];
    }
    numerator = numerator * d * 100n + n * BigInt(criterion.weight) * denominator;
    denominator *= d * 100n;
    if (criterion !== rules.criteria.at(-1)) continue;
  }
  const shift = 10n ** BigInt(rules.decimals);
  let quotient = (numerator * shift) / denominator;
  if ((numerator * shift - quotient * denominator) * 2n >= denominator) quotient += 1n;
  const text = quotient.toString().padStart(rules.decimals + 1, '0');
  return rules.decimals === 0 ? text : `${text.slice(0, -rules.decimals)}.${text.slice(-rules.decimals)}`;
}

const scores = fc.record(Object.fromEntries(JUDGED.map((key) => [key, fc.integer({ min: 0, max: 100 })])));
const amount = fc
  .tuple(fc.integer({ min: 1, max: 400_000 }), fc.integer({ min: 0, max: 999_999 }))
  .map(([whole, part]) => `${whole}.${String(part).padStart(6, '0')}`);
const facts = fc.record({ investment: amount, land: amount, tax: amount, jobs: amount });

describe('a score', () => {
  it('measures by bands, takes the mean of what is judged, and rounds once', () => {
    const { criteria, ...result } = scoreOf(DEFAULT_REVIEWS, FACTS, [SCORES, { ...SCORES, environment: 73 }]);
    expect(result).toEqual({ total: '79.55', passes: true, vetoed: false, opinions: 2 });
    expect(criteria.map(({ key, points, value, weighted }) => [key, value, points, weighted])).toEqual([
      ['intensity', '300.00', '100.00', '20.00'],
      ['tax', '12.50', '60.00', '9.00'],
      ['jobs', '180.00', '80.00', '8.00'],
      ['environment', '76.50', '76.50', '15.30'],
      ['energy', '75.00', '75.00', '11.25'],
      ['land', '90.00', '90.00', '9.00'],
      ['technology', '70.00', '70.00', '7.00'],
    ]);
  });

  it('scores nothing below the first band, and all of it at the edge of a band', () => {
    const points = (investment: string): string | undefined =>
      scoreOf(DEFAULT_REVIEWS, { ...FACTS, investment }, [SCORES]).criteria[0]?.points;
    expect([points('35999.999999'), points('36000'), points('11999'), points('12000')]).toEqual([
      ...['80.00', '100.00', '0.00', '40.00'],
    ]);
  });

  it('leaves out the highest and the lowest from so many opinions on', () => {
    const five = [10, 60, 70, 80, 100].map((environment) => ({ ...SCORES, environment }));
    const line = (opinions: readonly Scores[]) =>
      scoreOf(DEFAULT_REVIEWS, FACTS, opinions).criteria.find(({ key }) => key === 'environment');
    expect(line(five)).toMatchObject({ value: '70.00', left: [10, 100], vetoed: false });
    expect(line(five.slice(0, 4))).toMatchObject({ value: '55.00', left: [], vetoed: true });
  });

  it('does not pass with a veto, whatever the total', () => {
    const high = Object.fromEntries(JUDGED.map((key) => [key, 100]));
    const vetoed = scoreOf(DEFAULT_REVIEWS, { ...FACTS, investment: '11999' }, [high]);
    expect(vetoed).toMatchObject({ vetoed: true, passes: false });
    expect(Number(vetoed.total)).toBeGreaterThan(DEFAULT_REVIEWS.passMark);
  });

  it('holds what is printed against the pass mark', () => {
    const rules = with_({ decimals: 0, passMark: 80 });
    expect(scoreOf(rules, FACTS, [SCORES, { ...SCORES, environment: 73 }])).toMatchObject({
      total: '80',
      passes: true,
    });
  });

  it('is what another arithmetic makes of it, in whatever order the experts are', () => {
    fc.assert(
      fc.property(
        fc.array(scores, { minLength: 1, maxLength: 9 }),
        facts,
        fc.integer({ min: 0, max: 4 }),
        fc.constantFrom(0, 3, 5),
        (opinions, given, decimals, trimFrom) => {
          const rules = with_({ decimals, trimFrom });
          const result = scoreOf(rules, given, opinions);
          expect(result.total).toBe(oracle(rules, given, opinions));
          expect(scoreOf(rules, given, [...opinions].reverse())).toEqual(result);
          expect(result.passes).toBe(!result.vetoed && Number(result.total) >= rules.passMark);
          expect(Number(result.total)).toBeLessThanOrEqual(100);
        },
      ),
    );
  });

  it('names the facts without which nothing can be measured, and those it would divide by', () => {
    expect(factsMissing(DEFAULT_REVIEWS, FACTS)).toEqual([]);
    expect(factsMissing(DEFAULT_REVIEWS, { ...FACTS, land: '0' })).toEqual(['land']);
    expect(factsMissing(DEFAULT_REVIEWS, {})).toEqual(['investment', 'land', 'tax', 'jobs']);
  });
});

describe('a score sheet', () => {
  const paths = (rules: ReviewRules): string[] => reviewFaults(rules).map(({ path }) => path.join('/'));
  const first = (more: object): ReviewRules =>
    with_({
      criteria: DEFAULT_REVIEWS.criteria.map((each, no) => (no === 0 ? { ...each, ...more } : each)),
    });

  it('has weights that come to 100, keys that stand once, bands that rise, and somebody to judge', () => {
    expect(paths(DEFAULT_REVIEWS)).toEqual([]);
    expect(paths(first({ weight: 21 }))).toEqual(['reviews/criteria']);
    expect(paths(first({ key: 'tax' }))).toEqual(['reviews/criteria/1/key']);
    expect(
      paths(
        first({
          bands: [
            { from: 5, points: 50 },
            { from: 9, points: 40 },
          ],
        }),
      ),
    ).toEqual(['reviews/criteria/0/bands']);
    for (const vetoAbove of [100, 99]) {
      expect(paths(first({ vetoBelow: 100, vetoAbove }))).toEqual(['reviews/criteria/0/vetoAbove']);
    }
    expect(paths(first({ vetoBelow: 100, vetoAbove: 101 }))).toEqual([]);
    expect(paths(first({ vetoBelow: null, vetoAbove: 0 }))).toEqual([]);
    const measured = DEFAULT_REVIEWS.criteria.filter(({ kind }) => kind === 'measured');
    expect(paths(with_({ criteria: measured }))).toEqual(['reviews/criteria', 'reviews/criteria']);
    expect(paths(with_({ trimFrom: 2 }))).toEqual(['reviews/trimFrom']);
  });
});
