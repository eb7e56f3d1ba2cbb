import { describe, expect, it } from '@jest/globals';
import { SIGNING_KINDS } from '@bangban/contract/vocabulary';
import fc from 'fast-check';
import { type AgreedBy, agreedMoney, agreedParts, isCounted } from './agreed';
import { amountIn, isMore, moneySums } from './money';
import type { Evidence, SigningKind, StageEntry } from './project.state';
import { isSigned, type Stage, STAGES } from './stages';

const entry = (no: number, stage: Stage, day: string, reported = false): StageEntry => ({
  entry: no,
  stage,
  enteredAt: `${day}T01:00:00.000Z`,
  openedAt: null,
  leftAt: null,
  reported,
});
const contract = (date: string, amount: string, signingKind?: SigningKind, more: Partial<Evidence> = {}): Evidence => ({
  id: `${date} ${amount}`,
  kind: 'contract',
  number: amount,
  date,
  note: '',
  sha256: null,
  itemId: null,
  parties: ['经开区', '某公司'],
  money: { amount, currency: 'CNY' },
  at: `${date}T08:00:00.000Z`,
  ...(signingKind ? { signingKind } : {}),
  ...more,
});
const signed = (...evidence: readonly Evidence[]): AgreedBy => ({
  evidence,
  money: { amount: '9000', currency: 'CNY' },
  provenance: null,
  stage: 'signing',
  stages: [entry(1, 'lead', '2026-03-02'), entry(2, 'intent', '2026-05-06'), entry(3, 'signing', '2026-08-03')],
});
const yuan = (...papers: readonly Evidence[]): string | null => amountIn(agreedMoney(signed(...papers)), 'CNY');

describe('agreed money', () => {
  it('is none before the signing, whatever is planned or written already', () => {
    expect(STAGES.filter(isSigned)).toEqual(['signing', 'commencement', 'production']);
    expect(agreedMoney({ ...signed(contract('2026-08-01', '800')), stage: 'intent' })).toEqual([]);
  });

  it('is the contract’s, not the amount planned', () => {
    expect(yuan()).toBeNull();
    expect(yuan(contract('2026-08-01', '800'))).toBe('800');
  });

  it('counts the first contract by its date, and a later one not again', () => {
    expect(yuan(contract('2026-08-02', '900'), contract('2026-08-01', '800'))).toBe('800');
    expect(yuan(contract('2026-08-01', '800', 'first'), contract('2026-08-02', '950', 'upgrade'))).toBe('800');
    // A contract made of an agreement is the first contract: an agreement never was one.
    expect(yuan(contract('2026-08-01', '950', 'upgrade'))).toBe('950');
  });

  it('counts added capital by its increment, in its own currency, each time', () => {
    const more = contract('2026-09-01', '0.1', 'added-capital');
    const dollars = contract('2026-09-03', '7', 'added-capital', { money: { amount: '7', currency: 'USD' } });
    const all = agreedMoney(
      signed(contract('2026-08-01', '800.5'), more, contract('2026-09-02', '0.2', 'added-capital'), dollars),
    );
    expect(all).toEqual([
      { currency: 'CNY', amount: '800.8' },
      { currency: 'USD', amount: '7' },
    ]);
  });

  it('is the new owner’s after a change of investor', () => {
    const before = [contract('2026-08-01', '800'), contract('2026-08-09', '50', 'added-capital')];
    expect(yuan(...before, contract('2026-09-01', '600', 'new-investor'))).toBe('600');
    expect(
      yuan(
        ...before,
        contract('2026-09-01', '600', 'new-investor'),
        contract('2026-09-02', '70', 'upgrade'),
        contract('2026-09-03', '40', 'added-capital'),
      ),
    ).toBe('640');
  });

  it('is what was signed anew where a return undid the signing', () => {
    const [old, anew] = [contract('2026-08-01', '800'), contract('2026-08-20', '500')];
    const returned: AgreedBy = {
      ...signed(old, anew),
      stages: [...signed().stages, entry(4, 'intent', '2026-08-10'), entry(5, 'signing', '2026-08-21')],
    };
    expect(agreedMoney(returned)).toEqual([{ currency: 'CNY', amount: '500' }]);
    // Nothing but an increment was signed since: the first contract stands.
    const added = contract('2026-08-20', '30', 'added-capital');
    expect(agreedMoney({ ...returned, evidence: [old, added] })).toEqual([{ currency: 'CNY', amount: '830' }]);
  });

  it('is the ledger’s where it reported the signing, until a contract says it, with capital added to it', () => {
    const taken: AgreedBy = {
      ...signed(),
      provenance: { source: '台账', reference: '1' },
      stages: [entry(1, 'lead', '2026-03-02', true), entry(2, 'commencement', '2026-08-03', true)],
    };
    expect(agreedMoney(taken)).toEqual([{ currency: 'CNY', amount: '9000' }]);
    const added = contract('2026-09-01', '100', 'added-capital');
    expect(agreedMoney({ ...taken, evidence: [added] })).toEqual([{ currency: 'CNY', amount: '9100' }]);
    expect(agreedMoney({ ...taken, evidence: [added, contract('2026-08-01', '8000')] })).toEqual([
      { currency: 'CNY', amount: '8100' },
    ]);
    // A ledger of leads reports a plan.
    const lead = { ...taken, stages: [entry(1, 'lead', '2026-03-02', true), entry(2, 'signing', '2026-08-03')] };
    expect(agreedMoney(lead)).toEqual([]);
  });
});

describe('sums of money', () => {
  const of = (amount: string, currency: string) => ({ amount, currency });
  it('are exact, each currency by itself', () => {
    expect(moneySums([of('0.1', 'CNY'), of('0.2', 'CNY'), of('12000', 'USD'), of('9999999999.999999', 'CNY')])).toEqual(
      [of('10000000000.299999', 'CNY'), of('12000', 'USD')],
    );
    expect(moneySums([of('12000.50', 'CNY'), of('100', 'CNY')])).toEqual([of('12100.5', 'CNY')]);
    expect(moneySums([])).toEqual([]);
  });

  it('are compared as numbers', () => {
    expect([isMore('10', '9.999999'), isMore('10', '10.0'), isMore('9', '10')]).toEqual([true, false, false]);
  });
});

describe('the rows behind what is agreed', () => {
  const DAYS = ['2025-11-30', '2025-12-31', '2026-01-01', '2026-08-01', '2026-08-02'];
  const papers = fc
    .uniqueArray(
      fc.record({
        number: fc.integer({ min: 1, max: 99 }).map(String),
        date: fc.constantFrom(...DAYS),
        amount: fc.integer({ min: 1, max: 9_999 }).map(String),
        currency: fc.constantFrom('CNY', 'USD'),
        kind: fc.constantFrom<SigningKind | undefined>(undefined, ...SIGNING_KINDS),
      }),
      { selector: ({ number }) => number, maxLength: 7 },
    )
    .map((list) =>
      list.map(({ amount, currency, date, kind, number }) =>
        contract(date, amount, kind, { id: number, number, money: { amount, currency } }),
      ),
    );
  const shuffled = papers.chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length })),
  );

  it('are the same whatever came to be recorded first', () => {
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        expect(agreedParts(signed(...other))).toEqual(agreedParts(signed(...list)));
      }),
    );
  });

  it('are each contract once, one of them whole, and come to the sum however they are told apart by years', () => {
    fc.assert(
      fc.property(papers, (list) => {
        const parts = agreedParts(signed(...list));
        expect(parts.map(({ contract: paper }) => paper?.id).sort()).toEqual(list.map(({ id }) => id).sort());
        const counted = parts.filter(({ stand }) => isCounted(stand));
        expect(counted.filter(({ stand }) => stand === 'whole').length).toBeLessThanOrEqual(1);
        for (const { contract: paper, stand, year } of parts) {
          expect(year).toBe(Number(paper?.date.slice(0, 4)));
          if (stand === 'added') expect(paper?.signingKind).toBe('added-capital');
        }
        const byYear = [2025, 2026].map((year) =>
          moneySums(counted.filter((part) => part.year === year).map(({ money }) => money)),
        );
        expect(moneySums(byYear.flat())).toEqual(agreedMoney(signed(...list)));
      }),
    );
  });

  it('count no upgrade beside what it upgrades, and each increment by itself', () => {
    const upgrade = contract('2026-08-03', '7777', 'upgrade', { number: 'upgrade' });
    const added = contract('2026-08-04', '31', 'added-capital', { number: 'added' });
    fc.assert(
      fc.property(papers, (list) => {
        const before = agreedMoney(signed(...list));
        const hasFirst = agreedParts(signed(...list)).some(({ stand }) => stand === 'whole');
        const upgraded = agreedMoney(signed(...list, upgrade));
        expect(upgraded).toEqual(hasFirst ? before : moneySums([...before, { amount: '7777', currency: 'CNY' }]));
        // Upgraded twice is upgraded once.
        const again = contract('2026-08-03', '8888', 'upgrade', { number: 'upgrade anew' });
        expect(agreedMoney(signed(...list, upgrade, again))).toEqual(upgraded);
        expect(agreedMoney(signed(...list, added))).toEqual(moneySums([...before, { amount: '31', currency: 'CNY' }]));
      }),
    );
  });

  it('say why a contract is no amount', () => {
    const stands = (project: AgreedBy) =>
      agreedParts(project).map(({ contract: paper, stand }) => [paper?.number, stand]);
    const [first, more] = [contract('2026-08-01', '800'), contract('2026-08-02', '50', 'added-capital')];
    const taken = [contract('2026-09-01', '600', 'new-investor'), contract('2026-09-01', '70', 'added-capital')];
    expect(stands(signed(first, more, contract('2026-08-09', '900', 'upgrade')))).toEqual([
      ['800', 'whole'],
      ['50', 'added'],
      ['900', 'not-again'],
    ]);
    expect(stands(signed(...taken, more, first))).toEqual([
      ['800', 'before-change'],
      ['50', 'before-change'],
      ['600', 'whole'],
      ['70', 'added'],
    ]);
    const stages = [...signed().stages, entry(4, 'intent', '2026-08-10'), entry(5, 'signing', '2026-08-21')];
    expect(stands({ ...signed(first, contract('2026-08-20', '500')), stages })).toEqual([
      ['800', 'before-return'],
      ['500', 'whole'],
    ]);
    const reported = [entry(1, 'signing', '2026-03-02', true)];
    const ledger = { ...signed(more), provenance: { source: '台账', reference: '1' }, stages: reported };
    expect(agreedParts(ledger).map(({ stand, year }) => [stand, year])).toEqual([
      ['whole', null],
      ['added', 2026],
    ]);
  });
});
