import { z } from 'zod';
import { instant } from '../common/answers';

const calendarSummary = z.object({
  version: z.int(),
  utcOffsetMinutes: z.int(),
  firstYear: z.int(),
  publishedThrough: z.int(),
  note: z.string(),
  publishedAt: instant,
});

export const calendarDayAnswer = z.object({
  date: z.iso.date(),
  kind: z.enum(['working', 'weekend', 'holiday', 'make-up']),
  works: z.boolean(),
  name: z.string().nullable(),
  provisional: z.boolean(),
});

export const calendarList = z.object({
  rows: z.array(calendarSummary),
  missing: z.int().nullable().meta({ description: 'the year that should be published by today and is not' }),
});

export const dueDay = z.object({
  start: z.iso.date(),
  days: z.int(),
  due: z.iso.date(),
  provisional: z.boolean(),
  version: z.int(),
});

export const calendarYear = z.object({
  version: z.int(),
  year: z.int(),
  provisional: z.boolean(),
  days: z.array(calendarDayAnswer),
});
