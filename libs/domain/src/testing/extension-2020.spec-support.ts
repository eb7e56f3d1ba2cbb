import { addDays, type Calendar, type CalendarException, type DateOnly } from '@bangban/kernel';
import { ZONE } from '@bangban/kernel/testing';

/**
 * 2020 as it was first published, and as it stood after the Spring Festival was extended while deadlines ran (国办发明电
 * 〔2020〕1号, 27 January 2020): 31 January and the make-up Saturday 1 February became days off.
 */
function year2020(version: number, lastDayOff: DateOnly, makeUps: readonly DateOnly[]): Calendar {
  const exceptions: Record<DateOnly, CalendarException> = {};
  for (let date = '2020-01-24'; date <= lastDayOff; date = addDays(date, 1)) {
    exceptions[date] = { kind: 'holiday', name: '春节' };
  }
  for (const date of makeUps) exceptions[date] = { kind: 'make-up', name: '春节' };
  return { version, utcOffsetMinutes: ZONE, firstYear: 2020, publishedThrough: 2020, exceptions };
}

export const BEFORE_EXTENSION = year2020(1, '2020-01-30', ['2020-01-19', '2020-02-01']);
export const AFTER_EXTENSION = year2020(2, '2020-02-02', ['2020-01-19']);
