import { describe, expect, it } from '@jest/globals';
import { type Capability, capabilitiesOf, DEFAULT_ACCESS } from '@bangban/domain';
import { type Role, ROLES } from '@bangban/kernel';
import { desksOf, homeOf, mayOpen, pageAt } from './desks';

interface Posts {
  readonly roles: readonly Role[];
  readonly ownRoles: readonly Role[];
}
const sitting = ({ ownRoles, roles }: Posts): { capabilities: readonly Capability[] } => ({
  capabilities: capabilitiesOf(
    { ownRoles, principal: { personId: 'me', actingFor: null, roles, unitId: null, headOf: [] } },
    { version: 1, units: {}, people: {} },
    DEFAULT_ACCESS,
  ),
});
const who = (...roles: Role[]): { capabilities: readonly Capability[] } => sitting({ roles, ownRoles: roles });

describe('desks', () => {
  it('every role has one to begin with', () => {
    expect(ROLES.filter((role) => homeOf(who(role)) === '/profile')).toEqual([]);
    expect(homeOf(who())).toBe('/profile');
  });

  it.each<[Role, string, readonly string[]]>([
    [
      'helpdesk-officer',
      '/workbench',
      [
        'workbench',
        'projects',
        'reviews',
        'meetings',
        'complaints',
        'statistics',
        'leads',
        'aftercare',
        'outreach',
        'libraries',
        'admin',
      ],
    ],
    [
      'leader',
      '/leader',
      ['leader', 'projects', 'reviews', 'meetings', 'complaints', 'statistics', 'leads', 'aftercare', 'outreach'],
    ],
    [
      'supervision-head',
      '/supervision',
      [
        'supervision',
        'projects',
        'reviews',
        'meetings',
        'complaints',
        'statistics',
        'leads',
        'aftercare',
        'outreach',
        'admin',
      ],
    ],
    ['system-admin', '/admin', ['admin']],
    ['investor-contact', '/investor', ['investor']],
  ])('%s begins at %s', (role, home, desks) => {
    expect(homeOf(who(role))).toBe(home);
    expect(desksOf(who(role)).map(({ key }) => key)).toEqual(desks);
  });

  it.each<[Role, string, boolean]>([
    ['investor-contact', '/projects/0190a1b2', false],
    ['investor-contact', '/items/0190a1b2', false],
    ['investor-contact', '/statistics', false],
    ['investor-contact', '/inbox', true],
    ['unit-handler', '/projects', true],
    ['unit-handler', '/projects/new', false],
    ['promotion-officer', '/projects/new', true],
    // A search for a person leads there: to what they hold.
    ['leader', '/supervision', true],
    ['unit-handler', '/supervision', true],
    // From a project to who invests in it.
    ['unit-handler', '/libraries/investors/0190a1b2', true],
    ['investor-contact', '/libraries', false],
    ['investor-contact', '/supervision', false],
    ['system-admin', '/supervision', false],
    // What the engine knows of a project stands there; the list of projects does not.
    ['system-admin', '/projects/0190a1b2', true],
    ['system-admin', '/projects', false],
    ['system-admin', '/projects/new', false],
    ['security-admin', '/projects/0190a1b2', false],
    ['audit-admin', '/projects/0190a1b2', false],
    ['audit-admin', '/admin/audit', true],
    ['audit-admin', '/workbench', false],
  ])('%s and %s: %s', (role, path, may) => expect(mayOpen(who(role), path)).toBe(may));

  it('whatever the menu leads to may be opened, and every address has its page', () => {
    for (const role of ROLES) {
      for (const { path } of desksOf(who(role))) expect(mayOpen(who(role), path)).toBe(true);
    }
    expect(pageAt('/projects/new')?.key).toBe('register');
    expect([pageAt('/projects')?.key, pageAt('/projects/0190a1b2')?.key]).toEqual(['projects', 'project']);
    expect(pageAt('/projectsx')).toBeNull();
  });

  it('administration is never acted for', () => {
    expect(desksOf(sitting({ roles: ['system-admin'], ownRoles: ['unit-handler'] }))).toEqual([]);
    expect(desksOf(sitting({ roles: ['leader'], ownRoles: ['system-admin'] })).map(({ key }) => key)).toEqual([
      'leader',
      'projects',
      'reviews',
      'meetings',
      'complaints',
      'statistics',
      'leads',
      'aftercare',
      'outreach',
      'admin',
    ]);
  });
});
