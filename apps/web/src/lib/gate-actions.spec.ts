import { describe, expect, it } from '@jest/globals';
import { ACT_OF_CHECK, DEFAULT_POLICY, type MissingNeed, STAGES } from '@bangban/domain';
import { COMMAND_NAMES } from './command-form/fields';
import { actionFor } from './gate-actions';

const missing = (key: string, itemId: string | null = null, fault: MissingNeed['fault'] = 'empty'): MissingNeed => ({
  key,
  label: { zh: key, en: key },
  unitId: null,
  personId: 'somebody',
  itemId,
  fault,
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

  it('offers the act that the rules name for each need', () => {
    for (const stage of STAGES) {
      for (const { check, key } of DEFAULT_POLICY.stages[stage].gate) {
        const act = ACT_OF_CHECK[check.type];
        if (act !== null) expect(actionFor(DEFAULT_POLICY, stage, missing(key))?.name).toBe(act);
      }
    }
  });

  it('fills in what is missing', () => {
    expect(actionFor(DEFAULT_POLICY, 'signing', missing('parties:landing-place'))).toEqual({
      name: 'FillHelpParty',
      values: { party: 'landing-place' },
    });
    expect(actionFor(DEFAULT_POLICY, 'signing', missing('parties:leader'))).toEqual({ name: 'AssignLeader' });
    expect(actionFor(DEFAULT_POLICY, 'commencement', missing('filing'))).toEqual({
      name: 'RecordEvidence',
      values: { kind: 'project-filing' },
    });
  });

  it('proposes a hand-over where somebody has left whose place changes by one', () => {
    expect(actionFor(DEFAULT_POLICY, 'signing', missing('leader', null, 'left'))).toEqual({
      name: 'ProposeHandOver',
      values: { subject: 'leader' },
    });
    expect(actionFor(DEFAULT_POLICY, 'commencement', missing('standing:landing-place', null, 'left'))).toEqual({
      name: 'ProposeHandOver',
      values: { subject: 'landing-place' },
    });
    expect(actionFor(DEFAULT_POLICY, 'commencement', missing('standing:help-centre', null, 'left'))?.name).toBe(
      'FillHelpParty',
    );
  });

  it('leads to an open item instead of offering a form', () => {
    expect(actionFor(DEFAULT_POLICY, 'signing', missing('items', 'item-1'))).toBeNull();
    expect(actionFor(DEFAULT_POLICY, 'signing', missing('unknown'))).toBeNull();
  });
});
