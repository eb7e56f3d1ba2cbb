import { describe, expect, it } from '@jest/globals';
import { addDays } from '@bangban/kernel';
import fc from 'fast-check';
import { arrivalStandings, daysOfPeriod, plannedBefore, planOff } from './arrival-plan';
import { arrivalParts } from './arrivals';
import { moneySums, negated } from './money';
import type { FundArrival, Money } from './project.state';

describe('a period', () => {
  it('is a month or a quarter, to its last day', () => {
    expect(daysOfPeriod('2028-02')).toEqual({ from: '2028-02-01', until: '2028-02-29' });
    expect(daysOfPeriod('2026-12')).toEqual({ from: '2026-12-01', until: '2026-12-31' });
    expect(daysOfPeriod('2026-Q1')).toEqual({ from: '2026-01-01', until: '2026-03-31' });
    expect(daysOfPeriod('2026-Q4')).toEqual({ from: '2026-10-01', until: '2026-12-31' });
  });

  it('and the quarters of a year are its months, one after the other', () => {
    const months = Array.from({ length: 12 }, (_, at) => daysOfPeriod(`2027-${String(at + 1).padStart(2, '0')}`));
    for (const [at, { from }] of months.entries())
      if (at > 0) expect(from).toBe(addDays(months[at - 1]?.until ?? '', 1));
    for (const quarter of [1, 2, 3, 4]) {
      const { from, until } = daysOfPeriod(`2027-Q${quarter}`);
      expect([from, until]).toEqual([months[quarter * 3 - 3]?.from, months[quarter * 3 - 1]?.until]);
    }
  });
});

const amount = fc.integer({ min: 1, max: 9_999_999 }).map((cents) => String(cents / 100));
const period = fc
  .tuple(fc.integer({ min: 2025, max: 2028 }), fc.constantFrom('Q1', 'Q2', 'Q3', 'Q4', '01', '05', '12'))
  .map(([year, part]) => `${year}-${part}`);
const plan = fc
  .array(fc.record({ period, amount, currency: fc.constantFrom('CNY', 'USD') }), { minLength: 1, maxLength: 9 })
  .map((all) =>
    all.map((each) => {
      return {
        period: each.period,
        until: daysOfPeriod(each.period).until,
        money: { amount: each.amount, currency: each.currency },
      };
    }),
  );
const day = fc.integer({ min: 0, max: 1_500 }).map((days) => addDays('2024-12-01', days));
const arrivals = fc.array(
  fc.record({ amount, currency: fc.constantFrom('CNY', 'USD'), verified: fc.boolean(), cut: fc.option(fc.nat(100)) }),
  { maxLength: 5 },
);

const contract = (money: Money, no: number, signingKind: 'first' | 'added-capital') => ({
  id: `${no}`,
  kind: 'contract',
  number: `${no}`,
  date: '2026-01-01',
  note: '',
  sha256: null,
  itemId: null,
  parties: ['甲', '乙'],
  money,
  at: '2026-01-01T00:00:00.000Z',
  signingKind,
});
const signed = (agreed: readonly Money[]) => ({
  stage: 'signing' as const,
  stages: [],
  money: null,
  provenance: null,
  evidence: agreed.map((money, no) => contract(money, no, no === 0 ? 'first' : 'added-capital')),
});
/** Arrivals, some verified, some with a counter-entry of so many per cent. */
const entered = (all: readonly { amount: string; currency: string; verified: boolean; cut: number | null }[]) =>
  all.flatMap(({ amount: whole, currency, cut, verified }, no): readonly FundArrival[] => {
    const money = { amount: whole, currency };
    const said = { date: '2026-02-02', proof: 'voucher', proofNumber: `${no}`, note: '' } as const;
    const seen = verified ? { verified: { at: '2026-02-03T00:00:00.000Z', by: 'b', note: '' } } : {};
    const less = { amount: (Math.floor((Number(whole) * 100 * (cut ?? 0)) / 100) / 100).toString(), currency };
    return [
      { id: `${no}`, money, toVerify: true, ...said, ...seen },
      ...(cut && Number(less.amount) > 0 ? [{ id: `${no}.1`, money: negated(less), corrects: `${no}`, ...said }] : []),
    ];
  });

describe('到资计划', () => {
  it('is due never backwards, never more than its whole, and wholly once its last period is over', () => {
    fc.assert(
      fc.property(plan, day, day, (instalments, one, other) => {
        const [early, late] = [one, other].sort() as [string, string];
        const of = (list: readonly Money[], currency: string) =>
          Number(list.find((each) => each.currency === currency)?.amount ?? 0);
        const whole = moneySums(instalments.map(({ money }) => money));
        const last =
          instalments
            .map(({ until }) => until)
            .sort()
            .at(-1) ?? '';
        expect(plannedBefore({ instalments }, addDays(last, 1))).toHaveLength(whole.length);
        for (const { amount: all, currency } of whole) {
          const [before, after] = [early, late].map((at) => of(plannedBefore({ instalments }, at), currency));
          expect(before).toBeLessThanOrEqual(after ?? 0);
          expect(after).toBeLessThanOrEqual(Number(all));
          expect(of(plannedBefore({ instalments }, addDays(last, 1)), currency)).toBe(Number(all));
          expect(of(plannedBefore({ instalments }, last), currency)).toBeLessThan(Number(all) + 1);
        }
        // On the last day itself the money may still come.
        const ends = instalments.filter(({ until }) => until === last);
        const onTheDay = moneySums([
          ...plannedBefore({ instalments }, addDays(last, 1)),
          ...ends.map(({ money }) => negated(money)),
        ]);
        for (const { amount: left, currency } of onTheDay) {
          expect(of(plannedBefore({ instalments }, last), currency)).toBe(Number(left));
        }
      }),
      { numRuns: 150 },
    );
  });

  it('stands beside what is verified in each currency by itself; a rate is never below nothing', () => {
    fc.assert(
      fc.property(plan, arrivals, day, (instalments, came, today) => {
        const agreed = moneySums(instalments.map(({ money }) => money));
        const fundArrivals = entered(came);
        const made = { version: 1, at: '', by: '', reason: '', instalments };
        const standings = arrivalStandings({ ...signed(agreed), fundArrivals, arrivalPlans: [made] }, today);
        expect(new Set(standings.map(({ currency }) => currency)).size).toBe(standings.length);
        for (const { agreed: all, planned, verified } of standings) {
          expect(Number(verified)).toBeGreaterThanOrEqual(0);
          if (all === null) expect(planned).toBeNull();
          // Planned to date is of what is agreed: behind by 100 points at most.
          else expect(Number(planned?.toDate)).toBeLessThanOrEqual(Number(all));
        }
        expect(
          planOff(
            instalments.map(({ money }) => money),
            agreed,
          ),
        ).toBeNull();
        const [first] = agreed;
        const more = first ? [...agreed.slice(1), { ...first, amount: `1${first.amount}` }] : [];
        expect(
          planOff(
            instalments.map(({ money }) => money),
            more,
          )?.currency,
        ).toBe(first?.currency);
      }),
      { numRuns: 150 },
    );
  });

  it('and the parts by place add up to what arrived, cent by cent, however much of it is split', () => {
    fc.assert(
      fc.property(arrivals, fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }), (came, splits) => {
        const whole = entered(came);
        const all = whole.map((each, no) => {
          const [stands] = moneySums(
            whole.filter(({ corrects, id }) => (corrects ?? id) === each.id).map(({ money }) => money),
          );
          if (each.corrects !== undefined || !splits[no % 5] || !stands || Number(stands.amount) <= 0.01) return each;
          const cent = { amount: '0.01', currency: stands.currency };
          const [rest = cent] = moneySums([stands, negated(cent)]);
          const parts = [
            { unitId: 'park', money: cent },
            { unitId: 'county', money: rest },
          ];
          return { ...each, split: { evidenceId: 'e', parts } };
        });
        const parts = arrivalParts(all, 'seat');
        const sorted = (list: readonly Money[]) => [...list].sort((a, b) => (a.currency < b.currency ? -1 : 1));
        expect(sorted(moneySums(parts.map(({ money }) => money)))).toEqual(
          sorted(moneySums(all.map(({ money }) => money))),
        );
        expect(parts.every(({ money }) => Number(money.amount) >= 0)).toBe(true);
        // What is split counts nowhere else.
        const shared = all.filter(({ split }) => split !== undefined).map(({ id }) => id);
        expect(parts.filter(({ arrivalId, unitId }) => unitId === 'seat' && shared.includes(arrivalId))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
