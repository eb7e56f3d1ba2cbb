import { ADMIN_ROLES, type Role } from '@bangban/kernel';

const LEADERS: readonly Role[] = ['leader', 'leader-in-charge', 'principal-leader'];
/** Whether somebody answers for projects as a leader. */
export const isLeader = (roles: readonly Role[]): boolean => roles.some((role) => LEADERS.includes(role));
const SUPERVISION: readonly Role[] = ['inspector', 'supervision-head'];
const WORKERS: readonly Role[] = ['helpdesk-officer', 'unit-head', 'unit-handler', 'promotion-officer'];
const OFFICIALS: readonly Role[] = [...WORKERS, ...LEADERS, ...SUPERVISION];
/** Who may register a lead. */
const REGISTER: readonly Role[] = ['helpdesk-officer', 'promotion-officer', 'unit-head', ...LEADERS];

/** The parts of administration, and whose work each is. None: everybody there may read it. */
export const ADMIN_SECTIONS = {
  units: ['system-admin'],
  people: ['system-admin', 'security-admin'],
  substitutes: ['system-admin', 'security-admin', 'audit-admin', 'helpdesk-officer', 'unit-head', 'unit-handler'],
  import: ['helpdesk-officer', 'unit-head'],
  calendar: [],
  policy: [],
  deliveries: ['system-admin'],
  engine: ['system-admin'],
  audit: ['audit-admin', 'supervision-head', 'inspector'],
  requests: ['system-admin', 'security-admin', 'audit-admin'],
  left: ['system-admin', 'security-admin', 'audit-admin', 'helpdesk-officer', 'unit-head'],
} as const satisfies Readonly<Record<string, readonly Role[]>>;

/** A page of the app and whose it is: menu, search, help and access are read from here and nowhere else. */
export interface Page {
  readonly key: string;
  readonly path: string;
  /** Only what stands below the path; the path itself is another page. */
  readonly below?: true;
  /** Null: of everybody who is signed in. */
  readonly roles: readonly Role[] | null;
  /** Whoever else may read it where a search or a link leads there; no menu shows it to them. */
  readonly readers?: readonly Role[];
}

/** A page of the navigation. */
export interface Desk extends Page {
  readonly key: 'workbench' | 'leader' | 'projects' | 'supervision' | 'statistics' | 'admin' | 'investor';
  readonly roles: readonly Role[];
}

/** In the order of the navigation; somebody's first desk is their first screen. */
const DESKS: readonly Desk[] = [
  { key: 'leader', path: '/leader', roles: LEADERS },
  // Figures of what is late open to its rows there, whoever reads them.
  { key: 'workbench', path: '/workbench', roles: WORKERS, readers: OFFICIALS },
  // What somebody holds is open to every official, and so is where it is shown.
  { key: 'supervision', path: '/supervision', roles: SUPERVISION, readers: OFFICIALS },
  { key: 'projects', path: '/projects', roles: OFFICIALS },
  { key: 'statistics', path: '/statistics', roles: OFFICIALS },
  // Office staff import ledgers and name substitutes there; heads of supervision approve calendars.
  { key: 'admin', path: '/admin', roles: [...ADMIN_ROLES, 'helpdesk-officer', 'unit-head', 'supervision-head'] },
  { key: 'investor', path: '/investor', roles: ['investor-contact'] },
];

/** The most exact address first. */
const PAGES: readonly Page[] = [
  { key: 'register', path: '/projects/new', roles: REGISTER },
  // The system administrator sees what the engine knows of the project there, and nothing of the project.
  { key: 'project', path: '/projects', below: true, roles: OFFICIALS, readers: ['system-admin'] },
  { key: 'item', path: '/items', roles: OFFICIALS },
  { key: 'inbox', path: '/inbox', roles: null },
  { key: 'profile', path: '/profile', roles: null },
  ...DESKS,
];

interface Who {
  readonly roles: readonly Role[];
  readonly ownRoles: readonly Role[];
}

/** Administration counts own roles only: it is never done in somebody's name. */
export const holds = ({ ownRoles, roles }: Who, role: Role): boolean =>
  (ADMIN_ROLES.includes(role) ? ownRoles : roles).includes(role);

const isOf = (who: Who, { roles }: Page): boolean => roles === null || roles.some((role) => holds(who, role));

/** The page at an address; null: it is none of the table, e.g. the beginning. */
export const pageAt = (pathname: string): Page | null =>
  PAGES.find(({ below, path }) => (pathname === path && !below) || pathname.startsWith(`${path}/`)) ?? null;

/** Whether somebody may open what stands at an address. */
export function mayOpen(who: Who, pathname: string): boolean {
  const page = pageAt(pathname);
  return page === null || isOf(who, page) || (page.readers?.some((role) => holds(who, role)) ?? false);
}

/** The desks of somebody with these roles. */
export const desksOf = (who: Who): readonly Desk[] => DESKS.filter((desk) => isOf(who, desk));

/** Where somebody starts the day. */
export const homeOf = (who: Who): string => desksOf(who)[0]?.path ?? '/profile';
