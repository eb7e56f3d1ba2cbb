import { stopClock, withFired, withHeld } from '@bangban/kernel';
import type { DomainEvent, EventOf } from '../event/events';
import type { FundArrival, HandOverLine, ProjectState, Recorded, StageEntry } from '../project/project.state';
import { evolveMandates, mandatesGoOn } from './agency.evolve';
import { evolveContest } from './contest.evolve';
import { evolveInvestor } from './investor.evolve';
import { evolveCommitments } from './commitment.evolve';
import { imported, registered } from './project-begun';
import { projectStillness } from './stillness.evolve';
import { evolveSigns } from './sign.evolve';
import { heldBy } from './held';
import { again, withAnswerDue, withLapsed, withoutEscalation, withUrgedQuestion } from './questions';

/** The project's core after an event. */
export function evolveProject(state: ProjectState | null, event: DomainEvent): ProjectState | null {
  if (event.type === 'LeadRegistered') return stamped(registered(event), event);
  if (event.type === 'ProjectImported') return stamped(imported(event), event);
  return state && stamped(projectStillness(state, withLineFor(changed(state, event), event), event), event);
}

/** What comes up while a hand-over waits for its answer stands on a line of its sheet too. */
function withLineFor(state: ProjectState, event: DomainEvent): ProjectState {
  const { handOver } = state;
  const line = handOver && cameUp(event);
  if (!handOver || !line) return state;
  const id = `${handOver.id}.${handOver.lines.length + 1}`;
  return { ...state, handOver: { ...handOver, lines: [...handOver.lines, { id, ...line, verdict: null, note: '' }] } };
}

function cameUp(event: DomainEvent): Pick<HandOverLine, 'kind' | 'refId'> | null {
  switch (event.type) {
    case 'HelpItemAdded':
      return { kind: 'item', refId: event.data.itemId };
    case 'LimitBreached':
    case 'RungReached':
    case 'DeadlockFound':
      return event.data.escalation ? { kind: 'question', refId: event.data.escalation.id } : null;
    default:
      return null;
  }
}

function stamped(state: ProjectState, event: DomainEvent): ProjectState {
  return { ...state, seq: event.seq, lastRecordedAt: event.recordedAt };
}

const without = <T extends Recorded>(list: readonly T[], { id }: Recorded): readonly T[] =>
  list.filter((each) => each.id !== id);

/** The older ones stand in the history. */
const CALLS_KEPT = 12;
const PLANS_KEPT = 12;

function withCall(
  { calls = [] }: ProjectState,
  { actor, data: { call, date, summary }, occurredAt }: EventOf<'ContactRecorded'>,
): Pick<ProjectState, 'calls'> {
  if (!call) return {};
  return { calls: [...calls, { ...call, date, summary, at: occurredAt, by: actor.id }].slice(-CALLS_KEPT) };
}

function changed(state: ProjectState, event: DomainEvent): ProjectState {
  switch (event.type) {
    case 'ProjectRevised':
      return { ...state, ...event.data.changes };
    case 'ContactRecorded':
      return {
        ...state,
        contactCount: state.contactCount + 1,
        firstContactAt: state.firstContactAt ?? event.occurredAt,
        ...withCall(state, event),
      };
    case 'LeadJudged':
      return { ...state, judgement: event.data };
    case 'LeaderAssigned': {
      const leader = { unitId: null, personId: event.data.leaderId, since: event.occurredAt };
      return { ...state, parties: { ...state.parties, leader } };
    }
    case 'HelpPartyFilled': {
      const { party, unitId, personId, fallback } = event.data;
      const member = { unitId, personId, since: event.occurredAt, ...(fallback ? { fallback } : {}) };
      const parties = { ...state.parties, [party]: member };
      if (party === 'introducing-unit') return { ...state, parties, introducingUnitId: unitId };
      return party === 'landing-place' ? { ...state, parties, landingUnitId: unitId } : { ...state, parties };
    }
    case 'PlanRevised':
      return { ...state, plan: event.data };
    case 'AdmissionNoted': {
      const { items: _, ...admission } = event.data;
      return { ...state, admission };
    }
    case 'EvidenceRecorded':
      return { ...state, evidence: [...state.evidence, event.data] };
    case 'MilestoneRecorded':
      return { ...state, milestones: [...state.milestones, event.data] };
    case 'FundArrivalRecorded':
      return { ...state, fundArrivals: [...state.fundArrivals, event.data] };
    case 'ArrivalsPlanned': {
      const plan = { ...event.data, at: event.occurredAt, by: event.actor.id };
      return { ...state, arrivalPlans: [...(state.arrivalPlans ?? []), plan].slice(-PLANS_KEPT) };
    }
    case 'FundArrivalVerified': {
      const { id, note } = event.data;
      const verified = { at: event.occurredAt, by: event.actor.id, note };
      return withArrival(state, id, (arrival) => ({ ...arrival, verified }));
    }
    case 'FundArrivalCorrected':
      return { ...state, fundArrivals: [...state.fundArrivals, event.data] };
    case 'FundArrivalSplit': {
      const { evidenceId, id, parts } = event.data;
      return withArrival(state, id, (arrival) => ({ ...arrival, split: { evidenceId, parts } }));
    }
    case 'EvidenceWithdrawn':
      return { ...state, evidence: without(state.evidence, event.data) };
    case 'MilestoneWithdrawn':
      return { ...state, milestones: without(state.milestones, event.data) };
    case 'FundArrivalWithdrawn':
      // Its counter-entries go with it.
      return {
        ...state,
        fundArrivals: without(state.fundArrivals, event.data).filter(({ corrects }) => corrects !== event.data.id),
      };
    case 'ProjectProgressNoted':
      return { ...state, progress: progressed(state, event) };
    case 'StageEntered':
      return entered(state, event);
    case 'StageOpened':
      return {
        ...state,
        stages: state.stages.map((entry) =>
          entry.entry === event.data.entry ? { ...entry, openedAt: event.occurredAt } : entry,
        ),
      };
    case 'AftercareStarted':
      return { ...state, aftercareUntil: event.data.until };
    case 'SecondPersonRequested':
      return { ...state, requests: [...state.requests, event.data] };
    case 'SecondPersonDecided':
    case 'SecondPersonLapsed':
      return { ...state, requests: state.requests.filter((request) => request.id !== event.data.requestId) };
    case 'ProjectShelved':
      return { ...state, status: 'shelved' };
    case 'ProjectResumed':
      return { ...state, ...mandatesGoOn(state, event.occurredAt), status: 'active' };
    case 'ProjectEnded':
      return { ...state, status: event.data.kind, exit: event.data, requests: [], handOver: null, escalations: [] };
    case 'HandOverProposed':
      return { ...state, handOver: event.data };
    case 'AnswerUrged':
      return event.data.itemId === null ? withUrged(state, event) : state;
    case 'HandOverAnswered':
      return { ...state, handOver: null };
    case 'PolicyAdopted':
      return { ...state, policyVersion: event.data.policyVersion };
    case 'AgencyGranted':
    case 'AgencyWithdrawn':
    case 'AgencyEnding':
    case 'AgencyEnded':
      return { ...state, mandates: evolveMandates(state, event) };
    case 'HelpItemAdded':
      return {
        ...state,
        itemCount: Math.max(state.itemCount, event.data.no),
        issuedTemplates:
          event.data.templateKey === null || state.issuedTemplates.includes(event.data.templateKey)
            ? state.issuedTemplates
            : [...state.issuedTemplates, event.data.templateKey],
      };
    default: {
      const owner = evolveInvestor(state, event);
      if (owner) return { ...state, ...owner };
      const contest = evolveContest(state, event);
      if (contest) return { ...state, ...contest };
      const signs = evolveSigns(state, event);
      if (signs) return { ...state, signs };
      const commitments = evolveCommitments(state, event);
      return commitments ? { ...state, commitments } : changedClock(state, event);
    }
  }
}

/** A note that names no percentage leaves the one noted before in this stage as it was. */
function progressed(
  { progress, stages }: ProjectState,
  { data, occurredAt }: EventOf<'ProjectProgressNoted'>,
): ProjectState['progress'] {
  const entered = stages[stages.length - 1]?.enteredAt ?? '';
  const before = progress && progress.at >= entered ? progress.percent : null;
  return { note: data.note, percent: data.percent ?? before, at: occurredAt };
}

function entered(state: ProjectState, event: EventOf<'StageEntered'>): ProjectState {
  const left = state.stages.map((entry) => (entry.leftAt === null ? { ...entry, leftAt: event.occurredAt } : entry));
  const entry: StageEntry = {
    entry: event.data.entry,
    stage: event.data.stage,
    enteredAt: event.occurredAt,
    openedAt: null,
    leftAt: null,
    reported: false,
  };
  return { ...state, stage: event.data.stage, stages: [...left, entry] };
}

/** What concerns the project's own clocks and questions; those of items leave it as it is. */
function changedClock(state: ProjectState, event: DomainEvent): ProjectState {
  switch (event.type) {
    case 'ProjectClockArmed':
      return withClock(state, event.data.clock, () => event.data.armed);
    case 'ProjectClockSuspended':
      return withClock(state, event.data.clock, () => event.data.suspended);
    case 'RoutineMissed':
      return withClock(state, event.data.clock, () => event.data.next);
    case 'ProjectClockStopped':
      return withClock(state, event.data.clock, (clock) => clock && stopClock(clock, event.occurredAt));
    case 'LimitBreached':
    case 'RungReached': {
      if (event.data.itemId !== null) return state;
      const { rung, escalation } = event.data;
      const fired = withClock(state, event.data.clock, (clock) => clock && withFired(clock, rung));
      return escalation ? { ...fired, escalations: [...fired.escalations, escalation] } : fired;
    }
    case 'RungHeld':
    case 'RungReleased':
      if (event.data.itemId !== null) return state;
      return withClock(state, event.data.clock, (clock) => clock && withHeld(clock, heldBy(clock, event)));
    case 'CalendarAlarmOpened':
      if (event.data.itemId !== null) return state;
      return withClock(state, event.data.clock, (clock) => clock && { ...clock, alarm: true });
    case 'EscalationAnswered':
      if (event.data.itemId !== null) return state;
      return { ...state, escalations: withoutEscalation(state.escalations, event.data.escalationId) };
    case 'AnswerTimeMoved':
      if (event.data.itemId !== null) return state;
      return { ...state, escalations: withAnswerDue(state.escalations, event.data) };
    case 'EscalationAnswerLapsed':
      if (event.data.itemId !== null) return state;
      return { ...state, escalations: withLapsed(state.escalations, event.data) };
    default:
      return state;
  }
}

function withArrival(state: ProjectState, id: string, change: (arrival: FundArrival) => FundArrival): ProjectState {
  return { ...state, fundArrivals: state.fundArrivals.map((each) => (each.id === id ? change(each) : each)) };
}

type Clocks = ProjectState['clocks'];

function withClock(
  state: ProjectState,
  name: string,
  change: (clock: Clocks[string] | undefined) => Clocks[string] | undefined,
): ProjectState {
  const next = change(state.clocks[name]);
  return next ? { ...state, clocks: { ...state.clocks, [name]: next } } : state;
}

function withUrged(state: ProjectState, { data, occurredAt }: EventOf<'AnswerUrged'>): ProjectState {
  const { id, subject } = data;
  const { handOver, requests } = state;
  switch (subject) {
    case 'question':
      return { ...state, escalations: withUrgedQuestion(state.escalations, id, occurredAt) };
    case 'hand-over':
      return handOver?.id === id
        ? { ...state, handOver: { ...handOver, urged: again(handOver.urged, occurredAt) } }
        : state;
    case 'request':
      return {
        ...state,
        requests: requests.map((each) => (each.id === id ? { ...each, urged: again(each.urged, occurredAt) } : each)),
      };
  }
}
