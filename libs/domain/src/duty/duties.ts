import { activePerson, type Directory, responsiblePerson } from '@bangban/kernel';
import type { CommandName } from '../command/commands';
import type { GateCheck, Policy, RoutineAct, RoutinePolicy } from '../policy/policy';
import type { Context } from '../world';
import {
  type Commitment,
  commitmentOf,
  type DeliveryStep,
  deliveryStep,
  ofCommitmentClock,
} from '../project/commitments';
import { confirmingHolder, type Holder, isOnePerson, resolveHolder, standIn } from './holders';
import type { ProjectState } from '../project/project.state';
import { nextStage, type Stage } from '../project/stages';

/** The command that answers a check of a gate; null where open items are worked on, each at its own place. */
export const ACT_OF_CHECK: Readonly<Record<GateCheck['type'], CommandName | null>> = {
  'leader-named': 'AssignLeader',
  'investor-identified': 'ReviseProject',
  'follower-named': 'ReviseProject',
  'first-contact': 'RecordContact',
  'judged-worth-pursuing': 'JudgeLead',
  'parties-filled': 'FillHelpParty',
  'parties-standing': 'FillHelpParty',
  'plan-set': 'RevisePlan',
  evidence: 'RecordEvidence',
  admission: 'RecordEvidence',
  contract: 'RecordEvidence',
  milestone: 'RecordMilestone',
  'fund-arrival': 'RecordFundArrival',
  'items-closed': null,
  'no-open-items': null,
  'aftercare-over-or-evidence': 'RecordEvidence',
};

/** The command that satisfies a routine. */
export const ACT_OF_ROUTINE: Readonly<Record<RoutineAct, CommandName>> = {
  contact: 'RecordContact',
  judgement: 'JudgeLead',
  'progress-note': 'NoteProgress',
};

/** The needs of the gate that a project in this stage has before it: the next stage's, in production those of closing. */
export function needsAhead(policy: Policy, stage: Stage): Policy['closing'] {
  const to = nextStage(stage);
  return to ? policy.stages[to].gate : policy.closing;
}

export interface DutyHolder extends Holder {
  /** Everybody of the unit answers, not the one person alone. */
  readonly asUnit: boolean;
}

/**
 * On whom the policy puts what this command would answer: a need of the gate ahead or a routine of the present stage.
 * Whoever is named there may act, and where the role is empty whoever stands in. 责任到人 (R7): where the policy names a
 * person, the others of that person's unit are not named with them.
 */
export function dutyHolders(name: CommandName, project: ProjectState, ctx: Context): readonly DutyHolder[] {
  const { policy, directory } = ctx;
  const needs = needsAhead(policy, project.stage).filter(({ check }) => ACT_OF_CHECK[check.type] === name);
  const routines = policy.stages[project.stage].routines.filter(({ satisfiedBy }) =>
    satisfiedBy.some((act) => ACT_OF_ROUTINE[act] === name),
  );
  return [...needs, ...routines].map(({ holder, key }) => {
    const found = resolveHolder(holder, key, project, directory);
    return { ...found, asUnit: !found.fallback && !isOnePerson(holder) };
  });
}

/** Clocks of a project, by their names: `routine:<key>`, the target day of its stage, and the end of aftercare. */
export const ROUTINE = 'routine:';
export const STAGE_TARGET = 'stage-target';
export const AFTERCARE = 'aftercare';

/** The routine a project clock stands for, in the stage the project is in; null for target and aftercare clocks. */
export function routineOf(clock: string, { stage }: ProjectState, policy: Policy): RoutinePolicy | null {
  if (!clock.startsWith(ROUTINE)) return null;
  return policy.stages[stage].routines.find(({ key }) => ROUTINE + key === clock) ?? null;
}

/** Whose promise it is: the place's by the unit that keeps it, the investor's by its contact; to confirm it is the other side's. */
function promisedBy(promise: Commitment, confirms: boolean, project: ProjectState, directory: Directory): Holder {
  const { owedTo, personId, side, unitId } = promise;
  // Under a policy it is the company that applies.
  const theirs = side === 'investor' || deliveryStep(promise) === 'application';
  if (theirs ? !confirms : confirms) return confirmingHolder(project, directory);
  // 容缺受理: whoever took the item up without the paper says that it is in.
  if (confirms && owedTo !== undefined) return unitHolder(owedTo, null, directory);
  if (confirms || unitId === null) return resolveHolder('helpdesk', '*', project, directory);
  return unitHolder(unitId, personId, directory);
}

function unitHolder(unitId: string, personId: string | null, directory: Directory): Holder {
  const found = activePerson(directory, personId) ?? responsiblePerson(directory, unitId, '*');
  return found ? { unitId, personId: found, fallback: false } : { ...standIn(directory), unitId };
}

/** Who answers for a clock of the project: the routine's holder, for targets the leader, for aftercare the help centre. */
export function clockHolder(clock: string, project: ProjectState, policy: Policy, directory: Directory): Holder {
  const promise = commitmentOf(clock, project);
  if (promise) return promisedBy(promise, ofCommitmentClock(clock)?.confirms === true, project, directory);
  const ref = routineOf(clock, project, policy)?.holder ?? (clock === STAGE_TARGET ? 'leader' : 'helpdesk');
  return resolveHolder(ref, clock.replace(ROUTINE, ''), project, directory);
}

/** What kind of duty a project clock holds somebody to. */
export function clockKind(clock: string): 'routine' | 'target' | 'aftercare' | 'commitment' {
  if (ofCommitmentClock(clock)) return 'commitment';
  if (clock === STAGE_TARGET) return 'target';
  return clock === AFTERCARE ? 'aftercare' : 'routine';
}

/** 政策兑现: the command that does what each step asks for. */
export const ACT_OF_STEP: Readonly<Record<DeliveryStep, CommandName>> = {
  application: 'ApplyForDelivery',
  review: 'ReviewDelivery',
  decision: 'DecideDelivery',
  payment: 'ClaimCommitment',
};
const actOfPromise = (promise: Commitment | null): CommandName =>
  ACT_OF_STEP[(promise && deliveryStep(promise)) ?? 'payment'];

/** The command that does what a project clock asks for; a routine that the rules no longer know, by a word about it. */
export function clockAct(clock: string, project: ProjectState, policy: Policy): CommandName {
  if (clock === STAGE_TARGET) return 'AdvanceStage';
  if (clock === AFTERCARE) return 'CloseProject';
  const promised = ofCommitmentClock(clock);
  if (promised) return promised.confirms ? 'DecideCommitment' : actOfPromise(commitmentOf(clock, project));
  const routine = routineOf(clock, project, policy);
  const [act] = routine?.satisfiedBy ?? [];
  // 回访: whoever calls for the centre asks.
  if (act === 'contact' && project.stage === 'production' && routine?.holder === 'helpdesk')
    return 'RecordAftercareCall';
  return act ? ACT_OF_ROUTINE[act] : 'NoteProgress';
}
