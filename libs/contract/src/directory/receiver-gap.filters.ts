import { z } from 'zod';
import { page, placeId } from '../common/fields';
import { RECIPIENTS } from '../vocabulary/index';

/** For whom it was meant; without a unit: a post of the place, or of the project. Without that: every event once. */
export const receiverFallsQuery = z.strictObject({
  of: z.enum(RECIPIENTS).optional(),
  unitId: placeId.optional(),
  ...page,
});
