import type { CalendarFileCommandMap } from '@bangban/contract';
import type { CalendarFileSubject } from '@bangban/contract/vocabulary';
import type { Calendar } from '@bangban/kernel';
import type { Draft, NoteRefusal } from '../draft';
import type { DraftFact } from '../draft.decider';

export type { CalendarFileCommandMap, CalendarFileSubject };

/** A day as it is to be; `ordinary` takes an exception away, so that the day is what its weekday says. */
export type ChangedDay = CalendarContents['days'][number];
export type CalendarContents = CalendarFileCommandMap['ReviseCalendar'];

export interface CalendarFileState extends CalendarContents, Draft {
  readonly subject: CalendarFileSubject;
  /** The year that is arranged; null for days of published years. */
  readonly year: number | null;
}

export type CalendarFileCommandName = keyof CalendarFileCommandMap;
export type CalendarFileCommand = {
  [N in CalendarFileCommandName]: { readonly name: N; readonly payload: CalendarFileCommandMap[N] };
}[CalendarFileCommandName];
/** What may come to the file: from people, or from the system alone. */
export type CalendarFileInput = CalendarFileCommand | NoteRefusal;

export type CalendarFact = DraftFact<
  'Calendar',
  CalendarFileCommandMap['DraftCalendar'],
  CalendarContents,
  { readonly calendar: Calendar }
>;

/** As the notices call them (全国年节及纪念日放假办法); others may be named as well. */
export const HOLIDAY_NAMES: readonly string[] = ['元旦', '春节', '清明节', '劳动节', '端午节', '中秋节', '国庆节'];
