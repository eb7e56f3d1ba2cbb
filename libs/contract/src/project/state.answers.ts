import {
  CAUSES,
  FUND_PROOFS,
  HAND_OVER_SUBJECTS,
  ITEM_CLOCKS,
  ITEM_STATES,
  MILESTONES,
  ORIGINS,
  PARTIES,
  PROJECT_STATUSES,
  RUNGS,
  SIGNING_KINDS,
  SUPERVISION_LEVELS,
  VERDICTS,
} from '../vocabulary/index';
import { z } from 'zod';
import { COMMAND_NAMES } from '../commands';
import { instant } from '../common/answers';
import { provisional, stage } from '../common/fields';

/** A project and its items as the record holds them, whole: what a page of the project is made of. */

const day = z.iso.date();
const rung = z.enum(RUNGS);
const itemClock = z.enum(ITEM_CLOCKS);
const money = z.object({ amount: z.string(), currency: z.string() });
export const progress = z.object({ note: z.string(), percent: z.number().nullable(), at: instant }).nullable();
const urged = z.object({ times: z.int(), at: instant }).optional();
const earlyReason = z
  .string()
  .optional()
  .meta({ description: 'why it is dated before the project, or before what it proves' });

export const clock = z
  .object({
    version: z.int().meta({ description: 'counts how often it was armed anew' }),
    state: z.enum(['running', 'suspended', 'stopped']),
    startedAt: instant,
    countedAfter: day.meta({ description: 'working days after this one count' }),
    limit: z.int().nullable().meta({ description: 'working days; null for a clock bound to a date' }),
    elapsed: z.int().meta({ description: 'working days used by earlier stretches of this version' }),
    due: instant,
    yellowAt: instant,
    redAt: instant
      .optional()
      .meta({ description: 'where the light turns red at another time than the end of the limit' }),
    provisional,
    steps: z.array(z.object({ rung, offset: z.int().nullable(), at: instant, provisional: z.boolean() })),
    fired: z.array(rung),
    alarm: z.boolean().meta({ description: 'waits for a calendar that is not published' }),
    calendarVersion: z.int(),
    policyVersion: z.int(),
    stoppedAt: instant.nullable(),
  })
  .meta({ id: 'Clock' });

export const escalation = z
  .object({
    id: z.string(),
    kind: z.enum(['rung', 'deadlock']),
    clock: z.string(),
    deadlineVersion: z.int(),
    rung,
    recipients: z.array(z.string()),
    openedAt: instant,
    answerDue: instant,
    answerDueProvisional: z.boolean(),
    lapsed: z.boolean(),
    urged,
  })
  .meta({ id: 'OpenQuestion' });

const partyMember = z.object({
  unitId: z.string().nullable(),
  personId: z.string(),
  since: instant,
  fallback: z.boolean().optional(),
});
export const stageEntry = z.object({
  entry: z.int(),
  stage,
  enteredAt: instant,
  openedAt: instant.nullable(),
  leftAt: instant.nullable(),
  reported: z.boolean().meta({ description: 'taken over by an import, not observed' }),
});
export const judgement = z.object({
  verdict: z.enum(VERDICTS),
  reason: z.string(),
  judgeId: z.string(),
  at: instant,
});
export const plan = z.object({
  revision: z.int(),
  signing: day.nullable(),
  commencement: day,
  production: day,
  note: z.string(),
});
const recorded = { id: z.string(), recordedBy: z.array(z.string()).optional() };
export const evidence = z.object({
  ...recorded,
  kind: z.string(),
  number: z.string(),
  date: day,
  note: z.string(),
  sha256: z.string().nullable(),
  itemId: z.uuid().nullable(),
  parties: z.array(z.string()).meta({ description: 'of a contract' }),
  money: money.nullable(),
  signingKind: z.enum(SIGNING_KINDS).optional(),
  at: instant,
  earlyReason,
});
export const milestone = z.object({
  ...recorded,
  milestone: z.enum(MILESTONES),
  date: day,
  evidenceId: z.string().nullable(),
  note: z.string(),
  earlyReason,
});
export const fundArrival = z.object({
  ...recorded,
  money,
  date: day,
  proof: z.enum(FUND_PROOFS),
  proofNumber: z.string(),
  note: z.string(),
  earlyReason,
  overReason: z.string().optional().meta({ description: 'why more has arrived than contracts agreed' }),
  elsewhere: z
    .object({ projectIds: z.array(z.uuid()), reason: z.string() })
    .optional()
    .meta({ description: 'why it counts although its proof stands on other projects too' }),
});
export const secondPersonRequest = z.object({
  id: z.string(),
  act: z.enum(['return-to-stage', 'shelve']),
  toStage: stage.nullable(),
  reason: z.string(),
  requestedBy: z.array(z.string()),
  at: instant,
  urged,
});
export const handOverLine = z.object({
  id: z.string(),
  kind: z.enum(['item', 'question']),
  refId: z.string(),
  verdict: z.enum(['accept', 'dispute']).nullable(),
  note: z.string(),
});
export const handOver = z.object({
  id: z.string(),
  subject: z.enum(HAND_OVER_SUBJECTS),
  fromPersonId: z.string().nullable(),
  fromUnitId: z.string().nullable(),
  toPersonId: z.string(),
  toUnitId: z.string().nullable(),
  reason: z.string(),
  proposedAt: instant,
  proposedBy: z.array(z.string()).optional(),
  supersedes: z.object({ id: z.string(), toPersonId: z.string() }).optional(),
  lines: z.array(handOverLine),
  urged,
});
export const projectExit = z.object({
  kind: z.enum(['terminated', 'transferred', 'closed']),
  reason: z.string(),
  cause: z.enum(CAUSES).nullable(),
  at: instant,
});

export const projectFacts = z.object({
  name: z.string(),
  investor: z.object({ name: z.string(), country: z.string() }).nullable(),
  money: money.nullable(),
  industry: z.string(),
  landingUnitId: z.string().nullable(),
  introducingUnitId: z.string(),
  followerId: z.string(),
  platform: z.string(),
  signingYear: z.int().nullable(),
  origin: z.enum(ORIGINS),
  supervisionLevel: z.enum(SUPERVISION_LEVELS),
  investorContactIds: z.array(z.string()),
});
export const parties = z.partialRecord(z.enum(PARTIES), partyMember);
export const provenance = z.object({ source: z.string(), reference: z.string() });

export const projectState = projectFacts
  .extend({
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
    progress: progress.meta({ description: '形象进度: the last note on the project as a whole' }),
    judgement: judgement.nullable(),
    plan: plan.nullable(),
    evidence: z.array(evidence),
    milestones: z.array(milestone),
    fundArrivals: z.array(fundArrival),
    requests: z.array(secondPersonRequest),
    handOver: handOver.nullable(),
    escalations: z.array(escalation).meta({ description: 'open questions on the project itself' }),
    clocks: z.record(z.string(), clock).meta({ description: '`routine:<key>`, `stage-target`, `aftercare`' }),
    aftercareUntil: day.nullable(),
    issuedTemplates: z.array(z.string()),
    itemCount: z.int(),
    exit: projectExit.nullable(),
    provenance: provenance.nullable(),
  })
  .meta({ id: 'ProjectState' });

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

const holdingKind = z.enum(['signing-for', 'waiting', 'handling', 'signing', 'verifying', 'confirming', 'suspended']);
export const holding = z.object({ kind: holdingKind, unitId: z.string().nullable(), personId: z.string() });

const item = z.object({
  id: z.uuid(),
  projectId: z.uuid(),
  no: z.int(),
  title: z.string(),
  templateKey: z.string().nullable(),
  stage,
  state: z.enum(ITEM_STATES),
  unitId: z.string(),
  personId: z.string(),
  fallback: z.boolean().meta({ description: 'nobody was named: it fell to the head of the help centre' }),
  coUnitIds: z.array(z.string()),
  limit: z.int().meta({ description: 'working days' }),
  blocks: stage.nullable(),
  investorConfirms: z.boolean(),
  prerequisites: z.array(z.uuid()),
  waitingOn: z.array(z.uuid()).meta({ description: 'prerequisites that are not closed' }),
  note: z.string(),
  addedAt: instant,
  issuedAt: instant.nullable(),
  signedAt: instant.nullable(),
  silentStartAt: instant.nullable().meta({ description: 'when handling starts if nobody signs' }),
  silentStartProvisional: z.literal(true).optional(),
  handlingStartedAt: instant.nullable(),
  report: z
    .object({
      by: z.string(),
      note: z.string(),
      files: z.array(z.string()).optional().meta({ description: 'SHA-256 of each' }),
      signedBy: z.string().nullable(),
      people: z.array(z.string()).meta({ description: 'everybody behind it: none of them verifies it' }),
      at: instant,
    })
    .nullable(),
  verifiedBy: z.string().nullable(),
  confirmedAt: instant.nullable(),
  vouchedFor: z.object({ by: z.string(), at: instant }).nullable().optional(),
  closedAt: instant.nullable(),
  voidedAt: instant.nullable(),
  reportedLate: z.boolean().optional(),
  returns: z.int(),
  progress,
  clocks: z.partialRecord(itemClock, clock),
  urged,
  holdings: z.array(holding.extend({ waitingOn: z.array(z.uuid()), from: instant, to: instant.nullable() })),
  breaches: z.array(z.object({ clock: itemClock, deadlineVersion: z.int(), due: instant })),
  escalations: z.array(escalation),
});

export const itemState = item
  .extend({
    takeBack: z
      .object({
        act: z.enum(COMMAND_NAMES).nullable(),
        commandId: z.string(),
        by: z.string(),
        actingFor: z.string().nullable(),
        at: instant,
        policyVersion: z.int(),
        calendarVersion: z.int(),
        released: z.array(z.uuid()),
        before: item.partial(),
        fresh: z.array(z.string()),
      })
      .nullable()
      .optional()
      .meta({ description: 'the last act on it, as long as nothing has followed' }),
  })
  .meta({ id: 'HelpItemState' });
