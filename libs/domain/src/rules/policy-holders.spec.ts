import { describe, expect, it } from '@jest/globals';
import { DEFAULT_POLICY } from '../policy/default-policy';
import type { HolderRef, Policy } from '../policy/policy';
import { STAGES } from '../project/stages';
import { holderFaults } from './policy-holders';

const HOLDERS: readonly HolderRef[] = [
  ...(['leader', 'follower', 'helpdesk', 'introducing-unit', 'landing-place'] as const),
  ...(['function:promotion-bureau', 'function:housing'] as const),
];

/** The default rules with another holder for the leader’s naming. */
const naming = (holder: HolderRef): Policy => ({
  ...DEFAULT_POLICY,
  stages: {
    ...DEFAULT_POLICY.stages,
    intent: {
      ...DEFAULT_POLICY.stages.intent,
      gate: DEFAULT_POLICY.stages.intent.gate.map((need) =>
        need.check.type === 'leader-named' ? { ...need, holder } : need,
      ),
    },
  },
});

describe('whom a policy names', () => {
  it('may act, in the default policy', () => {
    expect(holderFaults(DEFAULT_POLICY)).toEqual([]);
  });

  it.each(HOLDERS)('is refused for naming the leader where it is %s, which may not', (holder) => {
    const [first, ...more] = holderFaults(naming(holder));
    expect(more).toEqual([]);
    expect(first?.path).toEqual(['stages', 'intent', 'gate', 0, 'holder']);
    expect(first?.text.zh).toContain(`“明确包保领导”的责任方 ${holder} 无权办理`);
    expect(first?.text.en).toContain('may not do it (AssignLeader)');
  });

  it('is looked at in every stage and for closing', () => {
    const need = DEFAULT_POLICY.stages.intent.gate[0];
    if (!need) throw new Error('no gate');
    const wrong = { ...need, holder: 'leader' as const };
    for (const stage of STAGES) {
      const stages = { ...DEFAULT_POLICY.stages, [stage]: { ...DEFAULT_POLICY.stages[stage], gate: [wrong] } };
      expect(holderFaults({ ...DEFAULT_POLICY, stages }).map(({ path }) => path[1])).toEqual([stage]);
    }
    expect(holderFaults({ ...DEFAULT_POLICY, closing: [wrong] }).map(({ path }) => path[0])).toEqual(['closing']);
  });
});
