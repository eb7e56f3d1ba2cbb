import { z } from 'zod';
import { uuid } from '../common/fields';

/** How far back, and which projects have been looked at. */
export const dryRunQuery = z.strictObject({
  after: uuid.optional(),
  months: z.coerce.number().int().min(1).max(24).default(3),
});
