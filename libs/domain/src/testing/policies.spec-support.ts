import { DEFAULT_POLICY } from '../policy/default-policy';
import type { Policy, StagePolicy } from '../policy/policy';
import { STAGES, type Stage } from '../project/stages';

const BARE: StagePolicy = { gate: [], items: [], routines: [] };

/** The default rules with some stages replaced. */
export function withStages(
  stages: Partial<Record<Stage, Partial<StagePolicy>>>,
  base: Policy = DEFAULT_POLICY,
): Policy {
  const changed = STAGES.map((stage) => [stage, { ...base.stages[stage], ...stages[stage] }]);
  return { ...base, stages: Object.fromEntries(changed) as Policy['stages'] };
}

/** Working days without an act, the same in each stage. */
export function stillAfter(days: Readonly<Record<'item' | 'project' | 'investor', number>>): Policy['stagnation'] {
  const { investor, item } = days;
  const stages = Object.fromEntries(STAGES.map((stage) => [stage, days.project])) as Record<Stage, number>;
  return { ...DEFAULT_POLICY.stagnation, item, investor, stages };
}

/** Open gates, empty checklists, no routines, nobody told of total limits or of what stands still: nothing to do but what a spec puts there. */
export const BARE_POLICY: Policy = {
  ...withStages(Object.fromEntries(STAGES.map((stage) => [stage, BARE]))),
  closing: [],
  ladders: { ...DEFAULT_POLICY.ladders, total: [] },
  stagnation: stillAfter({ item: 0, project: 0, investor: 0 }),
};

/** Checklists and routines as they are, gates open. */
export const OPEN_GATES: Policy = {
  ...withStages(Object.fromEntries(STAGES.map((stage) => [stage, { gate: [] }]))),
  closing: [],
};
