import { DEFAULT_POLICY, type Policy, type Stage, type StagePolicy } from '@bangban/domain';

const stages = (rules: (stage: StagePolicy) => StagePolicy): Policy['stages'] =>
  Object.fromEntries(Object.entries(DEFAULT_POLICY.stages).map(([stage, policy]) => [stage, rules(policy)])) as Record<
    Stage,
    StagePolicy
  >;

/** The default policy with open gates, and nothing to do but what a test puts there. */
export const BARE_POLICY: Policy = {
  ...DEFAULT_POLICY,
  version: 2,
  closing: [],
  stages: stages(() => ({ gate: [], items: [], routines: [] })),
};

/** The default policy with open gates between the stages: checklists, routines and the closing's needs as they are. */
export const OPEN_GATES: Policy = {
  ...DEFAULT_POLICY,
  version: 2,
  stages: stages((policy) => ({ ...policy, gate: [] })),
};
