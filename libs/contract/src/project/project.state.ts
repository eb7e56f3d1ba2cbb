import { z } from 'zod';
import { warningSign } from '../aftercare/sign.state';
import { instant } from '../common/answers';
import { mandate } from '../agency/agency.state';
import { commitment } from '../commitment/commitment.state';
import { clock } from '../common/clock.state';
import { stage } from '../common/fields';
import type { Frozen } from '../common/frozen';
import { day, money, progress } from '../common/state';
import { stillness } from '../common/stillness.state';
import { escalation } from '../escalation/escalation.state';
import {
  arrivalPlan,
  evidence,
  fundArrival,
  milestone,
  toldArrival,
  toldArrivalPlan,
} from '../evidence/evidence.state';
import { handOver } from '../hand-over/hand-over.state';
import { secondPersonRequest } from '../second-person/second-person.state';
import { leadContest, leadRival } from './contest.state';
import { formerInvestor } from './former-investor.state';
import {
  ADMISSION_VERDICTS,
  CALL_ORDERS,
  CALL_RUNNING,
  CALL_TROUBLES,
  CAUSES,
  LEAD_CHANNELS,
  LOST_REASONS,
  ORIGINS,
  PARTIES,
  PROJECT_STATUSES,
  SUPERVISION_LEVELS,
  VERDICTS,
} from '../vocabulary/index';

/** A project as the record holds it, whole: the domain's type, and what a page of the project is made of. */

const partyMember = z.object({
  unitId: z.string().nullable(),
  personId: z.string(),
  since: instant,
  /** Set where the unit has nobody and the help centre's head stands in. */
  fallback: z.boolean().optional(),
});
/** One stay in a stage. `openedAt` is set once its checklist has been issued; `entry` counts from 1. */
export const stageEntry = z.object({
  entry: z.int(),
  stage,
  enteredAt: instant,
  openedAt: instant.nullable(),
  leftAt: instant.nullable(),
  reported: z.boolean().meta({ description: 'taken over by an import, not observed' }),
});
/** 回访: what was asked of a company in production. Each trouble is an item. */
export const callAnswers = z.object({
  running: z.enum(CALL_RUNNING),
  staff: z.int(),
  powerKwh: z.int().nullable().meta({ description: 'of the month before' }),
  orders: z.enum(CALL_ORDERS),
  troubles: z.array(z.object({ kind: z.enum(CALL_TROUBLES), itemId: z.uuid() })),
});
const aftercareCall = callAnswers.extend({ date: day, at: instant, by: z.string(), summary: z.string() });
export const judgement = z.object({
  verdict: z.enum(VERDICTS),
  reason: z.string(),
  judgeId: z.string(),
  at: instant,
  lost: z.enum(LOST_REASONS).optional().meta({ description: 'why it is given up; absent in older ones' }),
});
export const plan = z.object({
  revision: z.int(),
  signing: day.nullable(),
  commencement: day,
  production: day,
  note: z.string(),
});
export const projectExit = z.object({
  kind: z.enum(['terminated', 'transferred', 'closed']),
  reason: z.string(),
  /** Only a human cause (人为原因) leads to accountability. Null for a project closed at its good end. */
  cause: z.enum(CAUSES).nullable(),
  at: instant,
});
/** 准入: what the last review of it decided. */
export const admission = z.object({
  reviewId: z.uuid(),
  verdict: z.enum(ADMISSION_VERDICTS),
  year: z.int(),
  no: z.int(),
  day,
  at: instant,
});
/** Its country as ISO 3166 alpha-2. */
const investor = z.object({ name: z.string(), country: z.string() });

/** 线索来源: whose trip or visit it came of. */
const leadSource = z.object({
  groupId: z.uuid(),
  tripId: z.uuid(),
  callNo: z.int(),
  by: z
    .string()
    .optional()
    .meta({ description: 'who made a lead of it, and reads the project; not known of older ones' }),
});
export type LeadSource = Frozen<z.output<typeof leadSource>>;

export const projectFacts = z.object({
  name: z.string(),
  investor: investor.nullable(),
  money: money.nullable(),
  industry: z.string(),
  landingUnitId: z.string().nullable(),
  introducingUnitId: z.string(),
  followerId: z.string(),
  /** Platform or activity that brought the project, with the year that its cohort counts in. */
  platform: z.string(),
  signingYear: z.int().nullable(),
  origin: z.enum(ORIGINS),
  supervisionLevel: z.enum(SUPERVISION_LEVELS),
  investorContactIds: z.array(z.string()),
  /** 客商库: the entry that the investor has there. Absent where none was named. */
  investorId: z.uuid().nullable().optional(),
  /** 项目库: the sheet that it came of. */
  promotionId: z.uuid().optional(),
  leadSource: leadSource.optional().meta({ description: 'the trip that it came of' }),
  expansion: z
    .object({ projectId: z.string().meta({ description: '`***` to whoever does not see it' }) })
    .optional()
    .meta({ description: '增资扩产: the project in production that it grew out of' }),
  channel: z.enum(LEAD_CHANNELS).nullable().optional().meta({ description: 'how the lead came; absent: not said' }),
  channelDetail: z.string().optional(),
});
export const parties = z.partialRecord(z.enum(PARTIES), partyMember);
export const provenance = z.object({ source: z.string(), reference: z.string() });

const projectState = projectFacts.extend({
  id: z.uuid(),
  seq: z.int(),
  lastRecordedAt: instant,
  status: z.enum(PROJECT_STATUSES),
  stage,
  stages: z.array(stageEntry),
  policyVersion: z.int(),
  parties,
  contactCount: z.int(),
  firstContactAt: instant.nullable(),
  progress: progress.nullable().meta({ description: '形象进度: the last note on the project as a whole' }),
  calls: z.array(aftercareCall).optional().meta({ description: 'the last aftercare calls, the newest at the end' }),
  signs: z.array(warningSign).optional().meta({ description: 'early-warning signs; absent where none was recorded' }),
  judgement: judgement.nullable(),
  contest: leadContest
    .optional()
    .meta({ description: '线索争议: absent where no other unit held a lead of the company' }),
  formerInvestors: z.array(formerInvestor).optional().meta({ description: 'absent where the investor never changed' }),
  rivals: z.array(leadRival).optional().meta({ description: '后登记线索: absent where no other unit came later' }),
  plan: plan.nullable(),
  admission: admission.optional().meta({ description: 'absent until a review has decided' }),
  evidence: z.array(evidence),
  milestones: z.array(milestone),
  fundArrivals: z.array(fundArrival),
  arrivalPlans: z
    .array(arrivalPlan)
    .optional()
    .meta({ description: '到资计划: the last versions, the one in force at the end; absent where none was made' }),
  /** Absent where none was ever recorded. */
  commitments: z.array(commitment).optional(),
  mandates: z
    .array(mandate)
    .optional()
    .meta({ description: '代办: who may act for the company; absent where nobody ever might' }),
  requests: z.array(secondPersonRequest),
  handOver: handOver.nullable(),
  /** Its routines and its target. */
  escalations: z.array(escalation).meta({ description: 'open questions on the project itself' }),
  clocks: z.record(z.string(), clock).meta({
    description: '`routine:<key>`, `stage-target`, `aftercare`, `commitment:<no>`, `commitment-confirm:<no>`',
  }),
  /** Absent where its stage was opened under rules that do not ask. */
  stillness: stillness.optional(),
  aftercareUntil: day.nullable(),
  /** Template keys already on the checklist, so that a stage entered again does not issue them twice. */
  issuedTemplates: z.array(z.string()),
  itemCount: z.int(),
  exit: projectExit.nullable(),
  provenance: provenance.nullable(),
});
/** As it is told: where `hidden` names amounts, without any. */
export const toldProject = projectState
  .extend({ fundArrivals: z.array(toldArrival), arrivalPlans: z.array(toldArrivalPlan).optional() })
  .meta({ id: 'ProjectState' });

export type Admission = Frozen<z.output<typeof admission>>;
export type Investor = Frozen<z.output<typeof investor>>;
export type PartyMember = Frozen<z.output<typeof partyMember>>;
export type StageEntry = Frozen<z.output<typeof stageEntry>>;
export type Judgement = Frozen<z.output<typeof judgement>>;
export type AftercareCall = Frozen<z.output<typeof aftercareCall>>;
export type Plan = Frozen<z.output<typeof plan>>;
export type ProjectExit = Frozen<z.output<typeof projectExit>>;
export type ProjectFacts = Frozen<z.output<typeof projectFacts>>;
export type ProjectState = Frozen<z.output<typeof projectState>>;

/** What an investor's contact is told of it. */
export const ownProjectState = projectState
  .pick({
    id: true,
    seq: true,
    name: true,
    stage: true,
    status: true,
    stages: true,
    plan: true,
    progress: true,
    policyVersion: true,
    introducingUnitId: true,
    followerId: true,
    landingUnitId: true,
  })
  .meta({ id: 'OwnProjectState' });
