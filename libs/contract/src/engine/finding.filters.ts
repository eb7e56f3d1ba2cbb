import { z } from 'zod';
import { page, queryFlag, uuid } from '../common/fields';
import { SEVERITIES } from '../vocabulary/index';

export const findingsQuery = z.strictObject({
  open: queryFlag.optional(),
  severity: z.enum(SEVERITIES).optional(),
  projectId: uuid.optional(),
  ...page,
});
