import { describe, expect, it } from '@jest/globals';
import { GIVEN_ACTS } from '@bangban/contract/vocabulary';
import { DEFAULT_POLICY } from '../policy/default-policy';
import type { Policy } from '../policy/policy';
import { givenFaults, givenToNobody } from '../rules/given-faults';
import { policyFaults } from '../rules/policy-faults';
import { CITY } from '../testing/city.spec-support';
import { BARE_POLICY } from '../testing/policies.spec-support';
import { Story } from '../testing/story.spec-support';
import { capabilitiesOf } from './capabilities';
import { DEFAULT_ACTS, type GivenActs, holdersOf } from './given-acts';

const withActs = (policy: Policy, acts: Partial<GivenActs>): Policy => ({
  ...policy,
  access: { ...policy.access, acts: { ...policy.access.acts, ...acts } },
});
const faults = (acts: Partial<GivenActs>): readonly string[] =>
  givenFaults({ ...DEFAULT_ACTS, ...acts }).map(({ path, text }) => `${path.slice(2).join('/')}: ${text.en}`);

describe('whose act it is, as the policy gives it', () => {
  it('is somebody’s, by the default rules and in the place', () => {
    expect(givenFaults(DEFAULT_ACTS)).toEqual([]);
    expect(Object.keys(DEFAULT_ACTS).sort()).toEqual([...GIVEN_ACTS].sort());
    expect(holdersOf(DEFAULT_ACTS.judge, CITY)).toEqual(['bureau-head', 'promoter', 'deputy']);
  });

  it('is not left to nobody, nor given to whoever has nothing to do with it', () => {
    expect(faults({ judge: [] })).toEqual(['judge: has to be given to somebody']);
    expect(faults({ judge: ['own-project-leader'] })).toEqual(['judge: has to be given to somebody']);
    const wrong = 'cannot be given this';
    expect(faults({ adopt: ['system-admin', 'supervision-head', 'promotion-bureau', 'supervision-head'] })).toEqual([
      `adopt/0: ${wrong}`,
      `adopt/2: ${wrong}`,
      'adopt/3: stands twice',
    ]);
    const whole = withActs(DEFAULT_POLICY, { judge: [] });
    expect(policyFaults(whole)).toEqual(givenFaults(whole.access.acts));
    const empty = { ...CITY, people: {} };
    expect(givenToNobody({ ...DEFAULT_ACTS, adopt: ['inspector'] }, DEFAULT_ACTS, empty)).toMatchObject([
      { path: ['access', 'acts', 'adopt'] },
    ]);
    expect(givenToNobody(DEFAULT_ACTS, DEFAULT_ACTS, empty)).toEqual([]);
  });

  it('is theirs on a project, and nobody else’s', () => {
    const story = Story.lead({ policy: withActs(BARE_POLICY, { judge: ['supervision-head'] }) });
    const payload = { verdict: 'worth-pursuing', reason: '符合产业方向' } as const;
    expect(story.refused('deputy', 'JudgeLead', payload)).toMatchObject({ code: 'FORBIDDEN' });
    story.do('supervisor', 'JudgeLead', payload);
    const adopts = Story.lead({ policy: withActs(BARE_POLICY, { adopt: ['principal-leader'] }) });
    expect(adopts.refused('supervisor', 'AdoptPolicy', { policyVersion: 2 })).toMatchObject({ code: 'FORBIDDEN' });
    expect(adopts.refused('mayor', 'AdoptPolicy', { policyVersion: 2 })).toMatchObject({ code: 'POLICY_UNKNOWN' });
  });

  it('is a capability where it is asked for once for all projects', () => {
    const { access } = withActs(DEFAULT_POLICY, { adopt: ['principal-leader'] });
    const can = (personId: string) => {
      const roles = CITY.people[personId]?.roles ?? [];
      const principal = { personId, actingFor: null, roles, unitId: null, headOf: [] };
      return capabilitiesOf({ principal, ownRoles: roles }, CITY, access);
    };
    expect(can('mayor')).toEqual(expect.arrayContaining(['adopt-policy', 'enter-administration']));
    expect(can('supervisor')).not.toContain('adopt-policy');
  });
});
