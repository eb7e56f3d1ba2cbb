import { describe, expect, it } from '@jest/globals';
import { changeFaults, DEFAULT_POLICY, drafted, policyWith, type ReviewCriterion } from '@bangban/domain';
import { newCriterion, ofFact, ofKind, withBand } from './criteria-draft';
import { moved } from './list-order';
import { isOfSheet, newAsked, sheetChanges, sheetDraftOf } from './sheet-draft';

const before = sheetDraftOf(DEFAULT_POLICY, []);
const { criteria } = before;
const [intensity, tax] = criteria as readonly [ReviewCriterion, ReviewCriterion];
const named = (row: ReviewCriterion): ReviewCriterion => ({ ...row, label: { zh: ' 安全生产 ', en: 'safety' } });

describe('the lists that are drafted row by row', () => {
  it('say nothing of what is left as it is, and of a changed list the whole', () => {
    expect(sheetChanges(DEFAULT_POLICY, before, () => '')).toEqual([]);
    const draft = { ...before, criteria: moved(criteria, 0, 2) };
    const changes = sheetChanges(DEFAULT_POLICY, draft, (path) => path);
    expect(changes.map(({ path, source }) => [path, source])).toEqual([['/reviews/criteria', '/reviews/criteria']]);
    expect(changeFaults(drafted(changes, DEFAULT_POLICY), DEFAULT_POLICY)).toEqual([]);
    expect(
      policyWith(changes, DEFAULT_POLICY)
        .reviews.criteria.map(({ key }) => key)
        .slice(0, 3),
    ).toEqual([...['tax', 'jobs', 'intensity']]);
    expect(sheetDraftOf(DEFAULT_POLICY, changes)).toEqual(draft);
  });

  it('take over what an older draft changed figure by figure', () => {
    const draft = sheetDraftOf(DEFAULT_POLICY, [
      { path: '/reviews/criteria/0/weight', value: 25, source: '' },
      { path: '/reviews/criteria/0/bands/1/points', value: 70, source: '' },
      { path: '/reviews/criteria/19/weight', value: 5, source: '' },
      { path: '/reviews/neededFrom', value: [], source: '' },
    ]);
    expect(draft.criteria[0]).toMatchObject({ weight: 25 });
    expect(draft.neededFrom).toEqual([]);
    expect(sheetChanges(DEFAULT_POLICY, draft, () => '').map(({ path }) => path)).toEqual([
      ...['/reviews/criteria', '/reviews/neededFrom'],
    ]);
  });

  it('are no places to write over as text, and their neighbours are', () => {
    expect(
      ['/reviews/criteria', '/reviews/criteria/0/key', '/reviews/neededFrom', '/intake/facts'].every(isOfSheet),
    ).toBe(true);
    expect(['/reviews', '/reviews/source', '/reviews/passMark', '/intake/source'].some(isOfSheet)).toBe(false);
  });

  it('send names without the blanks around them', () => {
    const draft = { ...before, criteria: criteria.map((row, no) => (no === 0 ? named(row) : row)) };
    const [change] = sheetChanges(DEFAULT_POLICY, draft, () => '');
    expect(change?.value).toMatchObject([{ label: { zh: '安全生产', en: 'safety' } }, ...criteria.slice(1)]);
  });
});

describe('a new row', () => {
  it('has what is left of 100, and a key that neither the draft nor the sheet in force has', () => {
    expect(newCriterion(criteria, criteria)).toMatchObject({ key: 'own-a', weight: 1, kind: 'judged' });
    expect(newCriterion(criteria, criteria.slice(1))).toMatchObject({ weight: 20 });
    const dropped = { ...newCriterion([], []), key: 'own-a' };
    expect(newCriterion([dropped], criteria).key).toBe('own-b');
    const many = Array.from({ length: 30 }).reduce<ReviewCriterion[]>((rows) => [...rows, newCriterion([], rows)], []);
    expect(new Set(many.map(({ key }) => key)).size).toBe(30);
    for (const { key } of many) expect(key).toMatch(/^[a-z][a-z-]{0,30}$/);
    expect(newAsked(DEFAULT_POLICY.intake.facts, before.asked).key).toBe('own-1');
  });

  it('is what the contract takes once it is named', () => {
    const row = named(newCriterion(criteria, criteria.slice(1)));
    const changes = sheetChanges(DEFAULT_POLICY, { ...before, criteria: [...criteria.slice(1), row] }, () => '');
    expect(changeFaults(drafted(changes, DEFAULT_POLICY), DEFAULT_POLICY)).toEqual([]);
  });
});

describe('a criterion', () => {
  it('keeps its key, name and weight when it is measured otherwise', () => {
    const judged = ofKind(intensity, 'judged');
    const { key, label, weight } = intensity;
    expect(judged).toEqual({ key, label, weight, kind: 'judged', vetoBelow: null });
    expect(ofKind(judged, 'measured')).toMatchObject({ key, label, weight, of: 'investment', per: null });
  });

  it('is never measured by a fact for each of itself, and gets bands that rise', () => {
    if (tax.kind !== 'measured') throw new Error('tax is judged');
    expect(ofFact(tax, 'land')).toMatchObject({ of: 'land', per: null });
    expect(ofFact(tax, 'jobs')).toMatchObject({ of: 'jobs', per: 'land' });
    expect(withBand(tax).bands.at(-1)).toEqual({ from: 21, points: 100 });
  });
});
