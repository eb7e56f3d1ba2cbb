import type { Calendar, CalendarException, DateOnly } from '@bangban/domain';

/**
 * The State Council's arrangements for 2025 (国办发明电〔2024〕12号) and 2026 (国办发明电〔2025〕7号), written down by hand:
 * an oracle that does not come from where the product's own calendar comes from.
 */
const OFF: readonly (readonly [name: string, ...days: DateOnly[]])[] = [
  ['元旦', '2025-01-01'],
  ['春节', '2025-01-28', '2025-01-29', '2025-01-30', '2025-01-31', '2025-02-01', '2025-02-02', '2025-02-03', '2025-02-04'],
  ['清明节', '2025-04-04', '2025-04-05', '2025-04-06'],
  ['劳动节', '2025-05-01', '2025-05-02', '2025-05-03', '2025-05-04', '2025-05-05'],
  ['端午节', '2025-05-31', '2025-06-01', '2025-06-02'],
  ['国庆节', '2025-10-01', '2025-10-02', '2025-10-03', '2025-10-04', '2025-10-05', '2025-10-06', '2025-10-07', '2025-10-08'],
  ['元旦', '2026-01-01', '2026-01-02', '2026-01-03'],
  ['春节', '2026-02-15', '2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20', '2026-02-21', '2026-02-22', '2026-02-23'],
  ['清明节', '2026-04-04', '2026-04-05', '2026-04-06'],
  ['劳动节', '2026-05-01', '2026-05-02', '2026-05-03', '2026-05-04', '2026-05-05'],
  ['端午节', '2026-06-19', '2026-06-20', '2026-06-21'],
  ['中秋节', '2026-09-25', '2026-09-26', '2026-09-27'],
  ['国庆节', '2026-10-01', '2026-10-02', '2026-10-03', '2026-10-04', '2026-10-05', '2026-10-06', '2026-10-07'],
];

const MAKE_UP: readonly (readonly [name: string, ...days: DateOnly[]])[] = [
  ['春节', '2025-01-26', '2025-02-08', '2026-02-14', '2026-02-28'],
  ['劳动节', '2025-04-27', '2026-05-09'],
  ['国庆节', '2025-09-28', '2025-10-11', '2026-09-20', '2026-10-10'],
  ['元旦', '2026-01-04'],
];

export function officialCalendar(): Calendar {
  const exceptions: Record<DateOnly, CalendarException> = {};
  for (const [name, ...days] of OFF) for (const day of days) exceptions[day] = { kind: 'holiday', name };
  for (const [name, ...days] of MAKE_UP) for (const day of days) exceptions[day] = { kind: 'make-up', name };
  return { version: 1, utcOffsetMinutes: 480, firstYear: 2025, publishedThrough: 2026, exceptions };
}
