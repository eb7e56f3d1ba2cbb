import type { Calendar, CalendarException } from '../calendar/calendar';
import { addDays, type DateOnly, dayNumber } from '../time/instant';

/** Asia/Shanghai. */
export const ZONE = 480;

type Span = readonly [name: string, from: DateOnly, to: DateOnly];

/**
 * The State Council's arrangements, written down by hand from the notices (国办发明电〔2023〕7号, 〔2024〕12号, 〔2025〕7号): an
 * oracle that does not come from where the product's own calendar comes from.
 */
const OFF: readonly Span[] = [
  ['元旦', '2024-01-01', '2024-01-01'],
  ['春节', '2024-02-10', '2024-02-17'],
  ['清明节', '2024-04-04', '2024-04-06'],
  ['劳动节', '2024-05-01', '2024-05-05'],
  ['端午节', '2024-06-10', '2024-06-10'],
  ['中秋节', '2024-09-15', '2024-09-17'],
  ['国庆节', '2024-10-01', '2024-10-07'],
  ['元旦', '2025-01-01', '2025-01-01'],
  ['春节', '2025-01-28', '2025-02-04'],
  ['清明节', '2025-04-04', '2025-04-06'],
  ['劳动节', '2025-05-01', '2025-05-05'],
  ['端午节', '2025-05-31', '2025-06-02'],
  ['国庆节、中秋节', '2025-10-01', '2025-10-08'],
  ['元旦', '2026-01-01', '2026-01-03'],
  ['春节', '2026-02-15', '2026-02-23'],
  ['清明节', '2026-04-04', '2026-04-06'],
  ['劳动节', '2026-05-01', '2026-05-05'],
  ['端午节', '2026-06-19', '2026-06-21'],
  ['中秋节', '2026-09-25', '2026-09-27'],
  ['国庆节', '2026-10-01', '2026-10-07'],
];

const WORKS: Readonly<Record<DateOnly, string>> = {
  '2024-02-04': '春节',
  '2024-02-18': '春节',
  '2024-04-07': '清明节',
  '2024-04-28': '劳动节',
  '2024-05-11': '劳动节',
  '2024-09-14': '中秋节',
  '2024-09-29': '国庆节',
  '2024-10-12': '国庆节',
  '2025-01-26': '春节',
  '2025-02-08': '春节',
  '2025-04-27': '劳动节',
  '2025-09-28': '国庆节',
  '2025-10-11': '国庆节',
  '2026-01-04': '元旦',
  '2026-02-14': '春节',
  '2026-02-28': '春节',
  '2026-05-09': '劳动节',
  '2026-09-20': '国庆节',
  '2026-10-10': '国庆节',
};

function published(): Record<DateOnly, CalendarException> {
  const exceptions: Record<DateOnly, CalendarException> = {};
  for (const [name, from, to] of OFF) {
    for (let date = from; dayNumber(date) <= dayNumber(to); date = addDays(date, 1)) {
      exceptions[date] = { kind: 'holiday', name };
    }
  }
  for (const [date, name] of Object.entries(WORKS)) exceptions[date] = { kind: 'make-up', name };
  return exceptions;
}

/** 2024 to 2026 published; 2027 and later a forecast. */
export const CALENDAR: Calendar = {
  version: 1,
  utcOffsetMinutes: ZONE,
  firstYear: 2024,
  publishedThrough: 2026,
  exceptions: published(),
};

/** A made-up publication of 2027 that differs from the forecast: 4 to 7 January are off. */
export const CALENDAR_2027: Calendar = {
  ...CALENDAR,
  version: 2,
  publishedThrough: 2027,
  exceptions: {
    ...CALENDAR.exceptions,
    ...Object.fromEntries(
      ['2027-01-01', '2027-01-04', '2027-01-05', '2027-01-06', '2027-01-07'].map((date) => [
        date,
        { kind: 'holiday' as const, name: '元旦' },
      ]),
    ),
  },
};
