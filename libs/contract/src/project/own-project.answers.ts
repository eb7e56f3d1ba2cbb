import { z } from 'zod';
import { instant, names } from '../common/answers';
import { provisional, stage } from '../common/fields';
import {
  APPLICATION_STEPS,
  COMMITMENT_SIDES,
  COMMITMENT_STATES,
  DELIVERY_STEPS,
  ITEM_STATES,
  MANDATE_STATES,
  PROJECT_STATUSES,
} from '../vocabulary/index';
import { intakeRules } from '../policy/intake-rules.state';
import { availableCommand } from './project.answers';
import { plan, stageEntry } from './project.state';
import { money, progress } from '../common/state';

const ownRow = z.object({ id: z.uuid(), name: z.string(), stage, status: z.enum(PROJECT_STATUSES) });

const ownFile = z.object({ id: z.uuid(), name: z.string(), mediaType: z.string(), size: z.int() });

export const ownItem = z.object({
  id: z.uuid(),
  no: z.int(),
  title: z.string(),
  templateKey: z.string().nullable(),
  state: z.enum(ITEM_STATES),
  unitId: z.string(),
  personId: z.string(),
  issuedAt: instant.nullable(),
  closedAt: instant.nullable(),
  investorConfirms: z.boolean(),
  confirmedAt: instant.nullable(),
  expectedOn: z.iso.date().nullable().meta({ description: 'by when it should be done, while that is still to come' }),
  expectedOnProvisional: provisional,
  reported: z
    .string()
    .nullable()
    .meta({ description: 'what was done, by the unit, once they are asked to confirm it' }),
  reportedAt: instant.nullable(),
  verifiedAt: instant.nullable().meta({ description: 'when the help centre had checked it' }),
  confirmBy: z.iso.date().nullable().meta({ description: 'the last day of the time to confirm it, while that runs' }),
  confirmByProvisional: provisional,
  papers: z
    .object({ note: z.string(), until: z.iso.date() })
    .nullable()
    .meta({ description: 'what the clock stands still for until they say that it is in; the last day of that' }),
  notNow: z.enum(['past', 'waits']).nullable().meta({ description: 'why it cannot be applied for in one form now' }),
  waitingOn: z.array(z.uuid()).meta({ description: 'items that come first and are not closed' }),
  application: z
    .object({ intakeId: z.uuid(), at: instant, step: z.enum(APPLICATION_STEPS) })
    .nullable()
    .meta({ description: 'the newest one by one form, and what the unit has made of it' }),
  files: z.array(ownFile).meta({ description: "the report's files: theirs to read" }),
});

/** 承诺, as the company is told of it: what each side promised and where it stands. */
export const ownCommitment = z.object({
  id: z.string(),
  no: z.int(),
  side: z.enum(COMMITMENT_SIDES),
  what: z.string(),
  unitId: z.string().nullable(),
  money: money.nullable(),
  state: z.enum(COMMITMENT_STATES),
  step: z.enum(DELIVERY_STEPS).nullable().meta({ description: '政策兑现: what it waits for; null where it is none' }),
  returned: z
    .string()
    .nullable()
    .meta({ description: 'why the last application came back, while it may be handed in again' }),
  granted: z.object({ money: money.nullable(), words: z.string() }).nullable(),
  dueOn: z.iso.date().nullable().meta({ description: 'its last day, once that is known' }),
  dueOnProvisional: provisional,
  late: z.boolean(),
  keptLate: z.boolean(),
  claim: z.object({ at: instant, words: z.string(), number: z.string().nullable() }).nullable(),
  confirmBy: z.iso.date().nullable().meta({ description: 'the last day to confirm it, while that runs' }),
  confirmByProvisional: provisional,
  refused: z.string().nullable().meta({ description: 'why it was not confirmed the last time' }),
  endedAt: instant.nullable(),
  reason: z.string().nullable().meta({ description: 'why it ended without being kept' }),
});

/** 委托代办, as the company reads it: who acts for it, in what and until when. */
export const ownMandate = z.object({
  id: z.uuid(),
  no: z.int(),
  agentId: z.string(),
  unitId: z.string(),
  itemIds: z.array(z.uuid()),
  delivery: z.boolean(),
  promises: z.boolean(),
  until: z.iso.date(),
  words: z.string(),
  byCompany: z.boolean(),
  number: z.string().nullable(),
  state: z.enum(MANDATE_STATES),
  reason: z.string().nullable().meta({ description: 'why it was withdrawn' }),
});

/** Who to call: the follower, the help centre; the leader by name alone. */
export const ownContact = z.object({
  as: z.enum(['follower', 'help-centre', 'leader']),
  personId: z.string(),
  phone: z.string().nullable(),
});

export const ownProject = ownRow.extend({
  now: instant,
  stages: z.array(stageEntry),
  plan: plan.nullable(),
  progress: progress.nullable(),
  leaderId: z.string().nullable(),
  followerId: z.string(),
  contacts: z.array(ownContact),
  items: z.array(ownItem),
  commitments: z.array(ownCommitment),
  mandates: z.array(ownMandate),
  agents: z
    .array(z.object({ personId: z.string(), unitId: z.string() }))
    .meta({ description: 'who may be let act for the company' }),
  sharedFacts: intakeRules.shape.facts.meta({ description: 'what one form asks for, and for which matters' }),
  available: z.array(availableCommand),
  names,
});

export const ownProjectList = z.object({ rows: z.array(ownRow) });
