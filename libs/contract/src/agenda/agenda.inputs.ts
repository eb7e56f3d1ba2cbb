import { z } from 'zod';
import { dateOnly, line } from '../common/fields';

/** Own limits: from a day (today where none is said) for so many days. */
export const agendaQuery = z.strictObject({
  from: dateOnly.optional(),
  days: z.coerce.number().int().min(1).max(42).default(7),
});

/** Where it will be read: a phone, a calendar at the office. */
export const calendarFeedBody = z.strictObject({ name: line(80) });

/** As it stands in the address of a feed. */
export const feedToken = z.string().regex(/^bbc_[\w-]{43}$/);

export const feedQuery = z.strictObject({ lang: z.enum(['zh', 'en']).default('zh') });
