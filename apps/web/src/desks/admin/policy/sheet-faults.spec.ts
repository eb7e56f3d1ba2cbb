import { expect, it } from '@jest/globals';
import { DEFAULT_POLICY, DEFAULT_REVIEWS, type ReviewRules } from '@bangban/domain';
import { newCriterion } from './criteria-draft';
import { type SheetFault, sheetFaults } from './sheet-faults';

const { facts: asked } = DEFAULT_POLICY.intake;
const places = (faults: readonly SheetFault[]): unknown[] => faults.map(({ field, list, row }) => [list, row, field]);
const of = (more: Partial<ReviewRules>): unknown[] => places(sheetFaults({ ...DEFAULT_REVIEWS, ...more }, asked));
const { criteria } = DEFAULT_REVIEWS;

it('finds nothing in the sheet in force', () => {
  expect(of({})).toEqual([]);
});

it('names the row and the field of what is wrong, and the list where it is of none', () => {
  expect(of({ criteria: [...criteria, newCriterion(criteria, criteria)] })).toEqual([
    ['criteria', null, null],
    ['criteria', 7, 'label'],
  ]);
  const falling = criteria.map((each) =>
    each.key === 'tax' && each.kind === 'measured' ? { ...each, bands: [...each.bands].reverse() } : each,
  );
  expect(of({ criteria: falling })).toEqual([['criteria', 1, 'bands']]);
  expect(of({ trimFrom: 1 })).toEqual([[null, null, null]]);
});

it('asks for amounts that are amounts, each currency once, and names of what is asked', () => {
  const neededFrom = [
    { amount: '100000', currency: 'CNY' },
    { amount: '1e5', currency: 'CNY' },
  ];
  expect(of({ neededFrom })).toEqual([
    ['neededFrom', 1, 'currency'],
    ['neededFrom', 1, 'amount'],
  ]);
  const blank = asked.map((each, no) => (no === 0 ? { ...each, label: { zh: '地点', en: ' ' } } : each));
  expect(places(sheetFaults(DEFAULT_REVIEWS, blank))).toEqual([['asked', 0, 'label']]);
});

it('says each in both languages', () => {
  const faults = sheetFaults({ ...DEFAULT_REVIEWS, criteria: [newCriterion([], [])], trimFrom: 2 }, []);
  const words = faults.flatMap(({ said }) => (typeof said === 'string' ? [] : [said.zh, said.en]));
  expect(words).toHaveLength(2);
  expect(words).not.toContain('');
  expect(faults.at(-1)?.said).toBe('name');
});
