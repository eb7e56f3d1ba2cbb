import { z } from 'zod';
import { day } from '../common/state';
import {
  COMMITMENT_SIDES,
  COMMITMENT_STATES,
  FORM_COLOURS,
  FORM_STATES,
  MEETING_KINDS,
  MEETING_STATUSES,
  PROMOTION_STATUSES,
  REVIEW_STATUSES,
  TRIP_DIRECTIONS,
} from '../vocabulary/index';

const form = z.object({
  id: z.uuid(),
  colour: z.enum(FORM_COLOURS),
  year: z.int(),
  no: z.int(),
  state: z.enum(FORM_STATES),
  projectId: z.uuid(),
  projectName: z.string(),
});
const promise = z.object({
  id: z.string(),
  no: z.int(),
  side: z.enum(COMMITMENT_SIDES),
  what: z.string(),
  state: z.enum(COMMITMENT_STATES),
  projectId: z.uuid(),
  projectName: z.string(),
});
const meeting = z.object({
  id: z.uuid(),
  kind: z.enum(MEETING_KINDS),
  status: z.enum(MEETING_STATUSES),
  day,
  place: z.string(),
});
const trip = z.object({
  id: z.uuid(),
  direction: z.enum(TRIP_DIRECTIONS),
  purpose: z.string(),
  group: z.string(),
  from: day,
});
const review = z.object({
  id: z.uuid(),
  status: z.enum(REVIEW_STATUSES),
  subject: z.string(),
  projectName: z.string(),
});

/** What the words lead to beside projects, items and people, of what whoever asks sees. */
export const found = z.object({
  investors: z.array(z.object({ id: z.uuid(), name: z.string(), group: z.string().nullable() })),
  promotions: z.array(z.object({ id: z.uuid(), name: z.string(), status: z.enum(PROMOTION_STATUSES) })),
  forms: z.array(form),
  promises: z.array(promise),
  meetings: z.array(meeting),
  trips: z.array(trip),
  reviews: z.array(review),
  people: z.array(z.string()).meta({ description: 'ids of people in office whose names are said so' }),
});
