import { addDays, type DateOnly } from '@bangban/kernel';
import { agreedMoney, type AgreedBy } from './agreed';
import { publishedArrivals } from './arrivals';
import { amountIn, isMore, moneySums } from './money';
import type { ArrivalPlan, FundArrival, Money } from './project.state';

/** The days of a period, both included: `2026-Q3` a quarter, `2026-07` a month. */
export interface Period {
  readonly from: DateOnly;
  readonly until: DateOnly;
}

export function daysOfPeriod(name: string): Period {
  const [year = '', part = ''] = name.split('-');
  const quarter = part.startsWith('Q');
  const first = quarter ? Number(part.slice(1)) * 3 - 2 : Number(part);
  const after = first + (quarter ? 3 : 1);
  const firstDay = (month: number): DateOnly =>
    month > 12 ? `${Number(year) + 1}-01-01` : `${year}-${String(month).padStart(2, '0')}-01`;
  return { from: firstDay(first), until: addDays(firstDay(after), -1) };
}

/** 到资计划 in force: the last that was made. */
export const planInForce = <Plan>({
  arrivalPlans,
}: {
  readonly arrivalPlans?: readonly Plan[] | undefined;
}): Plan | null => arrivalPlans?.at(-1) ?? null;

/** What was planned to have come before this day: a period counts once it is over, whole. */
export const plannedBefore = ({ instalments }: Pick<ArrivalPlan, 'instalments'>, day: DateOnly): readonly Money[] =>
  moneySums(instalments.filter(({ until }) => until < day).map(({ money }) => money));

export interface ArrivalStanding {
  readonly currency: string;
  /** Null where nothing is agreed in it. */
  readonly agreed: string | null;
  /** Null without a plan in this currency. */
  readonly planned: { readonly toDate: string; readonly whole: string } | null;
  readonly verified: string;
}

type Standing = AgreedBy & {
  readonly fundArrivals: readonly FundArrival[];
  readonly arrivalPlans?: readonly ArrivalPlan[] | undefined;
};

/** Agreed, planned to date and verified, each currency by itself. The same in SQL: `fund.queries.ts`; a test holds the two together. */
export function arrivalStandings(project: Standing, today: DateOnly): readonly ArrivalStanding[] {
  const agreed = agreedMoney(project);
  const verified = moneySums(publishedArrivals(project.fundArrivals).map(({ money }) => money));
  const plan = planInForce(project);
  const whole = plan ? moneySums(plan.instalments.map(({ money }) => money)) : [];
  const due = plan ? plannedBefore(plan, today) : [];
  const currencies = new Set([...agreed, ...whole, ...verified].map(({ currency }) => currency));
  return [...currencies].map((currency) => {
    const all = amountIn(whole, currency);
    return {
      currency,
      agreed: amountIn(agreed, currency),
      planned: all === null ? null : { whole: all, toDate: amountIn(due, currency) ?? '0' },
      verified: amountIn(verified, currency) ?? '0',
    };
  });
}

/** Where a plan and what is agreed differ: the first currency in which they do. */
export function planOff(
  instalments: readonly Money[],
  agreed: readonly Money[],
): { readonly currency: string; readonly sum: string; readonly agreed: string } | null {
  const sums = moneySums(instalments);
  for (const currency of new Set([...agreed, ...sums].map((each) => each.currency))) {
    const [sum, whole] = [amountIn(sums, currency) ?? '0', amountIn(agreed, currency) ?? '0'];
    if (isMore(sum, whole) || isMore(whole, sum)) return { currency, sum, agreed: whole };
  }
  return null;
}
