import { describe, expect, it } from '@jest/globals';
import { SECOND_PERSON_ACTS } from '@bangban/contract/vocabulary';
import { projectObligations } from '../obligation/obligations';
import { DEFAULT_POLICY } from '../policy/default-policy';
import type { Policy } from '../policy/policy';
import { policyFaults } from '../rules/policy-faults';
import { nobodyLeft, secondFaults } from '../rules/second-faults';
import { CITY } from '../testing/city.spec-support';
import { BARE_POLICY } from '../testing/policies.spec-support';
import { Story } from '../testing/story.spec-support';
import { DEFAULT_SECOND, type SecondPersons } from './second-persons';

const withSecond = (policy: Policy, second: Partial<SecondPersons>): Policy => ({
  ...policy,
  access: { ...policy.access, second: { ...policy.access.second, ...second } },
});
const faults = (second: Partial<SecondPersons>): readonly string[] =>
  secondFaults({ ...DEFAULT_SECOND, ...second }).map(({ path, text }) => `${path.slice(2).join('/')}: ${text.zh}`);

describe('who may be the second person', () => {
  it('is somebody for every act, by the default rules and in the place', () => {
    expect(secondFaults(DEFAULT_SECOND)).toEqual([]);
    expect(Object.keys(DEFAULT_SECOND).sort()).toEqual([...SECOND_PERSON_ACTS].sort());
  });

  it('is not left to nobody, to one person, or to whoever has nothing to do with it', () => {
    const nobody = '此事须由第二人办理，至少要有两种人或一个多人岗位可以担任';
    expect(faults({ decide: [] })).toEqual([`decide: ${nobody}`]);
    expect(faults({ decide: ['own-project-leader'] })).toEqual([`decide: ${nobody}`]);
    expect(faults({ 'publish-policy': ['help-centre-head', 'help-centre-head'] })).toEqual([
      'publish-policy/1: 重复',
      `publish-policy: ${nobody}`,
    ]);
    const wrong = '该岗位不能作此事的第二人';
    expect(faults({ verify: ['system-admin', 'helpdesk-officer', 'investor-contact'] })).toEqual([
      `verify/0: ${wrong}`,
      `verify/2: ${wrong}`,
    ]);
    expect(faults({ rights: ['security-admin', 'leader'] })).toEqual([`rights/1: ${wrong}`]);
    expect(faults({ 'publish-policy': ['own-project-leader', 'supervision-head'] })).toEqual([
      `publish-policy/0: ${wrong}`,
    ]);
    const whole = withSecond(DEFAULT_POLICY, { decide: [] });
    expect(policyFaults(whole)).toEqual(secondFaults(whole.access.second));
  });

  it('has to be two people where a row is changed: one asks, and the other decides', () => {
    const only = { ...DEFAULT_SECOND, 'publish-policy': ['supervision-head'] as const };
    const [fault, ...more] = nobodyLeft(only, DEFAULT_SECOND, CITY);
    expect(more).toEqual([]);
    expect(fault).toMatchObject({ path: ['access', 'second', 'publish-policy'], text: { zh: /只有 1 人/ } });
    expect(nobodyLeft(only, only, CITY)).toEqual([]);
  });
});

describe('the second person of a project’s acts', () => {
  it('follows the policy: who may, who is told, and whose matter it is', () => {
    const story = Story.lead({ policy: withSecond(BARE_POLICY, { decide: ['principal-leader', 'supervision-head'] }) });
    story.do('deputy', 'AssignLeader', { leaderId: 'leader' });
    story.do('officer', 'Shelve', { reason: '企业暂缓' });
    const requestId = story.project.requests[0]?.id ?? '';
    const approve = { requestId, decision: 'approve' } as const;
    for (const who of ['leader', 'deputy', 'centre-head', 'secretary/deputy']) {
      expect([who, story.refused(who, 'DecideRequest', approve).code]).toEqual([who, 'FORBIDDEN']);
    }
    expect(story.refused('system-admin', 'DecideRequest', approve).code).toBe('ADMIN_MAY_NOT_ACT');
    const owed = projectObligations(story.project, story.policy, CITY).filter(({ kind }) => kind === 'request');
    expect(owed.map(({ people }) => people)).toEqual([['supervisor']]);
    story.do('supervisor', 'DecideRequest', approve);
    expect(story.project.status).toBe('shelved');
  });

  it('is refused to whoever asked, whatever the policy says, through a substitute as well', () => {
    const story = Story.lead({ policy: withSecond(BARE_POLICY, { decide: ['helpdesk-officer', 'leader-in-charge'] }) });
    story.do('deputy', 'Shelve', { reason: '企业暂缓' });
    const approve = { requestId: story.project.requests[0]?.id ?? '', decision: 'approve' } as const;
    expect(story.refused('deputy', 'DecideRequest', approve).code).toBe('SECOND_PERSON_NEEDED');
    expect(story.refused('secretary/deputy', 'DecideRequest', approve).code).toBe('SECOND_PERSON_NEEDED');
    story.do('officer', 'DecideRequest', approve);
  });
});
