import { z } from 'zod';
import { page, placeId } from '../common/fields';
import { WORK_KINDS } from '../vocabulary/index';

export const workLeftQuery = z.strictObject({
  kind: z.enum(WORK_KINDS).optional(),
  personId: placeId.optional(),
  unitId: placeId.optional(),
  ...page,
});
