import { z } from 'zod';
import { stage } from '../common/fields';
import { INSTRUCTIONS, ITEM_CLOCKS, PARTIES, RUNGS } from '../vocabulary/index';
import {
  clock,
  escalation,
  evidence,
  fundArrival,
  handOver,
  handOverLine,
  holding,
  judgement,
  milestone,
  parties,
  plan,
  projectExit,
  projectFacts,
  provenance,
  secondPersonRequest,
} from './state.answers';

const instant = z.iso.datetime();
const day = z.iso.date();
const text = z.string();
const person = z.string();
const people = z.array(person);
const unit = z.string();
const itemId = z.uuid();
const files = z.array(z.string()).optional();
const percent = z.number().nullable();
const moved = z.object({ from: instant, recipients: people }).optional();
const itemClock = z.enum(ITEM_CLOCKS);

const ofItem = z.object({ itemId });
const onItem = z.object({ itemId: itemId.nullable() }).meta({ description: 'null: about the project itself' });
const why = z.object({ reason: text });
const withdrawal = { reason: text, recordedBy: people };

const rung = onItem.extend({
  clock: text,
  deadlineVersion: z.int(),
  rung: z.enum(RUNGS),
  due: instant,
  provisional: z.boolean(),
  holderUnitId: unit.nullable(),
  holderId: person.nullable(),
  recipients: people,
  fallback: z.boolean(),
  escalation: escalation.nullable(),
  raised: z.boolean(),
});

/** What an event says, by its name. */
const EVENT_DATA = {
  LeadRegistered: projectFacts.extend({ policyVersion: z.int() }),
  ProjectImported: projectFacts.extend({
    policyVersion: z.int(),
    stages: z.array(z.object({ stage, enteredAt: instant })),
    parties,
    judgement: judgement.nullable(),
    firstContactAt: instant.nullable(),
    plan: plan.nullable(),
    evidence: z.array(evidence),
    milestones: z.array(milestone),
    fundArrivals: z.array(fundArrival),
    coveredTemplates: z.array(text),
    aftercareUntil: day.nullable(),
    provenance,
  }),
  ProjectRevised: z.object({ changes: projectFacts.partial(), reason: text }),
  ContactRecorded: z.object({ kind: text, summary: text, date: day, earlyReason: text.optional() }),
  LeadJudged: judgement,
  LeaderAssigned: z.object({ leaderId: person, handOverId: text.nullable() }),
  HelpPartyFilled: z.object({
    party: z.enum(PARTIES),
    unitId: unit,
    personId: person,
    fallback: z.boolean().optional(),
  }),
  PlanRevised: plan,
  EvidenceRecorded: evidence,
  MilestoneRecorded: milestone,
  FundArrivalRecorded: fundArrival,
  EvidenceWithdrawn: evidence.pick({ id: true, kind: true, number: true, date: true }).extend(withdrawal),
  MilestoneWithdrawn: milestone.pick({ id: true, milestone: true, date: true }).extend(withdrawal),
  FundArrivalWithdrawn: fundArrival
    .pick({ id: true, money: true, date: true, proof: true, proofNumber: true })
    .extend(withdrawal),
  ProofSharedElsewhere: fundArrival
    .pick({ proof: true, proofNumber: true })
    .extend({ arrivalId: text, projectId: text, reason: text }),
  ReactionRefused: z.object({
    reactionId: text,
    target: z.object({ kind: text, id: text }),
    command: text,
    code: text,
  }),
  StageEntered: z.object({ entry: z.int(), stage, back: z.boolean(), reason: text.nullable() }),
  StageOpened: z.object({ entry: z.int(), stage, issued: z.array(itemId) }),
  AftercareStarted: z.object({ until: day }),
  SecondPersonRequested: secondPersonRequest,
  SecondPersonDecided: z.object({ requestId: text, decision: z.enum(['approve', 'refuse']), note: text }),
  SecondPersonLapsed: z.object({ requestId: text, act: secondPersonRequest.shape.act, requestedBy: people }),
  ProjectShelved: why.extend({ requestId: text }),
  ProjectResumed: why,
  ProjectEnded: projectExit,
  HandOverProposed: handOver,
  HandOverAnswered: z.object({
    handOverId: text,
    lines: z.array(handOverLine),
    accepted: z.boolean(),
    fromPersonId: person.nullable().optional(),
    fromUnitId: unit.nullable().optional(),
  }),
  PolicyAdopted: z.object({ policyVersion: z.int(), previous: z.int() }),
  CalendarAdopted: z.object({ calendarVersion: z.int() }),
  ProjectProgressNoted: z.object({ note: text, percent }),
  ProjectClockArmed: z.object({ clock: text, armed: clock, why: text, moved }),
  ProjectClockStopped: z.object({ clock: text, why: text }),
  ProjectClockSuspended: z.object({ clock: text, suspended: clock }),
  RoutineMissed: z.object({
    clock: text,
    deadlineVersion: z.int(),
    due: instant,
    missed: z.int(),
    holderUnitId: unit.nullable(),
    holderId: person.nullable(),
    recipients: people,
    next: clock,
  }),

  HelpItemAdded: ofItem.extend({
    no: z.int(),
    title: text,
    templateKey: text.nullable(),
    stage,
    unitId: unit,
    personId: person,
    fallback: z.boolean(),
    coUnitIds: z.array(unit),
    limit: z.int(),
    blocks: stage.nullable(),
    investorConfirms: z.boolean(),
    prerequisites: z.array(itemId),
    waitingOn: z.array(itemId),
    note: text,
  }),
  HelpItemImportedClosed: ofItem.extend({ issuedAt: instant, closedAt: instant, late: z.boolean().optional() }),
  HelpItemLimitChanged: ofItem.extend({ limit: z.int() }),
  SilentStartMoved: ofItem.extend({ silentStartAt: instant, provisional: z.boolean() }),
  PrerequisiteAdded: ofItem.extend({ prerequisiteId: itemId }),
  HelpItemIssued: ofItem.extend({ silentStartAt: instant, provisional: z.boolean() }),
  HelpItemSignedFor: ofItem.extend({ reported: z.literal(true).optional() }),
  HandlingStarted: ofItem.extend({ because: z.enum(['signed-for', 'sign-for-lapsed', 'prerequisites-met']) }),
  PrerequisiteMet: ofItem.extend({ prerequisiteId: itemId }),
  DeadlockFound: ofItem.extend({ ring: z.array(itemId), escalation, recipients: people }),
  ItemProgressNoted: ofItem.extend({ note: text, percent }),
  ReportDrafted: ofItem.extend({ by: person, note: text, files }),
  ReportReturned: ofItem.extend({ reason: text }),
  ReportWithdrawn: ofItem.extend({ reason: text }),
  HelpItemReportedDone: ofItem.extend({ by: person, signedBy: person, note: text, files }),
  HelpItemVerified: ofItem.extend({ by: person, note: text }),
  HelpItemReturned: ofItem.extend({ reason: text }),
  ClosingConfirmed: ofItem.extend({ note: text }),
  ClosingVouchedFor: ofItem.extend({ by: person, note: text }),
  ClosingRefused: ofItem.extend({ reason: text, standIn: z.boolean().optional() }),
  HelpItemClosed: ofItem.extend({ late: z.boolean(), savedWorkingDays: z.int() }),
  HelpItemTransferred: ofItem.extend({ unitId: unit, personId: person, fallback: z.boolean(), reason: text }),
  HelpItemRaised: ofItem.extend({ reason: text }),
  HelpItemUrged: ofItem.extend({ reason: text, recipients: people }),
  AnswerUrged: onItem.extend({
    subject: z.enum(['question', 'hand-over', 'request']),
    id: text,
    reason: text,
    recipients: people,
  }),
  ActTakenBack: ofItem.extend({ act: text.nullable(), at: instant, reason: text }),
  HelpItemVoided: ofItem.extend({ reason: text }),
  ItemClockArmed: ofItem.extend({ clock: itemClock, armed: clock, why: text, moved }),
  ItemClockStopped: ofItem.extend({ clock: itemClock, why: text }),
  ItemClockSuspended: ofItem.extend({ clock: itemClock, suspended: clock }),
  HoldingBegun: ofItem.extend({ holding: holding.nullable() }),

  LimitBreached: rung,
  RungReached: rung,
  EscalationAnswered: onItem.extend({
    escalationId: text,
    instruction: z.enum(INSTRUCTIONS),
    words: text,
  }),
  AnswerTimeMoved: onItem.extend({ escalationId: text, answerDue: instant, answerDueProvisional: z.boolean() }),
  EscalationAnswerLapsed: onItem.extend({ escalationId: text, due: instant, recipients: people }),
  CalendarAlarmOpened: onItem.extend({ clock: text, deadlineVersion: z.int(), due: instant, recipients: people }),
};
type EventData = typeof EVENT_DATA;

/** An envelope with each of the events in it. */
type Enveloped<Envelope extends z.ZodRawShape> = {
  [Type in keyof EventData]: z.output<z.ZodObject<Envelope>> & {
    type: Type;
    data: z.output<EventData[Type]>;
  };
}[keyof EventData];

const SHAPES = Object.entries(EVENT_DATA).map(([type, data]) => [type, data.meta({ id: type })] as const);

function inEnvelope<Envelope extends z.ZodRawShape>(envelope: Envelope, id: string): z.ZodType<Enveloped<Envelope>> {
  const [first, ...others] = SHAPES.map(([type, data]) => z.object({ ...envelope, type: z.literal(type), data }));
  if (!first) throw new Error('there are no events');
  return z.discriminatedUnion('type', [first, ...others]).meta({ id }) as z.ZodType<Enveloped<Envelope>>;
}

const core = {
  seq: z.int(),
  v: z.literal(1).meta({ description: 'version of the shape of `data`' }),
  occurredAt: instant,
  recordedAt: instant,
  commandId: z.string(),
  policyVersion: z.int(),
  calendarVersion: z.int(),
};
const actorKind = z.enum(['person', 'system']);

/** As it is recorded. */
export const event = inEnvelope(
  {
    ...core,
    projectId: z.uuid(),
    actor: z.object({ id: z.string(), actingFor: z.string().nullable(), kind: actorKind }),
  },
  'Event',
);

/** As it is listed: with the names that were in force. */
export const eventRow = inEnvelope(
  {
    ...core,
    itemId: z.uuid().nullable(),
    actorId: z.string(),
    actorKind,
    actorName: z.string().nullable(),
    actingFor: z.string().nullable(),
    actingForName: z.string().nullable(),
  },
  'EventRow',
);
