import { describe, expect, it } from '@jest/globals';
import type { Directory } from '@bangban/kernel';
import { DEFAULT_POLICY, gateState, type ProjectState, type World } from '@bangban/domain';
import { aContext, CALENDAR, ITEM } from './command-form/form.spec-support';
import { gateLines } from './gate-lines';

const base = aContext('AdvanceStage').detail?.project as ProjectState;
const since = '2026-09-01T02:00:00.000Z';
const centre = { id: 'centre', name: 'Help centre', parentId: null, headId: 'head', functions: ['help-centre'] };
const officer = {
  id: 'officer',
  name: 'Officer',
  unitId: 'centre',
  roles: ['helpdesk-officer'],
  active: true,
} as const;
const head = { id: 'head', name: 'Head', unitId: 'centre', roles: ['unit-head'], active: true } as const;
const directory: Directory = {
  version: 1,
  units: { centre: { ...centre, defaultPersons: {}, active: true } },
  people: { head, officer },
};

function panel(project: Partial<ProjectState>, items: World['items'] = {}) {
  const world: World = { project: { ...base, ...project }, items };
  const context = { now: '2026-09-21T02:00:00.000Z', policy: DEFAULT_POLICY, calendar: CALENDAR, directory };
  const needs = gateState(world, context as unknown as Parameters<typeof gateState>[1]);
  return gateLines(DEFAULT_POLICY, { gate: { to: 'signing', needs }, items: Object.values(items) });
}
const need = (lines: ReturnType<typeof panel>, key: string) => lines.find((each) => each.key === key);

describe('the gate panel', () => {
  it('shows every need of the next gate, in order, met or missing', () => {
    const lines = panel({ plan: null });
    expect(lines.map(({ key }) => key)).toEqual(DEFAULT_POLICY.stages.signing.gate.map(({ key }) => key));
    for (const { met, missing } of lines) expect(met).toBe(missing.length === 0);
    const plan = { revision: 1, signing: null, commencement: '2026-10-30', production: '2027-03-31', note: '' };
    const planNeed = DEFAULT_POLICY.stages.signing.gate.find(({ check }) => check.type === 'plan-set')?.key ?? '';
    expect([need(lines, planNeed)?.met, need(panel({ plan }), planNeed)?.met]).toEqual([false, true]);
  });

  it('has a line for every empty party, with the act that fills it and its holder', () => {
    const member = { unitId: 'centre', personId: 'officer', since };
    const key = DEFAULT_POLICY.stages.signing.gate.find(({ check }) => check.type === 'parties-filled')?.key ?? '';
    const lines = need(panel({ parties: { leader: member, 'help-centre': member } }), key);
    expect(lines?.missing.map(({ action, party }) => [party, action?.name])).toEqual([
      ...[
        ['functional-department', 'FillHelpParty'],
        ['introducing-unit', 'FillHelpParty'],
      ],
      ...[['landing-place', 'FillHelpParty']],
    ]);
    expect(new Set(lines?.missing.map(({ personId }) => personId))).toEqual(new Set(['officer']));
  });

  it('leads to the item that blocks, with whoever holds it, and offers no form for it', () => {
    const item = { ...ITEM, blocks: 'signing' } as const;
    const key = DEFAULT_POLICY.stages.signing.gate.find(({ check }) => check.type === 'items-closed')?.key ?? '';
    expect(need(panel({}, { [item.id]: item }), key)?.missing).toEqual([
      { item, party: null, unitId: 'bureau', personId: 'handler', action: null, fault: null },
    ]);
    expect(need(panel({}, { [item.id]: { ...item, state: 'closed' } }), key)?.met).toBe(true);
  });
});
