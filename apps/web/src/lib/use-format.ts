import { useMemo } from 'react';
import { useQuery } from '@tanstack/react-query';
import type { DateOnly, Instant, TimeLeft } from '@bangban/kernel';
import type { Money } from '@bangban/domain';
import {
  amountText,
  currencyText,
  dateText,
  dayOf,
  evenMoneyText,
  moneyText,
  moneyUnit,
  percentText,
  pointsText,
  shortDate,
  spanText,
  timeLeftText,
  timeText,
  workingDaysText,
} from '../i18n/format';
import { useLanguage } from '../i18n/use-language';
import { sessionQuery } from './session';

/** Every format in the language in use, against today's date of the record. */
export interface Format {
  readonly today: DateOnly;
  /** A day with its weekday. */
  readonly date: (date: DateOnly) => string;
  readonly short: (date: DateOnly) => string;
  /** The day of an instant, with its weekday. */
  readonly dayOf: (instant: Instant) => string;
  readonly shortDayOf: (instant: Instant) => string;
  readonly time: (instant: Instant) => string;
  readonly money: (money: Money) => string;
  /** A figure where the heading names `unit('CNY')`. */
  readonly amount: (money: Money) => string;
  /** Money where a table has one unit for all its rows. */
  readonly even: (money: Money) => string;
  readonly unit: (currency: string) => string;
  readonly currency: (code: string) => string;
  readonly days: (days: number) => string;
  /** Of what has passed or is to come, and is not nothing. */
  readonly span: (days: number) => string;
  readonly left: (left: TimeLeft) => string;
  readonly percent: (value: number, places?: number) => string;
  readonly points: (value: number, places?: number) => string;
}

export function useFormat(): Format {
  const language = useLanguage();
  const now = useQuery(sessionQuery).data?.now;
  return useMemo(() => {
    const today = dayOf(now ?? new Date().toISOString());
    return {
      today,
      date: (date) => dateText(date, today, language),
      short: (date) => shortDate(date, today, language),
      dayOf: (instant) => dateText(dayOf(instant), today, language),
      shortDayOf: (instant) => shortDate(dayOf(instant), today, language),
      time: (instant) => timeText(instant, today, language),
      money: (money) => moneyText(money, language),
      amount: (money) => amountText(money, language),
      even: (money) => evenMoneyText(money, language),
      currency: (code) => currencyText(code, language),
      unit: (currency) => moneyUnit(currency, language),
      days: (days) => workingDaysText(days, language),
      span: (days) => spanText(days, language),
      left: (left) => timeLeftText(left, language),
      percent: percentText,
      points: (value, places = 1) => pointsText(value, places, language),
    };
  }, [language, now]);
}
