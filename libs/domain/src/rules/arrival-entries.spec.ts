import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { moneySums } from '../project/money';
import { publishedArrivals, standingOf } from '../project/arrivals';
import { fold } from '../evolve/evolve';
import { OPEN_GATES } from '../testing/policies.spec-support';
import { Story } from '../testing/story.spec-support';

const CNY = 'CNY';
const arrived = (amount: string, proofNumber: string, currency = CNY) =>
  ({ money: { amount, currency }, date: '2026-03-03', proof: 'voucher', proofNumber }) as const;

function begin(): Story {
  const story = Story.lead({ policy: OPEN_GATES });
  story.do('deputy', 'AssignLeader', { leaderId: 'leader' });
  return story;
}
const idOf = (story: Story, number: string): string =>
  story.project.fundArrivals.find(({ corrects, proofNumber }) => corrects === undefined && proofNumber === number)
    ?.id ?? '';
const standing = (story: Story, number: string): string => {
  const { fundArrivals } = story.project;
  const found = fundArrivals.find(({ id }) => id === idOf(story, number));
  return found ? standingOf(found, fundArrivals).amount : '';
};
const published = (story: Story) => moneySums(publishedArrivals(story.project.fundArrivals).map(({ money }) => money));

describe('到位资金', () => {
  it('stands in published figures once somebody else has verified it', () => {
    const story = begin();
    story.do('officer', 'RecordFundArrival', {
      ...arrived('100.5', '一'),
      source: 'own-capital',
      sha256: 'a'.repeat(64),
    });
    expect(story.project.fundArrivals).toMatchObject([
      { source: 'own-capital', sha256: 'a'.repeat(64), toVerify: true },
    ]);
    expect(published(story)).toEqual([]);
    const verify = { arrivalId: idOf(story, '一') };
    expect(story.refused('officer', 'VerifyFundArrival', verify).code).toBe('SECOND_PERSON_NEEDED');
    expect(story.refused('officer/centre-head', 'VerifyFundArrival', verify).code).toBe('SECOND_PERSON_NEEDED');
    expect(story.refused('land-head', 'VerifyFundArrival', verify).code).toBe('FORBIDDEN');
    story.do('centre-head', 'VerifyFundArrival', verify);
    expect(published(story)).toEqual([{ amount: '100.5', currency: CNY }]);
    expect(story.refused('centre-head', 'VerifyFundArrival', verify).code).toBe('ARRIVAL_NONE');
  });

  it('is put right by an entry of its own, never below nothing, and never changed', () => {
    const story = begin();
    story.do('officer', 'RecordFundArrival', arrived('100', '一'));
    const [before] = story.project.fundArrivals;
    const correct = { arrivalId: idOf(story, '一'), reason: '其中三十万为往来款' };
    expect(story.refused('officer', 'CorrectFundArrival', { ...correct, amount: '30' }).code).toBe(
      'SECOND_PERSON_NEEDED',
    );
    expect(story.refused('leader', 'CorrectFundArrival', { ...correct, amount: '100.1' }).code).toBe(
      'ARRIVAL_LESS_THAN_NONE',
    );
    story.do('leader', 'CorrectFundArrival', { ...correct, amount: '30' });
    expect(story.project.fundArrivals).toMatchObject([
      {},
      { money: { amount: '-30', currency: CNY }, corrects: before?.id },
    ]);
    expect(story.project.fundArrivals[0]).toEqual(before);
    expect(standing(story, '一')).toBe('70');
    expect(published(story)).toEqual([]);
    story.do('centre-head', 'VerifyFundArrival', { arrivalId: correct.arrivalId });
    expect(published(story)).toEqual([{ amount: '70', currency: CNY }]);
    story.do('leader', 'CorrectFundArrival', { ...correct, amount: '70' });
    expect(story.refused('leader', 'CorrectFundArrival', { ...correct, amount: '1' }).code).toBe('ARRIVAL_NONE');
    // Withdrawn, it takes its entries along.
    story.do('leader', 'WithdrawFundArrival', { arrivalId: correct.arrivalId, reason: '误录' });
    expect(story.project.fundArrivals).toEqual([]);
  });

  it('is split by a signed statement, to the last cent', () => {
    const story = begin();
    story.do('officer', 'RecordFundArrival', arrived('100.01', '一'));
    const arrivalId = idOf(story, '一');
    const parts = [
      { unitId: 'park', amount: '60' },
      { unitId: 'county', amount: '40.01' },
    ];
    const split = (evidenceId: string, shares: readonly { unitId: string; amount: string }[]) => ({
      arrivalId,
      evidenceId,
      parts: [...shares],
    });
    expect(story.refused('leader', 'SplitFundArrival', split('x', parts)).code).toBe('SPLIT_WITHOUT_PAPER');
    story.do('officer', 'RecordEvidence', { kind: 'fund-split', number: '分割一号', date: '2026-03-03' });
    const paper = story.project.evidence[0]?.id ?? '';
    const tries = [
      [[...parts.slice(0, 1), { unitId: 'county', amount: '40' }], 'SPLIT_NOT_WHOLE'],
      [[...parts, { unitId: 'housing', amount: '0' }], 'SPLIT_NOT_WHOLE'],
      [[...parts.slice(0, 1), { unitId: 'park', amount: '40.01' }], 'SPLIT_TWICE'],
      [[...parts.slice(0, 1), { unitId: 'nowhere', amount: '40.01' }], 'UNIT_UNKNOWN'],
    ] as const;
    for (const [shares, code] of tries) {
      expect(story.refused('leader', 'SplitFundArrival', split(paper, shares)).code).toBe(code);
    }
    story.do('leader', 'SplitFundArrival', split(paper, parts));
    expect(story.project.fundArrivals[0]?.split?.parts.map(({ money }) => money.amount)).toEqual(['60', '40.01']);
    expect(story.refused('leader', 'CorrectFundArrival', { arrivalId, amount: '1', reason: '误' }).code).toBe(
      'ARRIVAL_NONE',
    );
  });
});

const acts = fc.array(
  fc.record({
    act: fc.constantFrom('arrive', 'arrive', 'verify', 'correct', 'withdraw'),
    which: fc.nat(6),
    cents: fc.integer({ min: 1, max: 9_999 }),
    currency: fc.constantFrom('CNY', 'USD'),
  }),
  { minLength: 3, maxLength: 20 },
);
const spelled = (cents: number): string =>
  `${Math.floor(cents / 100)}${cents % 100 === 0 ? '' : `.${`${cents % 100}`.padStart(2, '0').replace(/0$/, '')}`}`;

describe('any entries', () => {
  it('add up to what a second book in whole cents says, each currency by itself', () => {
    fc.assert(
      fc.property(acts, (all) => {
        const story = begin();
        /** The book beside it: cents of each arrival, and whether it is verified. */
        const book: { readonly number: string; readonly currency: string; cents: number; counted: boolean }[] = [];
        for (const [index, { act, cents, currency, which }] of all.entries()) {
          const entry = book[which % Math.max(1, book.length)];
          if (act === 'arrive') {
            story.do('officer', 'RecordFundArrival', arrived(spelled(cents), `${index}`, currency));
            book.push({ number: `${index}`, currency, cents, counted: false });
          } else if (entry) {
            const arrivalId = idOf(story, entry.number);
            if (act === 'verify' && !entry.counted) {
              story.do('centre-head', 'VerifyFundArrival', { arrivalId });
              entry.counted = true;
            }
            const less = Math.min(cents, entry.cents);
            if (act === 'correct' && less > 0) {
              story.do('leader', 'CorrectFundArrival', { arrivalId, amount: spelled(less), reason: '多记' });
              entry.cents -= less;
            }
            if (act === 'withdraw') {
              story.do('leader', 'WithdrawFundArrival', { arrivalId, reason: '误录' });
              book.splice(book.indexOf(entry), 1);
            }
          }
        }
        const sums = (counted: boolean): object =>
          Object.fromEntries(
            ['CNY', 'USD'].flatMap((currency) => {
              const own = book.filter((each) => each.currency === currency && (!counted || each.counted));
              const cents = own.reduce((sum, each) => sum + each.cents, 0);
              return cents === 0 ? [] : [[currency, spelled(cents)]];
            }),
          );
        const told = (list: readonly { readonly amount: string; readonly currency: string }[]): object =>
          Object.fromEntries(
            list.filter(({ amount }) => amount !== '0').map(({ amount, currency }) => [currency, amount]),
          );
        expect(told(moneySums(story.project.fundArrivals.map(({ money }) => money)))).toEqual(sums(false));
        expect(told(published(story))).toEqual(sums(true));
        expect(fold(story.events)).toEqual(story.world);
      }),
      { numRuns: 200 },
    );
  });
});
