import { describe, expect, it } from '@jest/globals';
import type { AdmissionCondition } from '@bangban/contract';
import { gateState } from '../duty/gates';
import { needsReview } from '../review/admission';
import { DEFAULT_POLICY } from '../policy/default-policy';
import { DEFAULT_REVIEWS } from '../policy/default-reviews';
import { Story } from '../testing/story.spec-support';

const REVIEW = 'f0000000-0000-4000-8000-000000000001';
const condition = {
  id: 'a1',
  title: '落实环评',
  unitId: 'park',
  personId: null,
  limit: 10,
  blocks: 'signing' as const,
};
const noted = (
  verdict: 'admitted' | 'conditional' | 'rejected' | 'deferred',
  conditions: readonly AdmissionCondition[] = [condition],
) =>
  ({
    name: 'NoteAdmission',
    payload: { reviewId: REVIEW, verdict, year: 2026, no: 1, day: '2026-03-10', conditions },
  }) as const;

describe('admission', () => {
  it('stands on the project, and each condition is an issued item that holds its gate shut', () => {
    const story = Story.lead();
    story.note(noted('conditional'));
    const [item] = Object.values(story.world.items).filter(({ conditionOf }) => conditionOf);
    expect(story.project.admission).toMatchObject({ reviewId: REVIEW, verdict: 'conditional', no: 1 });
    expect(item).toMatchObject({ state: 'issued', blocks: 'signing', unitId: 'park', personId: 'park-handler' });
  });

  it('is refused whole where a condition cannot be given to anybody, or the project is not worked on', () => {
    const story = Story.lead();
    const astray = { ...condition, personId: 'land-handler' };
    const before = Object.keys(story.world.items).length;
    expect(story.askBy('system', noted('conditional', [condition, astray]))).toMatchObject({
      ok: false,
      code: 'PERSON_NOT_IN_UNIT',
    });
    expect([Object.keys(story.world.items).length, story.project.admission]).toEqual([before, undefined]);
  });

  it('is needed from the amount that the policy names, by what was named or by the contract, whichever is more', () => {
    const needs = (amount: string, currency = 'CNY'): boolean =>
      needsReview({ money: { amount, currency }, evidence: [] }, DEFAULT_REVIEWS);
    expect([needs('99999.999999'), needs('100000')]).toEqual([false, true]);
    expect(needs('1', 'USD')).toBe(true);
    expect(needsReview({ money: null, evidence: [] }, DEFAULT_REVIEWS)).toBe(false);
    expect(
      needsReview(
        { money: { amount: '999999', currency: 'CNY' }, evidence: [] },
        { ...DEFAULT_REVIEWS, neededFrom: [] },
      ),
    ).toBe(false);
  });

  it('opens the gate by its verdict; a paper does not get round a review that is needed or went against it', () => {
    const met = (money: string | null, admission: Parameters<typeof noted>[0] | null, paper: boolean): boolean => {
      const story = Story.lead();
      if (admission) story.note(noted(admission, []));
      const evidence = { kind: 'admission-decision', number: '1', date: '2026-03-10' };
      if (paper) story.do('promoter', 'RecordEvidence', { ...evidence, date: '2026-03-03' });
      const project = {
        ...story.project,
        stage: 'intent' as const,
        money: money === null ? null : { amount: money, currency: 'CNY' },
      };
      const ctx = { ...story.context('promoter'), policy: DEFAULT_POLICY };
      return gateState({ ...story.world, project }, ctx).some(({ key, met: is }) => key === 'admission' && is);
    };
    expect([met('5000', null, true), met('5000', null, false)]).toEqual([true, false]);
    expect([met('200000', null, true), met('200000', 'admitted', false)]).toEqual([false, true]);
    expect([met('5000', 'conditional', false), met('5000', 'rejected', true), met('5000', 'deferred', true)]).toEqual([
      ...[true, false, false],
    ]);
  });
});
