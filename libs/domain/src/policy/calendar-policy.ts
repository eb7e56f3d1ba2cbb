import type { CalendarPolicy } from '@bangban/contract';

export type { CalendarPolicy };

/**
 * 国务院令第795号 (2024-11-10，全国年节及纪念日放假办法): thirteen statutory days from 2025 on, of which 1 January, 1 and 2 May and
 * 1 to 3 October fall on the same date each year. Of the State Council's notices for 2004 to 2026 the most were 33 days off (2026)
 * and 12 to make up for (2013): the bounds stand far outside, against a wrong or torn file. The next year's notice comes around
 * November; nothing says how often to ask for it: once a week, as offices do.
 */
export const DEFAULT_CALENDAR_POLICY: CalendarPolicy = {
  fixedDays: ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03'],
  holidays: { fewest: 13, most: 60 },
  mostMakeUps: 15,
  missing: { fromMonth: 11, everyDays: 7 },
};
