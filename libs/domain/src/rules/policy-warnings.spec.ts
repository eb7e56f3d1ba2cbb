import { describe, expect, it } from '@jest/globals';
import type { RecipientRef } from '@bangban/kernel';
import { DEFAULT_POLICY } from '../policy/default-policy';
import type { Policy, StagePolicy } from '../policy/policy';
import type { Stage } from '../project/stages';
import { CITY, without } from '../testing/city.spec-support';
import { BARE_POLICY, withStages } from '../testing/policies.spec-support';
import { policyFaults } from './policy-faults';
import { policyWarnings, type StageLengths } from './policy-warnings';

const [template] = DEFAULT_POLICY.stages.intent.items;
const [need] = DEFAULT_POLICY.stages.intent.gate;
const [routine] = DEFAULT_POLICY.stages.lead.routines;
if (!template || !need || !routine) throw new Error('the default policy has no template, gate or routine');
const plain = { ...template, lead: 'landing-place', after: [], coUnits: [], blocks: null } as const;
const item = (key: string, more: Partial<typeof template>): typeof template => ({ ...plain, key, ...more });
const of = (stage: Stage, more: Partial<StagePolicy>): Policy => withStages({ [stage]: more }, BARE_POLICY);
const told = (policy: Policy, lengths: StageLengths = {}, city = CITY): readonly string[] =>
  policyWarnings(policy, city, lengths).map(({ path }) => path.join('/'));

describe('what is doubtful in a policy', () => {
  it('is no fault: it is published all the same', () => {
    const ring = of('intent', { items: [item('a', { after: ['b'] }), item('b', { after: ['a'] })] });
    expect(told(ring)).toEqual(['stages/intent/items/0/after']);
    expect(policyFaults(ring)).toEqual([]);
  });

  it('is a ring of prerequisites, told once, whoever else waits for it', () => {
    const items = [
      item('before', {}),
      item('a', { after: ['c', 'before'] }),
      item('b', { after: ['a'] }),
      item('c', { after: ['b'] }),
      item('behind', { after: ['c'] }),
    ];
    const [warning, ...more] = policyWarnings(of('signing', { items }), CITY);
    expect([warning?.path, more]).toEqual([['stages', 'signing', 'items', 1, 'after'], []]);
    const chain = of('signing', { items: items.map((each) => (each.key === 'a' ? { ...each, after: [] } : each)) });
    expect(told(chain)).toEqual([]);
  });

  it('is what no project comes to', () => {
    expect(told(of('lead', { gate: [need] }))).toEqual(['stages/lead/gate/0']);
    expect(told(of('signing', { items: [item('a', { blocks: 'signing' })] }))).toEqual([
      'stages/signing/items/0/blocks',
    ]);
    expect(told(of('signing', { items: [item('a', { blocks: 'commencement' })] }))).toEqual([]);
    const judged = { ...routine, holder: 'leader' as const, satisfiedBy: ['judgement' as const] };
    expect(told(of('intent', { routines: [judged] }))).toEqual(['stages/intent/routines/0']);
    expect(told(of('lead', { routines: [judged] }))).toEqual([]);
  });

  it('is a holder or a receiver whom nobody is in this place', () => {
    expect(told(of('intent', { gate: [{ ...need, holder: 'function:none' }] }))).toEqual([
      'stages/intent/gate/0/holder',
    ]);
    expect(told(of('intent', { items: [item('a', { lead: 'function:none' })] }))).toEqual([
      'stages/intent/items/0/lead',
    ]);
    const alone = { ...BARE_POLICY, ladders: { ...BARE_POLICY.ladders, item: [rung('leader-in-charge')] } };
    const heads = Object.values(CITY.people).filter(({ roles }) => roles.includes('leader-in-charge'));
    expect(told(alone)).toEqual([]);
    expect(told(alone, {}, without(...heads.map(({ id }) => id)))).toContain('ladders/item/0/to');
  });

  it('is a limit that is longer than the stage, alone or with what it waits for', () => {
    const items = [item('a', { limit: 5 }), item('b', { limit: 6, after: ['a'] })];
    const policy = of('intent', { items });
    const sign = policy.limits.signFor;
    expect(told(policy)).toEqual([]);
    expect(told(policy, { intent: { median: 11 + sign, n: 8 } })).toEqual([]);
    expect(told(policy, { intent: { median: 10 + sign, n: 8 } })).toEqual(['stages/intent/items/1/limit']);
    const ring = of('intent', {
      items: [item('a', { limit: 3, after: ['b'] }), item('b', { limit: 4, after: ['a'] })],
    });
    expect(told(ring, { intent: { median: 99, n: 8 } })).toEqual(['stages/intent/items/0/after']);
  });

  function rung(to: 'leader-in-charge'): Policy['ladders']['item'][number] {
    return { rung: 'breach', after: 0, to: [to], asks: false };
  }

  it('is a chain nobody of whom is there; one that ends in nothing, in itself, or in no post of the place is a fault', () => {
    const chained = (chain: readonly RecipientRef[]): Policy => ({
      ...BARE_POLICY,
      fallbacks: { ...BARE_POLICY.fallbacks, leader: chain },
    });
    const faults = (...chain: readonly RecipientRef[]): number => policyFaults(chained(chain)).length;
    expect(faults('unit-head', 'inspectors')).toBe(0);
    expect([faults(), faults('help-centre-head', 'unit-head'), faults('leader', 'inspectors')]).toEqual([1, 1, 1]);
    expect(faults('inspectors', 'help-centre-head', 'inspectors')).toBe(1);
    const doubts = policyWarnings(chained(['inspectors']), without('inspector'))
      .map(({ path }) => path.join('/'))
      .filter((path) => path.startsWith('fallbacks'));
    expect(doubts).toEqual(['fallbacks/leader']);
    expect(told(chained(['inspectors']))).toEqual([]);
  });

  it('is a pause that may last longer than one item has in all', () => {
    const [first, ...rest] = BARE_POLICY.pauses;
    if (!first) throw new Error('the default policy knows no pause');
    const total = { ...BARE_POLICY, pauseCap: { ...BARE_POLICY.pauseCap, totalDays: 20 } };
    const longer = BARE_POLICY.pauses.flatMap(({ maxDays }, no) => (maxDays > 20 ? [`pauses/${no}/maxDays`] : []));
    expect(longer).toContain('pauses/1/maxDays');
    expect([told(BARE_POLICY), told(total)]).toEqual([[], longer]);
    expect(told({ ...BARE_POLICY, pauses: [{ ...first, mostDays: 5 }, ...rest] })).toEqual(['pauses/0/maxDays']);
  });

  it('is consent by silence where the rule behind it names no document', () => {
    const [opinion] = DEFAULT_POLICY.coHandling;
    if (!opinion) throw new Error('the default policy asks for no opinion');
    const matters = [
      { templateKey: 'site-matching', silence: 'consent', source: '本地做法' } as const,
      { templateKey: 'project-review', silence: 'climb', source: '本地做法' } as const,
    ];
    expect(told({ ...BARE_POLICY, coHandling: [{ ...opinion, source: '本地做法' }] })).toEqual(['coHandling/0/source']);
    expect(told({ ...BARE_POLICY, coHandling: [{ ...opinion, matters }] })).toEqual(['coHandling/0/matters/0/source']);
    const twice = { ...BARE_POLICY, coHandling: [{ ...opinion, matters: [...matters, ...matters] }] };
    expect(policyFaults(twice).map(({ path }) => path.join('/'))).toContain('coHandling/0/matters/2/templateKey');
  });
});
