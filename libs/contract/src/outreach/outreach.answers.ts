import { z } from 'zod';
import { names, pageOf } from '../common/answers';
import { GROUP_FORMS, GROUP_STATUSES, TRIP_STATUSES } from '../vocabulary/index';
import { promotionGroup } from './group.state';
import { trip, tripCall } from './trip.state';

const may = z.object({ keep: z.boolean().meta({ description: 'named for it by the rules in force' }) });
const toldGroup = promotionGroup.extend({ seq: z.int(), status: z.enum(GROUP_STATUSES) });
export const groupList = pageOf(toldGroup, { total: z.int(), names, may });
export const groupAnswer = z
  .object({ id: z.uuid(), seq: z.int(), status: z.enum(GROUP_STATUSES), repeated: z.boolean() })
  .meta({ id: 'GroupAnswer' });

/** The project of a call stands apart, where whoever asks sees it. */
const toldCall = tripCall.omit({ lead: true }).extend({
  turned: z.boolean().meta({ description: 'a lead was asked for' }),
  lead: z.object({ id: z.uuid(), name: z.string() }).nullable(),
});
const toldTrip = trip.omit({ sought: true, calls: true }).extend({
  seq: z.int(),
  status: z.enum(TRIP_STATUSES),
});
const groupOf = z.object({ name: z.string(), form: z.enum(GROUP_FORMS) });
export const tripList = pageOf(
  toldTrip.extend({
    group: groupOf,
    companies: z.array(z.string()),
    leads: z.int(),
  }),
  { total: z.int(), names },
);
export const tripPage = z.object({
  trip: toldTrip.extend({ calls: z.array(toldCall) }),
  group: groupOf.extend({ unitId: z.string(), industry: z.string().nullable() }),
  may: may.extend({ keep: z.boolean().meta({ description: 'of the group, or named by the rules in force' }) }),
  names,
});
export const tripAnswer = z
  .object({ id: z.uuid(), seq: z.int(), status: z.enum(TRIP_STATUSES), repeated: z.boolean() })
  .meta({ id: 'TripAnswer' });
