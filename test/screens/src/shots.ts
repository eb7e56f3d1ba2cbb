import type { Found } from './found';
import { type Opening, OPENINGS } from './openings';
import type { Size } from './options';
import { keysOf, routes, tableKeysOf } from './routes';

/** A picture: what it is called, where it is taken, and by whom. Null: nobody is signed in. */
export interface Shot {
  readonly name: string;
  readonly route: string;
  readonly address: string;
  readonly login: string | null;
  /** What is opened on it before. */
  readonly open?: Opening;
  /** Sizes at which there is no such thing. */
  readonly notAt?: readonly Size[];
}

type Recipe = (found: Found) => readonly (readonly [name: string, address: string, ...logins: string[]])[];

const HELPDESK = 'helpdesk-officer';
const HANDLER = 'land-bureau-handler';
const ROLES = [
  ...[HELPDESK, HANDLER, 'land-bureau-head', 'leader-1', 'leader-in-charge', 'principal-leader-1', 'inspector-1'],
  ...[
    'supervision-head',
    'group-equipment-handler',
    'contact-hengyue',
    'system-admin',
    'security-admin',
    'audit-admin',
  ],
];

/** Who looks after a section of administration. */
const KEEPERS: Readonly<Record<string, string>> = {
  people: 'security-admin',
  sight: 'security-admin',
  import: HELPDESK,
  substitutes: HELPDESK,
  audit: 'audit-admin',
  administrators: 'audit-admin',
};

const RECIPES: Readonly<Record<string, Recipe>> = {
  '/': () => [['home', '/', ...ROLES]],
  '/workbench': () => [
    ['workbench', '/workbench', HELPDESK, HANDLER, 'land-bureau-head', 'group-equipment-handler'],
    ['workbench-all', '/workbench?scope=all', HELPDESK],
  ],
  '/projects': () => [
    ['projects-board', '/projects?view=board', HELPDESK],
    ['projects-table', '/projects?view=table', HELPDESK],
    ['projects-none', '/projects?view=table&text=zzz', HELPDESK],
  ],
  '/projects/new': () => [['project-new', '/projects/new', HELPDESK]],
  '/projects/$projectId': ({ projects, escalated }) => [
    ...Object.entries(projects).map(([name, id]) => [`project-${name}`, `/projects/${id}`, HELPDESK] as const),
    ...keysOf('lib/searches.ts', 'PROJECT_TABS').map(
      (tab) => [`project-tab-${tab}`, `/projects/${escalated}?tab=${tab}`, HELPDESK] as const,
    ),
  ],
  '/items/$itemId': ({ items }) =>
    Object.entries(items).map(([name, id]) => [`item-${name}`, `/items/${id}`, HELPDESK] as const),
  '/items/$itemId/clock': ({ items }) =>
    Object.entries(items).map(([name, id]) => [`clock-${name}`, `/items/${id}/clock`, HELPDESK] as const),
  '/forms/$formId': ({ forms }) =>
    Object.entries(forms).map(([colour, id]) => [`form-${colour}`, `/forms/${id}`, 'inspector-1'] as const),
  '/inbox': () => [['inbox', '/inbox', HELPDESK, 'leader-1']],
  '/profile': () => [['profile', '/profile', HELPDESK]],
  '/leader': () => [
    ['leader', '/leader', 'leader-1', 'leader-in-charge', 'principal-leader-1'],
    ['leader-all', '/leader?scope=all', 'leader-in-charge'],
  ],
  '/supervision': () => [
    ...keysOf('desks/supervision/supervision-search.ts', 'SUPERVISION_TABS').map(
      (tab) => [`supervision-${tab}`, `/supervision?tab=${tab}`, 'supervision-head'] as const,
    ),
    ...keysOf('desks/supervision/supervision-search.ts', 'FORM_VIEWS').map(
      (view) => [`supervision-forms-${view}`, `/supervision?tab=forms&forms=${view}`, 'inspector-1'] as const,
    ),
    ['supervision-still-silent', '/supervision?tab=still&still=silent', 'inspector-1'],
    ['supervision-still-projects', '/supervision?tab=still&still=projects', 'inspector-1'],
    ['supervision-rows', '/supervision?light=red', 'inspector-1'],
  ],
  '/statistics': () => [
    ['statistics', '/statistics', HELPDESK, 'leader-in-charge'],
    ['statistics-tables', '/statistics?tables=forms.still.time-account', HELPDESK],
    ['statistics-rows', '/statistics?rows=projects&stage=signing', HELPDESK],
    ['statistics-still', '/statistics?rows=still&still=stalled', HELPDESK],
  ],
  '/admin': () => [['admin', '/admin', 'system-admin']],
  '/admin/$section': ({ draft }) => [
    ...tableKeysOf('lib/desks.ts', 'ADMIN_SECTIONS').map(
      (key) => [`admin-${key}`, `/admin/${key}`, KEEPERS[key] ?? 'system-admin'] as const,
    ),
    ...(draft === null ? [] : [['dry-run', `/admin/policy?file=${draft}&show=dry-run`, 'system-admin'] as const]),
  ],
  // Without a whole link it says what to do; a question is shown to whoever was sent one.
  '/answer': () => [['answer-cut', '/answer', HELPDESK]],
  '/investor': () => [['investor', '/investor', 'contact-hengyue']],
};

/** Every address of the router's table. @throws Error naming the routes that nobody has told how to picture */
export function shots(found: Found): readonly Shot[] {
  const unknown = routes().filter((route) => !(route in RECIPES));
  if (unknown.length > 0) throw new Error(`src/shots.ts says nothing of ${unknown.join(', ')}`);
  const known = routes().flatMap((route) =>
    (RECIPES[route]?.(found) ?? []).flatMap(([name, address, ...logins]) =>
      logins.map((login) => ({ name, route, address, login })),
    ),
  );
  const project = `/projects/${found.escalated}`;
  const opened = (name: keyof typeof OPENINGS, route: string, address: string): Shot => ({
    name: `open-${name}`,
    route,
    address,
    login: HELPDESK,
    open: OPENINGS[name],
  });
  return [
    { name: 'sign-in', route: '/', address: '/', login: null },
    ...known,
    opened('form', '/projects/$projectId', project),
    opened('date-picker', '/projects/$projectId', project),
    { ...opened('hand-over-form', '/projects/$projectId', project), login: 'leader-in-charge' },
    // A phone's rows have nothing to tick.
    { ...opened('bulk-preview', '/workbench', '/workbench'), notAt: ['phone'] },
    opened('search-palette', '/workbench', '/workbench'),
    { name: 'not-found', route: '/', address: '/nowhere', login: HELPDESK },
  ];
}
