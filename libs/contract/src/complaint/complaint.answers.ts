import { z } from 'zod';
import { instant, names, pageOf } from '../common/answers';
import { provisional } from '../common/fields';
import {
  COMPLAINT_ACTS,
  COMPLAINT_OUTCOMES,
  COMPLAINT_STATUSES,
  COMPLAINT_STEPS,
  COMPLAINT_SUBJECTS,
} from '../vocabulary/index';
import { complaintFile, complaintState } from './complaint.state';

const row = z.object({
  id: z.uuid(),
  projectId: z.uuid(),
  projectName: z.string(),
  subject: z.enum(COMPLAINT_SUBJECTS),
  words: z.string(),
  status: z.enum(COMPLAINT_STATUSES),
  confidential: z.boolean(),
  unitId: z.string().nullable(),
  contactId: z.string(),
  handlerId: z.string().nullable(),
  lodgedAt: instant,
  step: z.enum(COMPLAINT_STEPS).nullable(),
  due: instant.nullable(),
  provisional,
  late: z.boolean(),
  outcome: z.enum(COMPLAINT_OUTCOMES).nullable(),
});

export const complaintList = pageOf(row, {
  total: z.int(),
  mine: z.int().meta({ description: 'how many wait for whoever asks' }),
  mineLate: z.int().meta({ description: 'of these, how many are late' }),
  names,
});

export const complaintDetail = z.object({
  complaint: complaintState.omit({ rules: true, offices: true, policyVersion: true, files: true }),
  seq: z.int(),
  status: z.enum(COMPLAINT_STATUSES),
  now: instant,
  source: z.string().meta({ description: 'the rule that says how long it may take' }),
  item: z.string().nullable().meta({ description: 'the title of the item that it is about' }),
  acts: z.array(z.enum(COMPLAINT_ACTS)).meta({ description: 'what whoever asks may do now' }),
  files: z
    .array(
      complaintFile.omit({ sha256: true }).extend({
        mayTakeBack: z.boolean().meta({ description: 'whether whoever asks may still take it back' }),
      }),
    )
    .meta({ description: 'pictures and PDF; those of an answer are shown to the company with it' }),
  handlers: z.array(z.string()).meta({ description: 'to whom it may be given' }),
  names,
});

export const complaintAnswer = z
  .object({ id: z.uuid(), seq: z.int(), status: z.enum(COMPLAINT_STATUSES), repeated: z.boolean() })
  .meta({ id: 'ComplaintAnswer' });
