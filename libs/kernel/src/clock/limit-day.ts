import type { WorkingDate } from '../calendar/calendar';
import type { Language } from '../text/language';
import { type DateOnly, dayEnding, type Instant } from '../time/instant';

/** The end of a limit. Its day is never told without whether it may still move (暂定): who has one has both. */
export interface LimitEnd {
  readonly due: Instant;
  /** The way to it touches a year whose holidays are not published. */
  readonly provisional: boolean;
}

/** The last day of a limit: the day that its end closes. */
export function limitDay({ due, provisional }: LimitEnd, utcOffsetMinutes: number): WorkingDate {
  return { date: dayEnding(due, utcOffsetMinutes), provisional };
}

const MARK: Readonly<Record<Language, string>> = { zh: '（暂定）', en: ' (provisional)' };

/** A day that was computed, as `write` writes days, marked where it may still move. */
export const forecastText = (
  { date, provisional }: WorkingDate,
  language: Language,
  write: (date: DateOnly) => string = String,
): string => `${write(date)}${provisional ? MARK[language] : ''}`;

/** The last day of a limit in words: the one way in which screens, notices, mails and files tell it. */
export const limitDayText = (
  end: LimitEnd,
  utcOffsetMinutes: number,
  language: Language,
  write?: (date: DateOnly) => string,
): string => forecastText(limitDay(end, utcOffsetMinutes), language, write);
