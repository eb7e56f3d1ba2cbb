import { DAY_FAULTS, type DayFaultCode, MAX_CHANGED_DAYS } from '@bangban/contract/vocabulary';
import {
  addDays,
  type Calendar,
  calendarDay,
  type CalendarException,
  type DateOnly,
  isDateOnly,
  weekday,
} from '@bangban/kernel';
import type { CalendarPolicy } from '../../policy/calendar-policy';
import type { CalendarFileState, ChangedDay } from './calendar-file';

export { DAY_FAULTS, type DayFaultCode, MAX_CHANGED_DAYS };

/** What is wrong with one of the days, by its place in the list; null for the year as a whole. */
export interface DayFault {
  readonly index: number | null;
  readonly date: DateOnly | null;
  readonly code: DayFaultCode;
}

export type Arrangement = Pick<CalendarFileState, 'subject' | 'year' | 'days'>;

/** Everything that is wrong with the days, each named. `calendar` is the one that they would change. */
export function dayFaults(arrangement: Arrangement, calendar: Calendar, bounds: CalendarPolicy): readonly DayFault[] {
  const seen = new Set<DateOnly>();
  const faults = arrangement.days.flatMap((day, index): DayFault[] => {
    const code = faultOf(day, arrangement, calendar, seen);
    seen.add(day.date);
    return code ? [{ index, date: day.date, code }] : [];
  });
  return faults.length > 0 || arrangement.subject !== 'year' ? faults : yearFaults(arrangement, bounds);
}

function faultOf(
  day: ChangedDay,
  { subject, year }: Arrangement,
  calendar: Calendar,
  seen: ReadonlySet<string>,
): DayFaultCode | null {
  if (!isDateOnly(day.date)) return 'DATE_INVALID';
  if (seen.has(day.date)) return 'DAY_TWICE';
  const inside = subject === 'year' ? inArrangement(day.date, year) : isPublished(day.date, calendar);
  if (!inside) return 'DAY_OUTSIDE';
  const weekend = weekday(day.date) === 0 || weekday(day.date) === 6;
  if (day.kind === 'make-up' && !weekend) return 'MAKE_UP_ON_WEEKDAY';
  if (day.kind !== 'ordinary' && day.name.trim() === '') return 'DAY_UNNAMED';
  if (day.kind === 'ordinary' && subject === 'year') return 'ORDINARY_IN_YEAR';
  return subject !== 'year' && isUnchanged(day, calendar) ? 'DAY_UNCHANGED' : null;
}

/** Days of December before belong to the arrangement too: 31 December 2011 was worked for New Year 2012. */
function inArrangement(date: DateOnly, year: number | null): boolean {
  return year !== null && (date.startsWith(`${year}-`) || date.startsWith(`${year - 1}-12-`));
}

function isPublished(date: DateOnly, calendar: Calendar): boolean {
  return !calendarDay(calendar, date).provisional;
}

function isUnchanged({ date, kind, name }: ChangedDay, calendar: Calendar): boolean {
  const now = calendar.exceptions[date];
  return kind === 'ordinary' ? now === undefined : now?.kind === kind && now.name === name;
}

function yearFaults({ days, year }: Arrangement, bounds: CalendarPolicy): readonly DayFault[] {
  const { fewest, most } = bounds.holidays;
  const ofYear = days.filter(({ date }) => date.startsWith(`${year}-`));
  const off = new Set(ofYear.filter(({ kind }) => kind === 'holiday').map(({ date }) => date));
  const worked = bounds.fixedDays.map((day) => `${year}-${day}`).filter((date) => !off.has(date));
  const faults: DayFault[] = worked.map((date) => ({ index: null, date, code: 'STATUTORY_DAY_WORKS' }));
  if (off.size < fewest) faults.push({ index: null, date: null, code: 'HOLIDAYS_TOO_FEW' });
  if (off.size > most) faults.push({ index: null, date: null, code: 'HOLIDAYS_TOO_MANY' });
  const makeUps = ofYear.filter(({ kind }) => kind === 'make-up').length;
  if (makeUps > bounds.mostMakeUps) faults.push({ index: null, date: null, code: 'MAKE_UPS_TOO_MANY' });
  return faults;
}

/** The calendar with these days, as the version after `calendar`. */
export function calendarWith(arrangement: Arrangement, calendar: Calendar): Calendar {
  const exceptions = new Map<DateOnly, CalendarException>(Object.entries(calendar.exceptions));
  for (const { date, kind, name } of arrangement.days) {
    if (kind === 'ordinary') exceptions.delete(date);
    else exceptions.set(date, { kind, name: name.trim() });
  }
  return {
    version: calendar.version + 1,
    utcOffsetMinutes: calendar.utcOffsetMinutes,
    firstYear: calendar.firstYear,
    publishedThrough: Math.max(calendar.publishedThrough, arrangement.year ?? 0),
    exceptions: Object.fromEntries([...exceptions].sort(([one], [other]) => (one < other ? -1 : 1))),
  };
}

/** Days of one year that differ from their weekday, as a draft would list them. */
export function exceptionsOfYear(calendar: Calendar, year: number): readonly ChangedDay[] {
  const days: ChangedDay[] = [];
  for (let date = `${year}-01-01`; date.startsWith(`${year}-`); date = addDays(date, 1)) {
    const exception = calendar.exceptions[date];
    if (exception) days.push({ date, kind: exception.kind, name: exception.name });
  }
  return days;
}
