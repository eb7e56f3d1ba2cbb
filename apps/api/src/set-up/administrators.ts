import { randomBytes } from 'node:crypto';
import { ADMIN_ROLES, type Role } from '@bangban/kernel';
import { saveAccount } from '@bangban/identity';
import { appendAudit, type Database, inOneTransaction, savePerson, saveRoles } from '@bangban/persistence';

export interface Administrator {
  readonly personId: string;
  readonly login: string;
  readonly name: string;
  readonly role: Role;
  readonly password: string;
}

const NAMES: Readonly<Record<string, string>> = {
  'system-admin': '系统管理员',
  'security-admin': '安全管理员',
  'audit-admin': '审计管理员',
};

/**
 * The first three administrators (三员), three different people. With a password (demo) all have that one; without, each
 * gets a random one, which is shown this once.
 */
export async function createAdministrators(dataSource: Database, password?: string): Promise<Administrator[]> {
  const made = ADMIN_ROLES.map((role): Administrator => {
    const login = role;
    return {
      personId: role,
      login,
      name: NAMES[role] ?? role,
      role,
      password: password ?? randomBytes(12).toString('base64url'),
    };
  });
  await inOneTransaction(dataSource, async (manager) => {
    for (const each of made) {
      await savePerson(manager, {
        id: each.personId,
        name: each.name,
        unitId: null,
        phone: null,
        email: null,
        active: true,
      });
      await saveRoles(manager, each.personId, [each.role]);
      await saveAccount(manager, { ...each, mustChange: password === undefined });
      const details = { personId: each.personId, login: each.login };
      await appendAudit(manager, { actorId: null, action: 'CreateAdministrator', outcome: 'accepted', details });
    }
  });
  return made;
}
