import { describe, expect, it } from '@jest/globals';
import { CAPABILITY_NAMES } from '@bangban/contract/vocabulary';
import { ADMIN_ROLES, type Directory, type Principal, type Role, ROLES } from '@bangban/kernel';
import { type Capability, capabilitiesOf, HOLDERS, holdsOne } from './capabilities';
import { DEFAULT_ACCESS } from './access-policy';

const CENTRE = {
  id: 'centre',
  name: '帮办中心',
  parentId: null,
  headId: 'head',
  functions: ['help-centre'],
  defaultPersons: {},
  active: true,
};
const directory: Directory = { version: 1, units: { centre: CENTRE }, people: {} };
const can = (
  roles: readonly Role[],
  more: Partial<Principal> = {},
  ownRoles = roles,
  policy: typeof DEFAULT_ACCESS = DEFAULT_ACCESS,
): readonly Capability[] =>
  capabilitiesOf(
    { ownRoles, principal: { personId: 'me', actingFor: null, roles, unitId: null, headOf: [], ...more } },
    directory,
    policy,
  );

describe('capabilities', () => {
  it('go with the posts of the table, each by itself', () => {
    for (const role of ROLES) {
      const held = can([role]);
      for (const [capability, posts] of Object.entries(HOLDERS)) {
        expect([role, capability, held.includes(capability as Capability)]).toEqual([
          role,
          capability,
          (posts as readonly Role[]).includes(role),
        ]);
      }
    }
    expect(can([])).toEqual([]);
  });

  it('are held by somebody, every one, and an administrator has none of business', () => {
    const held = new Set(ROLES.flatMap((role) => can([role], { headOf: ['centre'], unitId: 'centre' })));
    expect(CAPABILITY_NAMES.filter((each) => !held.has(each))).toEqual([]);
    const business = ADMIN_ROLES.flatMap((role) => can([role])).filter((each) =>
      ['read-projects', 'read-every-project', 'register-lead', 'supervise', 'name-substitute'].includes(each),
    );
    expect(business).toEqual([]);
  });

  it('of administration are never those of somebody acted for', () => {
    expect(can(['system-admin'], { actingFor: 'other' }, ['unit-handler'])).not.toContain('manage-units');
    expect(holdsOne(['system-admin'], { roles: ['leader'], ownRoles: ['system-admin'] })).toBe(true);
  });

  it('to read every project follow the policy', () => {
    expect(can(['inspector'])).toContain('read-every-project');
    expect(can(['unit-handler'])).not.toContain('read-every-project');
    expect(can(['unit-handler'], { unitId: 'centre' })).toContain('read-every-project');
  });

  it('to approve drafts belong to the centre’s head and to supervision, in person', () => {
    expect(can(['unit-head'], { headOf: ['centre'] })).toEqual(
      expect.arrayContaining(['draft-files', 'approve-drafts', 'name-substitute']),
    );
    expect(can(['unit-head'])).not.toContain('draft-files');
    expect(can(['system-admin'])).toContain('draft-files');
    expect(can(['system-admin'])).not.toContain('approve-drafts');
    const acting = can(['supervision-head'], { actingFor: 'other' }, ['supervision-head']);
    expect(acting).not.toContain('approve-drafts');
    expect(acting).not.toContain('name-substitute');
  });

  it('to approve drafts follow the policy, and open the administration with it', () => {
    const second = { ...DEFAULT_ACCESS.second, 'publish-calendar': ['leader-in-charge', 'principal-leader'] as const };
    const of = (...roles: Role[]): readonly Capability[] => can(roles, {}, roles, { ...DEFAULT_ACCESS, second });
    expect(can(['leader-in-charge'])).not.toContain('enter-administration');
    expect(of('leader-in-charge')).toEqual(expect.arrayContaining(['enter-administration', 'approve-drafts']));
    expect(of('supervision-head')).toContain('approve-drafts');
  });
});
