import { z } from 'zod';
import { dateOnly, line, page, placeId, queryFlag, stage, uuid } from '../common/fields';
import { ITEM_CLOCKS, ITEM_STATES, LIGHTS, STILL } from '../vocabulary/index';

export const helpItemsQuery = z.strictObject({
  /** `mine`: I am the responsible person. `my-unit`: of my unit, or of a unit that I head. `signing`: I have to sign the report. */
  scope: z.enum(['mine', 'my-unit', 'signing']).optional(),
  projectId: uuid.optional(),
  unitId: placeId.optional(),
  personId: placeId.optional(),
  leaderId: placeId.optional(),
  stage: stage.optional(),
  state: z.enum(ITEM_STATES).optional(),
  open: queryFlag.optional(),
  late: queryFlag.optional(),
  /** `stalled`: nobody moves it, and no limit has passed by that. `silent`: the investor leaves it unanswered. */
  still: z.enum(STILL).optional(),
  /** `none`: open, and no clock runs. */
  light: z.enum(LIGHTS).optional(),
  /** The running clock with the nearest limit. */
  clock: z.enum(ITEM_CLOCKS).optional(),
  /** Limit within n working days from today, late ones included. */
  dueWithin: z.coerce.number().int().min(0).max(250).optional(),
  text: line(60).optional(),
  /** Items of one of these templates, by their keys with commas between. */
  templateKeys: line(4_000)
    .transform((keys) => keys.split(','))
    .optional(),
  ...page,
});

/** A receipt as it was given: counted up to the beginning of that day, over the record up to that event. Without them, as of now. */
export const itemClockQuery = z
  .strictObject({ asOf: dateOnly.optional(), seq: z.coerce.number().int().min(1).max(2_147_483_647).optional() })
  .refine(({ asOf, seq }) => (asOf === undefined) === (seq === undefined), { message: 'asOf and seq go together' });

const MOST_RECEIPTS = 20;
const ID = '[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}';
export const itemClocksQuery = z.strictObject({
  ids: z
    .string()
    .max(MOST_RECEIPTS * 37)
    .regex(new RegExp(`^${ID}(,${ID}){0,${MOST_RECEIPTS - 1}}$`))
    .transform((ids) => ids.split(','))
    .pipe(z.array(uuid).min(1).max(MOST_RECEIPTS))
    .meta({ description: `of up to ${MOST_RECEIPTS} items, with commas between` }),
});
