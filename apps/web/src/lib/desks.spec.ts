import { describe, expect, it } from '@jest/globals';
import { type Role, ROLES } from '@bangban/domain';
import { desksOf, homeOf } from './desks';

const who = (...roles: Role[]): { roles: Role[]; ownRoles: Role[] } => ({ roles, ownRoles: roles });

describe('desks', () => {
  it('every role has one to begin with', () => {
    expect(ROLES.filter((role) => homeOf(who(role)) === '/profile')).toEqual([]);
    expect(homeOf({ roles: [], ownRoles: [] })).toBe('/profile');
  });

  it.each<[Role, string, readonly string[]]>([
    ['helpdesk-officer', '/workbench', ['workbench', 'projects', 'statistics', 'admin']],
    ['leader', '/leader', ['leader', 'projects', 'statistics']],
    ['supervision-head', '/supervision', ['supervision', 'projects', 'statistics']],
    ['system-admin', '/admin', ['admin']],
    ['investor-contact', '/investor', ['investor']],
  ])('%s begins at %s', (role, home, desks) => {
    expect(homeOf(who(role))).toBe(home);
    expect(desksOf(who(role)).map(({ key }) => key)).toEqual(desks);
  });

  it('administration is never acted for', () => {
    expect(desksOf({ roles: ['system-admin'], ownRoles: ['unit-handler'] })).toEqual([]);
    expect(desksOf({ roles: ['leader'], ownRoles: ['system-admin'] }).map(({ key }) => key)).toEqual([
      'leader',
      'projects',
      'statistics',
      'admin',
    ]);
  });
});
