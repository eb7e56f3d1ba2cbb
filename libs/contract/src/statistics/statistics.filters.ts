import { z } from 'zod';
import { currency, instant, lineOrNone, page, placeId, queryFlag, stage } from '../common/fields';
import {
  COUNTED_STANDS,
  FUND_COHORTS,
  LIGHT_KEYS,
  RETAINED_STANDS,
  SUPERVISION_LEVELS,
  WEEK_PARTS,
} from '../vocabulary/index';

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
  level: z.enum(SUPERVISION_LEVELS).optional(),
  landingUnitId: placeId.optional(),
});
export const fundCohortsQuery = z.strictObject({
  by: z.enum(FUND_COHORTS).default('platform').meta({ description: 'besides the year' }),
});
export const retainedQuery = z.strictObject({
  by: z.enum(FUND_COHORTS).default('year').meta({ description: 'besides the year in which they came into production' }),
});
export const retainedProjectsQuery = z.strictObject({
  currency,
  year: z.coerce.number().int().min(1_990).max(2_199).optional().meta({ description: 'of coming into production' }),
  platform: lineOrNone(120).optional().meta({ description: 'of this cohort alone' }),
  level: z.enum(SUPERVISION_LEVELS).optional(),
  stand: z.enum(RETAINED_STANDS).optional().meta({ description: 'what became of it' }),
});
export const countedContractsQuery = z.strictObject({
  currency,
  year: z.coerce
    .number()
    .int()
    .min(0)
    .max(2_199)
    .optional()
    .meta({ description: 'of the contract; 0: a ledger reported the signing without it' }),
  stand: z.enum(COUNTED_STANDS).optional().meta({ description: 'whole, or added capital' }),
});
export const fundPartsQuery = z.strictObject({
  currency,
  unitId: lineOrNone(120).optional().meta({ description: 'of this place alone; empty: of none yet' }),
  published: queryFlag.optional().meta({ description: 'verified, or not yet' }),
  split: queryFlag.optional().meta({ description: 'shared out by a signed statement, or whole' }),
  ...page,
});
