import type { Role } from '@bangban/domain';

/** A desk of the navigation. `home`: the first screen of these roles. */
export interface Desk {
  readonly key: 'workbench' | 'leader' | 'projects' | 'supervision' | 'statistics' | 'admin' | 'investor';
  readonly path: string;
  readonly roles: readonly Role[];
}

const LEADERS: readonly Role[] = ['leader', 'leader-in-charge', 'principal-leader'];
/** Whether somebody answers for projects as a leader. */
export const isLeader = (roles: readonly Role[]): boolean => roles.some((role) => LEADERS.includes(role));
const SUPERVISION: readonly Role[] = ['inspector', 'supervision-head'];
const WORKERS: readonly Role[] = ['helpdesk-officer', 'unit-head', 'unit-handler', 'promotion-officer'];
const ADMINISTRATORS: readonly Role[] = ['system-admin', 'security-admin', 'audit-admin'];

/** In the order of the navigation; somebody's first desk is their first screen. */
const DESKS: readonly Desk[] = [
  { key: 'leader', path: '/leader', roles: LEADERS },
  { key: 'workbench', path: '/workbench', roles: WORKERS },
  { key: 'supervision', path: '/supervision', roles: SUPERVISION },
  { key: 'projects', path: '/projects', roles: [...WORKERS, ...LEADERS, ...SUPERVISION] },
  { key: 'statistics', path: '/statistics', roles: [...WORKERS, ...LEADERS, ...SUPERVISION] },
  // Office staff import ledgers and name substitutes there.
  { key: 'admin', path: '/admin', roles: [...ADMINISTRATORS, 'helpdesk-officer', 'unit-head'] },
  { key: 'investor', path: '/investor', roles: ['investor-contact'] },
];

/** The desks of somebody with these roles; administration counts own roles only, never those acted for. */
export function desksOf(who: { readonly roles: readonly Role[]; readonly ownRoles: readonly Role[] }): readonly Desk[] {
  return DESKS.filter(({ roles }) =>
    roles.some((role) => (ADMINISTRATORS.includes(role) ? who.ownRoles : who.roles).includes(role)),
  );
}

/** Where somebody starts the day. */
export function homeOf(who: { readonly roles: readonly Role[]; readonly ownRoles: readonly Role[] }): string {
  return desksOf(who)[0]?.path ?? '/profile';
}
