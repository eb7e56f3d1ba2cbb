import type { CalendarFileCommandMap } from '@bangban/contract';
import type { CalendarFileSubject } from '@bangban/contract/vocabulary';
import type { Calendar } from '@bangban/kernel';
import type { RefusedReaction } from '../../event/reaction.events';
import type { Draft, NoteRefusal } from '../draft';

export type { CalendarFileSubject };

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

interface CalendarFactMap {
  CalendarDrafted: CalendarFileCommandMap['DraftCalendar'] & { readonly base: number };
  CalendarRevised: CalendarContents;
  CalendarRebased: { readonly base: number };
  CalendarChecked: Record<string, never>;
  CalendarPublished: { readonly calendar: Calendar };
  CalendarWithdrawn: { readonly reason: string };
  /** A project did not take over what this file published. */
  CalendarAdoptionRefused: RefusedReaction;
}
export type CalendarFact = {
  [T in keyof CalendarFactMap]: { readonly type: T; readonly v: 1; readonly data: CalendarFactMap[T] };
}[keyof CalendarFactMap];

/** As the notices call them (全国年节及纪念日放假办法); others may be named as well. */
export const HOLIDAY_NAMES: readonly string[] = ['元旦', '春节', '清明节', '劳动节', '端午节', '中秋节', '国庆节'];
