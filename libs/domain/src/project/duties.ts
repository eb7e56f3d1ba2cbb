import type { CommandName } from '../command/commands';
import type { GateCheck, Policy, RoutineAct } from '../policy/policy';
import type { Context } from '../world';
import { type Holder, resolveHolder } from './holders';
import type { ProjectState } from './project.state';
import { nextStage, type Stage } from './stages';

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

/**
 * On whom the policy puts what this command would answer: a need of the gate ahead or a routine of the present stage.
 * Whoever is named there may act, and where the role is empty whoever stands in.
 */
export function dutyHolders(name: CommandName, project: ProjectState, ctx: Context): readonly Holder[] {
  const { policy, directory } = ctx;
  const needs = needsAhead(policy, project.stage).filter(({ check }) => ACT_OF_CHECK[check.type] === name);
  const routines = policy.stages[project.stage].routines.filter(({ satisfiedBy }) =>
    satisfiedBy.some((act) => ACT_OF_ROUTINE[act] === name),
  );
  return [...needs, ...routines].map(({ holder, key }) => resolveHolder(holder, key, project, directory));
}
