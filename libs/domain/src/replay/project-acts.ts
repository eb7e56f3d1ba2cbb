import type { Instant } from '@bangban/kernel';
import type { EventOf } from '../event/events';
import { adoptCalendar, adoptPolicy } from '../rules/adoption.rules';
import { addAnswer } from '../rules/escalation.rules';
import { resume, shelve } from '../rules/suspension';
import {
  armStageTarget,
  relightStageTarget,
  satisfyRoutines,
  stopProjectClocks,
  stopStageClocks,
} from '../steps/routines';
import type { Act } from './act';
import { endCommitments, triggerCommitments } from '../steps/commitments';
import { endForms } from '../steps/forms';
import { followJudgement } from '../steps/given-up';
import type { Parts } from './parts';

const left = (act: Act, event: EventOf<'SecondPersonLapsed' | 'StageEntered'>): void => {
  stopStageClocks(act.batch, 'stage-left');
  act.keep(event);
  triggerCommitments(act.batch);
};

/** A promise may have waited for it. */
const maybeAwaited = (act: Act, event: EventOf<'EvidenceRecorded' | 'MilestoneRecorded'>): void => {
  act.keep(event);
  triggerCommitments(act.batch);
};

/** What people do with the project as a whole. */
export const PROJECT_ACTS = {
  LeadRegistered: (act, { data }) =>
    act.batch.add('LeadRegistered', { ...data, policyVersion: act.batch.ctx.policy.version }),
  ProjectImported: (act, { data }) =>
    act.batch.add('ProjectImported', { ...data, policyVersion: act.batch.ctx.policy.version }),
  ProjectRevised: 'kept',
  ContactRecorded: (act, event) => {
    act.keep(event);
    if (act.batch.project.status === 'active') satisfyRoutines(act.batch, 'contact', event.data.nextBy);
  },
  LeadJudged: (act, event) => {
    const { judgement } = act.batch.project;
    act.keep(event);
    followJudgement(act.batch, judgement);
  },
  LeadContested: 'kept',
  // What it brings about is recorded beside it, and judged there.
  LeadContestDecided: 'kept',
  LeadRivalNoted: 'kept',
  InvestorChanged: 'kept',
  LeaderAssigned: 'kept',
  HelpPartyFilled: 'kept',
  PlanRevised: (act, event) => {
    act.keep(event);
    armStageTarget(act.batch, act.batch.ctx.now, 'plan-revised');
  },
  EvidenceRecorded: maybeAwaited,
  MilestoneRecorded: maybeAwaited,
  FundArrivalRecorded: 'kept',
  EvidenceWithdrawn: 'kept',
  MilestoneWithdrawn: 'kept',
  FundArrivalWithdrawn: 'kept',
  ArrivalsPlanned: 'kept',
  FundArrivalVerified: 'kept',
  FundArrivalCorrected: 'kept',
  FundArrivalSplit: 'kept',
  // Gates are passed as they were passed.
  StageEntered: left,
  SecondPersonRequested: 'kept',
  SecondPersonDecided: 'kept',
  SecondPersonLapsed: left,
  ProjectShelved: (act, { data }) => shelve(act.batch, data.reason, data.requestId),
  ProjectResumed: (act, { data }) => resume(act.batch, data.reason),
  ProjectEnded: (act, event) => {
    endForms(act.batch, event.data.kind);
    endCommitments(act.batch, event.data.kind);
    stopProjectClocks(act.batch, event.data.kind);
    act.keep(event);
  },
  HandOverProposed: 'kept',
  HandOverAnswered: 'kept',
  PolicyAdopted: (act, { data: { policyVersion } }) => {
    if (!act.laid) adoptPolicy.apply(act.batch, { policyVersion });
  },
  CalendarAdopted: (act) => void adoptCalendar.apply(act.batch, {}),
  ProjectProgressNoted: (act, event) => {
    act.keep(event);
    satisfyRoutines(act.batch, 'progress-note');
    relightStageTarget(act.batch, 'progress-noted');
  },
  AdmissionNoted: 'kept',
  ProofSharedElsewhere: 'kept',
  WarningSignRecorded: 'kept',
  WarningSignCleared: 'kept',
  ReactionRefused: 'kept',
  EscalationAnswered: (act, { data }) => {
    // The item that it became is recorded beside it.
    addAnswer(act.batch, { ...data, escalationId: answered(act, data.itemId, data.escalationId) });
  },
  AnswerUrged: 'kept',
} satisfies Partial<Parts>;

/** The question that is answered: here its deadline may be another version, and a ring may have been found at another event. */
function answered(act: Act, itemId: string | null, escalationId: string): Instant {
  const open = (itemId === null ? act.batch.project : act.item(itemId))?.escalations ?? [];
  if (open.some(({ id }) => id === escalationId)) return escalationId;
  const of = (id: string): string => id.replace(/\.\d+(?=\.|$)/, '');
  return open.find(({ id }) => of(id) === of(escalationId))?.id ?? escalationId;
}
