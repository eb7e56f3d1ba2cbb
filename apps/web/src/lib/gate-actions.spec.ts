import { describe, expect, it } from '@jest/globals';
import { COMMAND_NAMES, DEFAULT_POLICY, type MissingNeed, STAGES } from '@bangban/domain';
import { actionFor } from './gate-actions';

const missing = (key: string, itemId: string | null = null): MissingNeed => ({
  ...{ key, label: { zh: key, en: key }, unitId: null, personId: 'somebody', itemId },
});

describe('the gate panel', () => {
  it('has an act for every need of every gate of the default policy', () => {
    const gates = [
      ...STAGES.map((stage) => [stage, DEFAULT_POLICY.stages[stage].gate] as const),
      [null, DEFAULT_POLICY.closing] as const,
    ];
    const acts = gates.flatMap(([to, needs]) =>
      needs.map(({ key }) => actionFor(DEFAULT_POLICY, to, missing(key))?.name),
    );
    expect(acts.length).toBeGreaterThan(15);
    expect(acts.filter((name) => name === undefined || !COMMAND_NAMES.includes(name))).toEqual([]);
  });

  it('fills in what is missing', () => {
    expect(actionFor(DEFAULT_POLICY, 'signing', missing('parties:landing-place'))).toEqual({
      ...{ name: 'FillHelpParty', values: { party: 'landing-place' } },
    });
    expect(actionFor(DEFAULT_POLICY, 'signing', missing('parties:leader'))).toEqual({ name: 'AssignLeader' });
    expect(actionFor(DEFAULT_POLICY, 'commencement', missing('filing'))).toEqual({
      ...{ name: 'RecordEvidence', values: { kind: 'project-filing' } },
    });
  });

  it('leads to an open item instead of offering a form', () => {
    expect(actionFor(DEFAULT_POLICY, 'signing', missing('items', 'item-1'))).toBeNull();
    expect(actionFor(DEFAULT_POLICY, 'signing', missing('unknown'))).toBeNull();
  });
});
