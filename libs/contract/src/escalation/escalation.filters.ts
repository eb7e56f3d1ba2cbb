import { z } from 'zod';
import { page, queryFlag, uuid } from '../common/fields';
import { RUNGS } from '../vocabulary/index';

export const escalationsQuery = z.strictObject({
  /** `mine`: put to me (or to whom I act for). */
  scope: z.enum(['mine']).optional(),
  projectId: uuid.optional(),
  itemId: uuid.optional(),
  rung: z.enum(RUNGS).optional(),
  open: queryFlag.optional(),
  ...page,
});
