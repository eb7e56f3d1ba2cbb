import { z } from 'zod';
import { currency, instant, page, placeId, stage, lineOrNone } from '../common/fields';
import { LIGHT_KEYS, WEEK_PARTS } from '../vocabulary/index';

export const weeksQuery = z.strictObject({ weeks: z.coerce.number().int().min(1).max(104).default(26) });
export const lightsQuery = z.strictObject({
  by: z.enum(LIGHT_KEYS).default('unit'),
  unitId: placeId.optional(),
  stage: stage.optional(),
});
export const stillCountsQuery = z.strictObject({ by: z.enum(LIGHT_KEYS).default('unit') });
export const weekItemsQuery = z.strictObject({ at: instant, part: z.enum(WEEK_PARTS), ...page });
export const fundProjectsQuery = z.strictObject({
  currency,
  platform: lineOrNone(120).optional().meta({ description: 'of this cohort alone' }),
  year: z.coerce
    .number()
    .int()
    .min(0)
    .max(2_199)
    .optional()
    .meta({ description: 'in which its projects count; 0: in none yet' }),
});
