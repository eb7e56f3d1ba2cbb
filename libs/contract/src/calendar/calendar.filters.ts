import { z } from 'zod';
import { dateOnly } from '../common/fields';

export const calendarYearQuery = z.strictObject({ year: z.coerce.number().int().min(1990).max(2199) });

export const dueQuery = z.strictObject({ start: dateOnly, days: z.coerce.number().int().min(0).max(250) });
