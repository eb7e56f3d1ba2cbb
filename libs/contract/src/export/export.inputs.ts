import { z } from 'zod';
import { line } from '../common/fields';

export const exportBody = z.strictObject({
  name: line(160),
  format: z.enum(['csv', 'xlsx', 'png']),
  rows: z.int().min(0).max(10_000_000),
  receipts: z
    .int()
    .min(1)
    .max(10_000)
    .optional()
    .meta({ description: 'for how many of its items the file says why their limits end when they end' }),
});
