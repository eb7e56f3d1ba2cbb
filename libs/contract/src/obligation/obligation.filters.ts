import { z } from 'zod';
import { page, queryFlag, uuid } from '../common/fields';
import { OBLIGATION_KINDS } from '../vocabulary/index';

/** `mine`: in my hands (or of whom I act for). `my-unit`: those, and what my unit or a unit that I head owes. */
const scope = z.enum(['mine', 'my-unit', 'all']).default('mine');

export const lateQuery = z.strictObject({ scope });
export const obligationsQuery = z.strictObject({
  scope,
  projectId: uuid.optional(),
  kind: z.enum(OBLIGATION_KINDS).optional(),
  late: queryFlag.optional(),
  ...page,
});
