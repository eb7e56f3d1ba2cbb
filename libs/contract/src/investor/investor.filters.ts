import { z } from 'zod';
import { line, page } from '../common/fields';
import { chosen, filtersOf } from '../common/filter';
import { INVESTOR_STATUSES } from '../vocabulary/index';

const investors = {
  /** Part of the name, the group or the code, in traditional or simplified characters. */
  text: chosen(line(60), { kind: 'text' }).optional(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'ISO 3166 alpha-2')
    .optional(),
  status: z.enum(INVESTOR_STATUSES).default('standing'),
  /** Those of which another one standing may be the same. */
  alike: z
    .enum(['true', 'false'])
    .transform((text) => text === 'true')
    .optional(),
};
export const investorFilters = filtersOf(investors);
export const investorsQuery = z.strictObject({ ...investors, ...page });
/** What is about to be registered, as far as it is typed. */
export const alikeQuery = z.strictObject({ name: line(120), code: line(40).optional() });
