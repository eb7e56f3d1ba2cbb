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

/** Open gates, empty checklists, no routines, nobody told of total limits: nothing to do but what a spec puts there. */
export const BARE_POLICY: Policy = {
  ...withStages(Object.fromEntries(STAGES.map((stage) => [stage, BARE]))),
  closing: [],
  ladders: { ...DEFAULT_POLICY.ladders, total: [] },
};

/** Checklists and routines as they are, gates open. */
export const OPEN_GATES: Policy = {
  ...withStages(Object.fromEntries(STAGES.map((stage) => [stage, { gate: [] }]))),
  closing: [],
};
