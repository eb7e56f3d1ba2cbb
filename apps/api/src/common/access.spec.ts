import { describe, expect, it } from '@jest/globals';
import { ADMIN_ROLES, type Role, ROLES } from '@bangban/kernel';
import { HOLDERS } from '@bangban/domain';
import { type AccessSubject, mayAccess } from './access';

const oneself = (...roles: Role[]): AccessSubject => ({ ownRoles: roles, roles });

describe('access', () => {
  it('of officials is neither the investor’s nor the administrators’', () => {
    expect(ROLES.filter((role) => !HOLDERS['read-projects'].includes(role)).sort()).toEqual(
      [...ADMIN_ROLES, 'investor-contact'].sort(),
    );
  });

  it('to commands belongs to business roles alone: not to administrators, not to an account without a role', () => {
    for (const role of ROLES) expect(mayAccess('command', oneself(role))).toBe(!ADMIN_ROLES.includes(role));
    expect(mayAccess('command', oneself())).toBe(false);
    expect(mayAccess('command', oneself('unit-head', 'audit-admin'))).toBe(false);
  });

  it('by role counts the roles of whoever is acted for, administration one’s own', () => {
    const substitute: AccessSubject = { ownRoles: ['unit-handler'], roles: ['inspector'] };
    expect(mayAccess(['inspector'], substitute)).toBe(true);
    expect(mayAccess(['unit-handler'], substitute)).toBe(false);
    expect(mayAccess(['system-admin'], { ownRoles: ['unit-handler'], roles: ['system-admin'] })).toBe(false);
    expect(mayAccess(['system-admin'], { ownRoles: ['system-admin'], roles: ['leader'] })).toBe(true);
  });

  it('of everybody signed in needs no role', () => {
    expect(mayAccess('signed-in', oneself())).toBe(true);
  });
});
