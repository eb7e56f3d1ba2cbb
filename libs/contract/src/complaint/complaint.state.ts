import { z } from 'zod';
import { instant } from '../common/answers';
import { provisional } from '../common/fields';
import type { Frozen } from '../common/frozen';
import { complaintRules } from '../policy/complaint-rules.state';
import { COMPLAINT_FILE_SIDES, COMPLAINT_OUTCOMES, COMPLAINT_STEPS, COMPLAINT_SUBJECTS } from '../vocabulary/index';

const act = z.object({ at: instant, by: z.string() });
const said = act.extend({ words: z.string() });
const given = act.extend({ reason: z.string() });

const complaintClock = z.object({
  step: z.enum(COMPLAINT_STEPS),
  due: instant,
  climbAt: instant.nullable().meta({ description: 'when the leader in charge is told' }),
  provisional,
  late: z.boolean(),
  climbed: z.boolean(),
});

/** A picture or a PDF that goes with it; the content is found by its hash. */
export const complaintFile = act.extend({
  id: z.string(),
  side: z.enum(COMPLAINT_FILE_SIDES),
  name: z.string(),
  mediaType: z.string(),
  size: z.int(),
  sha256: z.string(),
});

/** A complaint as it stands in the record. */
export const complaintState = z.object({
  id: z.uuid(),
  projectId: z.uuid(),
  projectName: z.string().meta({ description: 'as it was called then' }),
  subject: z.enum(COMPLAINT_SUBJECTS),
  words: z.string(),
  itemId: z.uuid().nullable(),
  unitId: z.string().nullable(),
  confidential: z.boolean(),
  contactId: z.string(),
  recordedBy: z
    .string()
    .nullable()
    .meta({ description: 'of the help centre, where it was not lodged by the company itself' }),
  lodgedAt: instant,
  offices: z.array(z.string()).meta({ description: 'units that handle and watch over it' }),
  rules: complaintRules,
  policyVersion: z.int(),
  handlerId: z.string().nullable(),
  acceptedAt: instant.nullable(),
  clock: complaintClock.nullable(),
  missed: z.array(z.enum(COMPLAINT_STEPS)).meta({ description: 'steps whose limit went by' }),
  answer: said.nullable(),
  rating: act.extend({ satisfied: z.boolean(), reason: z.string().nullable() }).nullable(),
  deciders: z.array(z.string()).meta({ description: 'who was asked to decide, where it was not settled' }),
  decision: said.nullable(),
  refused: given.nullable(),
  withdrawn: given.nullable(),
  closed: z.object({ at: instant, outcome: z.enum(COMPLAINT_OUTCOMES) }).nullable(),
  files: z.array(complaintFile).optional(),
});

export type Complaint = Frozen<z.output<typeof complaintState>>;
export type ComplaintFile = Frozen<z.output<typeof complaintFile>>;
export type ComplaintClock = Frozen<z.output<typeof complaintClock>>;
