import { z } from 'zod';
import {
  COMMITMENT_SIDES,
  COMMITMENT_STATES,
  FORM_COLOURS,
  FORM_STATES,
  PROMOTION_STATUSES,
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

/** What the words lead to beside projects, items and people, of what whoever asks sees. */
export const found = z.object({
  investors: z.array(z.object({ id: z.uuid(), name: z.string(), group: z.string().nullable() })),
  promotions: z.array(z.object({ id: z.uuid(), name: z.string(), status: z.enum(PROMOTION_STATUSES) })),
  forms: z.array(form),
  promises: z.array(promise),
});
