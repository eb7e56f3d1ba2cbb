import { z } from 'zod';
import { instant, names, pageOf } from '../common/answers';
import { GROUP_FORMS, GROUP_STATUSES, PROJECT_STATUSES, STAGES, TRIP_STATUSES } from '../vocabulary/index';
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

/** 外出招商通报: what each group did in a period, and how far its leads of that period have come. */
export const outreachCounts = z.object({
  rows: z.array(
    groupOf.extend({
      groupId: z.uuid(),
      status: z.enum(GROUP_STATUSES),
      trips: z.int(),
      days: z.int().meta({ description: 'days on which one of these trips was out, each once' }),
      visits: z.int().meta({ description: 'that came here' }),
      companies: z.int().meta({ description: 'that were met on them, each once' }),
      lead: z.int().meta({ description: 'registered in the period, of those that whoever asks sees' }),
      intent: z.int(),
      signing: z.int(),
      commencement: z.int(),
    }),
  ),
});
export const groupLeadList = pageOf(
  z.object({
    projectId: z.uuid(),
    projectName: z.string(),
    stage: z.enum(STAGES),
    status: z.enum(PROJECT_STATUSES),
    followerId: z.string(),
    registeredAt: instant,
    tripId: z.uuid(),
    purpose: z.string(),
    group: groupOf,
  }),
  { total: z.int(), names },
);
