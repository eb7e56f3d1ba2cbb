import { type Capability, HOLDERS, type PostCapability } from '@bangban/domain';
import type { Role } from '@bangban/kernel';

/** The parts of administration, and what each asks for. Null: everybody there may read it. */
export const ADMIN_SECTIONS = {
  units: 'manage-units',
  people: 'see-accounts',
  sight: 'manage-accounts',
  substitutes: 'see-substitutes',
  import: 'import-ledger',
  calendar: null,
  policy: null,
  deliveries: 'manage-deliveries',
  engine: 'read-engine',
  audit: 'read-audit',
  administrators: 'watch-administrators',
  requests: 'decide-requests',
  left: 'place-work-left',
} as const satisfies Readonly<Record<string, PostCapability | null>>;

/** A page of the app and whose it is: menu, search, help and access are read from here and nowhere else. */
export interface Page {
  readonly key: string;
  readonly path: string;
  /** Only what stands below the path; the path itself is another page. */
  readonly below?: true;
  /** What it asks for. Null: of everybody who is signed in. */
  readonly asks: PostCapability | null;
  /** With this one may read it too where a search or a link leads there; no menu shows it then. */
  readonly readBy?: PostCapability;
}

/** A page of the navigation. */
export interface Desk extends Page {
  readonly key:
    | 'workbench'
    | 'leader'
    | 'projects'
    | 'reviews'
    | 'complaints'
    | 'supervision'
    | 'meetings'
    | 'statistics'
    | 'leads'
    | 'outreach'
    | 'aftercare'
    | 'libraries'
    | 'admin'
    | 'investor';
  readonly asks: PostCapability;
}

/** In the order of the navigation; somebody's first desk is their first screen. */
const DESKS: readonly Desk[] = [
  { key: 'leader', path: '/leader', asks: 'lead-projects' },
  // Figures of what is late open to its rows there, whoever reads them.
  { key: 'workbench', path: '/workbench', asks: 'work-items', readBy: 'read-projects' },
  // What somebody holds is open to every official, and so is where it is shown.
  { key: 'supervision', path: '/supervision', asks: 'supervise', readBy: 'read-projects' },
  { key: 'projects', path: '/projects', asks: 'read-projects' },
  { key: 'reviews', path: '/reviews', asks: 'read-projects' },
  { key: 'meetings', path: '/meetings', asks: 'read-projects' },
  { key: 'complaints', path: '/complaints', asks: 'read-projects' },
  { key: 'statistics', path: '/statistics', asks: 'read-projects' },
  { key: 'leads', path: '/leads', asks: 'read-projects' },
  { key: 'aftercare', path: '/aftercare', asks: 'read-projects' },
  { key: 'outreach', path: '/outreach', asks: 'read-projects' },
  { key: 'libraries', path: '/libraries', asks: 'read-libraries', readBy: 'read-projects' },
  { key: 'admin', path: '/admin', asks: 'enter-administration' },
  { key: 'investor', path: '/investor', asks: 'follow-own-projects' },
];

/** The most exact address first. */
const PAGES: readonly Page[] = [
  { key: 'register', path: '/projects/new', asks: 'register-lead' },
  // The system administrator sees what the engine knows of the project there, and nothing of the project.
  { key: 'project', path: '/projects', below: true, asks: 'read-projects', readBy: 'read-engine' },
  { key: 'item', path: '/items', asks: 'read-projects' },
  { key: 'form', path: '/forms', asks: 'read-projects' },
  { key: 'inbox', path: '/inbox', asks: null },
  // Whose act each row is says the act.
  { key: 'sheet', path: '/sheets', below: true, asks: 'read-projects' },
  { key: 'week', path: '/week', asks: 'read-projects' },
  { key: 'profile', path: '/profile', asks: null },
  ...DESKS,
];

interface Who {
  readonly capabilities: readonly Capability[];
}

export const can = ({ capabilities }: Who, capability: Capability): boolean => capabilities.includes(capability);

/** Whose work something is, in posts: for whoever it is not. */
export const whoseIs = (capability: PostCapability): readonly Role[] => HOLDERS[capability];

const isOf = (who: Who, { asks }: Page): boolean => asks === null || can(who, asks);

/** The page at an address; null: it is none of the table, e.g. the beginning. */
export const pageAt = (pathname: string): Page | null =>
  PAGES.find(({ below, path }) => (pathname === path && !below) || pathname.startsWith(`${path}/`)) ?? null;

/** Whether somebody may open what stands at an address. */
export function mayOpen(who: Who, pathname: string): boolean {
  const page = pageAt(pathname);
  return page === null || isOf(who, page) || (page.readBy !== undefined && can(who, page.readBy));
}

/** The desks of somebody who can do this. */
export const desksOf = (who: Who): readonly Desk[] => DESKS.filter((desk) => isOf(who, desk));

/** Where somebody starts the day. */
export const homeOf = (who: Who): string => desksOf(who)[0]?.path ?? '/profile';
