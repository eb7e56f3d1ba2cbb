import { forecastText, limitDayText, type LimitEnd, type WorkingDate } from '@bangban/kernel';
import { PLACE_ZONE } from '../i18n/format';
import { useLanguage } from '../i18n/use-language';
import { useFormat } from './use-format';

export interface DueFormat {
  /** The last day of a limit, marked where it may still move. */
  readonly due: (end: LimitEnd) => string;
  /** The same without the weekday, for narrow places. */
  readonly shortDue: (end: LimitEnd) => string;
  /** With its year, for a file that is read in later years. */
  readonly keptDue: (end: LimitEnd) => string;
  /** A computed day that is known as a day, not as an instant. */
  readonly forecast: (day: WorkingDate) => string;
}

/**
 * How screens tell the day of a limit: no page writes one by another way (a spec looks), so that none is shown without
 * saying that it is provisional. What is provisional the record says, by the calendar with which it was computed.
 */
export function useDue(): DueFormat {
  const language = useLanguage();
  const { date, short } = useFormat();
  return {
    due: (end) => limitDayText(end, PLACE_ZONE, language, date),
    shortDue: (end) => limitDayText(end, PLACE_ZONE, language, short),
    keptDue: (end) => limitDayText(end, PLACE_ZONE, language, (day) => day),
    forecast: (day) => forecastText(day, language, date),
  };
}
