import { addDays, addMonths, type DateOnly, dayNumber } from '@bangban/kernel';

/** Whole days, both included. */
export interface Period {
  readonly from: DateOnly;
  readonly to: DateOnly;
}

export const PERIODS = ['month', 'last-month', 'quarter', 'year', 'last-year'] as const;
export type PeriodName = (typeof PERIODS)[number];

/** The calendar period of `months` months in which a day lies; periods are counted from January. */
function around(day: DateOnly, months: number): Period {
  const month = Number(day.slice(5, 7));
  const first = month - ((month - 1) % months);
  const from = `${day.slice(0, 4)}-${String(first).padStart(2, '0')}-01`;
  return { from, to: addDays(addMonths(from, months), -1) };
}

export function periodOf(name: PeriodName, today: DateOnly): Period {
  switch (name) {
    case 'month':
      return around(today, 1);
    case 'last-month':
      return around(addMonths(around(today, 1).from, -1), 1);
    case 'quarter':
      return around(today, 3);
    case 'year':
      return around(today, 12);
    case 'last-year':
      return around(addMonths(around(today, 12).from, -12), 12);
  }
}

/** The name of a period that has one, as seen today. */
export function nameOfPeriod({ from, to }: Period, today: DateOnly): PeriodName | null {
  return (
    PERIODS.find((name) => {
      const known = periodOf(name, today);
      return known.from === from && known.to === to;
    }) ?? null
  );
}

/** What a period is compared with; null while it runs: a part says nothing against a whole. */
export const comparedWith = (period: Period, today: DateOnly): Period | null =>
  period.to < today ? periodBefore(period) : null;

/** The period before one: the whole months before it, where it is whole months; else as many days. */
export function periodBefore({ from, to }: Period): Period {
  const after = addDays(to, 1);
  if (from.endsWith('-01') && after.endsWith('-01')) {
    const months =
      (Number(after.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
      Number(after.slice(5, 7)) -
      Number(from.slice(5, 7));
    return { from: addMonths(from, -months), to: addDays(from, -1) };
  }
  const days = dayNumber(after) - dayNumber(from);
  return { from: addDays(from, -days), to: addDays(from, -1) };
}
