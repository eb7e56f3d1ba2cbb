import { z } from 'zod';
import { queryFlag } from '../common/fields';
import { MOST_SHEET_ROWS, SHEET_KINDS } from '../vocabulary/index';

export const sheetKind = z.enum(SHEET_KINDS);

export const sheetQuery = z.strictObject({
  dryRun: queryFlag.default(false),
  /** Rows that are taken in although something else may be the same: somebody has looked. */
  also: z
    .string()
    .max(6_000)
    .regex(/^\d{1,7}(,\d{1,7})*$/, 'numbers of rows, parted by commas')
    .transform((text) => text.split(',').map(Number))
    .refine((rows) => rows.length <= MOST_SHEET_ROWS, `at most ${MOST_SHEET_ROWS}`)
    .optional(),
});
