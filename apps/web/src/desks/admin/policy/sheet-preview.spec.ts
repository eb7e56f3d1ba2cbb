import { describe, expect, it } from '@jest/globals';
import { DEFAULT_REVIEWS, type ReviewRules, scoreOf } from '@bangban/domain';
import { newCriterion } from './criteria-draft';
import { type Example, factsOf, judgedOf, preview } from './sheet-preview';

const { criteria } = DEFAULT_REVIEWS;
const FACTS = { investment: '36000', land: '120', tax: '1500', jobs: '180' };
const SCORES = { environment: [80, 73], energy: [75, 75], land: [90, 90], technology: [70, 70] };
const EXAMPLE: Example = { facts: FACTS, scores: SCORES, experts: 2 };
const safety = { ...newCriterion(criteria, criteria), vetoBelow: 60 };
const withSafety: ReviewRules = { ...DEFAULT_REVIEWS, criteria: [...criteria, safety] };

describe('the example of a sheet', () => {
  it('is scored as reviews are', () => {
    const opinions = [0, 1].map(scoresOf);
    expect(preview(DEFAULT_REVIEWS, EXAMPLE)).toEqual({ score: scoreOf(DEFAULT_REVIEWS, FACTS, opinions) });
    expect(preview(DEFAULT_REVIEWS, EXAMPLE).score).toMatchObject({ total: '79.55', passes: true });
  });

  it('shows what a new veto does', () => {
    const scores = { ...SCORES, [safety.key]: [50, 60] };
    expect(preview(withSafety, { ...EXAMPLE, scores }).score).toMatchObject({ vetoed: true, passes: false });
    expect(preview(DEFAULT_REVIEWS, { ...EXAMPLE, scores }).score).toMatchObject({ vetoed: false, passes: true });
  });

  it('makes nothing up: it names what is not typed, or is no number', () => {
    expect(preview(withSafety, EXAMPLE)).toEqual({ score: null, facts: [], judged: [safety] });
    expect(preview(DEFAULT_REVIEWS, { ...EXAMPLE, experts: 3 })).toMatchObject({ score: null });
    for (const land of ['', '0', '-4', '1e3', '１２', 'x']) {
      const facts = { ...FACTS, land };
      expect(preview(DEFAULT_REVIEWS, { ...EXAMPLE, facts })).toEqual({ score: null, facts: ['land'], judged: [] });
    }
  });

  it('takes no notice of experts who were typed before and are no longer counted', () => {
    expect(preview(DEFAULT_REVIEWS, { ...EXAMPLE, experts: 1 }).score).toMatchObject({ opinions: 1, total: '80.25' });
  });
});

it('asks for what either sheet judges and measures, the draft first', () => {
  const [first, ...rest] = withSafety.criteria.filter(({ kind }) => kind === 'judged');
  expect(judgedOf(rest, criteria).map(({ criterion, dropped }) => [criterion.key, dropped])).toEqual([
    ...rest.map(({ key }) => [key, false]),
    [first?.key, true],
  ]);
  expect(factsOf(criteria)).toEqual(['investment', 'land', 'tax', 'jobs']);
});

function scoresOf(no: number): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(SCORES).map(([key, each]) => [key, each[no] ?? 0]));
}
