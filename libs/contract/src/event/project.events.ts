import { z } from 'zod';
import { instant } from '../common/answers';
import { stage } from '../common/fields';
import { clock } from '../common/clock.state';
import { evidence, fundArrival, milestone, plannedArrivals } from '../evidence/evidence.state';
import { handOver, handOverLine } from '../hand-over/hand-over.state';
import {
  admission,
  callAnswers,
  judgement,
  parties,
  plan,
  projectExit,
  projectFacts,
  provenance,
} from '../project/project.state';
import { contestDecision, heldBefore, rivalNoted } from '../project/contest.state';
import { investorChange } from '../project/former-investor.state';
import { secondPersonRequest } from '../second-person/second-person.state';
import { PARTIES } from '../vocabulary/index';
import { money } from '../common/state';
import { day, itemId, moved, people, percent, person, stoodIn, text, unit } from './parts';

const why = z.object({ reason: text });
const early = text
  .optional()
  .meta({ description: 'set where it is dated before the project, and the office insisted' });
const withdrawal = {
  reason: text,
  recordedBy: people.meta({ description: 'who had recorded it; both where a substitute did' }),
};

/** What can have happened to the project itself. */
export const projectEvents = {
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
  InvestorChanged: investorChange,
  ContactRecorded: z.object({
    kind: text,
    summary: text,
    date: day,
    earlyReason: early,
    call: callAnswers.optional(),
    metWith: text.optional(),
    outcome: text.optional(),
    nextBy: day.optional(),
  }),
  LeadJudged: judgement,
  /** Another unit holds a lead of the same company: registered first, and protected still. */
  LeadContested: heldBefore,
  LeadContestDecided: contestDecision.extend({
    first: z
      .object({ projectId: z.string(), byUnitId: unit })
      .optional()
      .meta({ description: 'the lead that was first, and whose lead this is; absent in older ones' }),
  }),
  /** On the lead that was first: another unit registered a later one, or it is decided who goes on. */
  LeadRivalNoted: rivalNoted,
  LeaderAssigned: z.object({ leaderId: person, handOverId: text.nullable() }),
  HelpPartyFilled: z.object({
    party: z.enum(PARTIES),
    unitId: unit,
    personId: person,
    fallback: z
      .boolean()
      .optional()
      .meta({ description: "set where the unit has nobody and the help centre's head stands in" }),
  }),
  PlanRevised: plan,
  EvidenceRecorded: evidence,
  MilestoneRecorded: milestone,
  FundArrivalRecorded: fundArrival,
  ArrivalsPlanned: plannedArrivals,
  FundArrivalVerified: z.object({ id: text, note: text, recordedBy: people }),
  /** A counter-entry, as an arrival below zero. */
  FundArrivalCorrected: fundArrival,
  FundArrivalSplit: z.object({ id: text, evidenceId: text, parts: z.array(z.object({ unitId: unit, money })) }),
  /** Taken back by a second person: it proves nothing any more, and what stood in the record stays there. */
  EvidenceWithdrawn: evidence.pick({ id: true, kind: true, number: true, date: true }).extend(withdrawal),
  MilestoneWithdrawn: milestone.pick({ id: true, milestone: true, date: true }).extend(withdrawal),
  FundArrivalWithdrawn: fundArrival
    .pick({ id: true, money: true, date: true, proof: true, proofNumber: true })
    .extend(withdrawal),
  StageEntered: z.object({ entry: z.int(), stage, back: z.boolean(), reason: text.nullable() }),
  StageOpened: z.object({
    entry: z.int(),
    stage,
    issued: z.array(itemId),
    stillness: clock
      .optional()
      .meta({ description: 'when it is told that nobody moves it; absent where that is not asked' }),
  }),
  AftercareStarted: z.object({ until: day }),
  SecondPersonRequested: secondPersonRequest,
  SecondPersonDecided: z.object({ requestId: text, decision: z.enum(['approve', 'refuse']), note: text }),
  /** The project went into another stage before a second person decided. */
  SecondPersonLapsed: z.object({ requestId: text, act: secondPersonRequest.shape.act, requestedBy: people }),
  ProjectShelved: why.extend({ requestId: text }),
  ProjectResumed: why,
  ProjectEnded: projectExit,
  HandOverProposed: handOver,
  HandOverAnswered: z.object({
    handOverId: text,
    lines: z.array(handOverLine),
    accepted: z.boolean(),
    /** Who handed over, and the unit where a unit did. Absent in older events. */
    fromPersonId: person.nullable().optional(),
    fromUnitId: unit.nullable().optional(),
  }),
  PolicyAdopted: z.object({ policyVersion: z.int(), previous: z.int() }),
  CalendarAdopted: z.object({ calendarVersion: z.int() }),
  ProjectProgressNoted: z.object({ note: text, percent }),
  /** A clock of the project started or got a new deadline. */
  ProjectClockArmed: z.object({ clock: text, armed: clock, why: text, moved: moved.optional() }),
  ProjectClockStopped: z.object({ clock: text, why: text }),
  ProjectClockSuspended: z.object({ clock: text, suspended: clock }),
  /** Slots of a cadence that went by unfulfilled; `missed` > 1 where time was caught up at once. */
  RoutineMissed: z.object({
    clock: text,
    deadlineVersion: z.int(),
    due: instant,
    missed: z.int(),
    holderUnitId: unit.nullable(),
    holderId: person.nullable(),
    recipients: people,
    stoodIn,
    next: clock,
  }),
  /** A review decided on it; `items` are the conditions that it made, as items. */
  AdmissionNoted: admission.extend({ items: z.array(itemId) }),
  /** A proof of this project's funds stands on another project too: recorded there later, with a reason. */
  ProofSharedElsewhere: fundArrival
    .pick({ proof: true, proofNumber: true })
    .extend({ arrivalId: text, projectId: text, reason: text }),
  /** What this project asked of another file was refused there. */
  ReactionRefused: z.object({
    reactionId: text,
    target: z.object({ kind: text, id: text }),
    command: text,
    code: text,
    about: text.optional().meta({ description: 'what of the asking file it is about, in its own words' }),
  }),
};
