import { z } from 'zod';
import { dateOnly, page, placeId, uuid } from '../common/fields';
import { ACCOUNT_KEYS, ACCOUNT_SIDES, TIME_PARTIES } from '../vocabulary/index';

/** Whole days, both included; without them, all days since the first item was issued. */
const account = {
  from: dateOnly.optional(),
  to: dateOnly.optional(),
  unitId: placeId.optional().meta({ description: 'whose item it was on that day' }),
  personId: placeId.optional(),
  projectId: uuid.optional(),
};
export const timeAccountQuery = z.strictObject({ ...account, by: z.enum(ACCOUNT_KEYS).default('unit') });
export const timeAccountItemsQuery = z.strictObject({
  ...account,
  party: z.enum(TIME_PARTIES).optional().meta({ description: 'items of which days were theirs alone' }),
  side: z
    .enum(ACCOUNT_SIDES)
    .default('own')
    .meta({ description: '`asked`: days on which an item waited for the reply of this unit or person' }),
  ...page,
});
