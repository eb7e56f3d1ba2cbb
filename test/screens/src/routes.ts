import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from '@bangban/local-stack';

const TABLE = join(PROJECT_ROOT, 'apps/web/src/app/routes.tsx');

/** Every path of the router's own table, e.g. `/projects/$projectId`. @throws Error when none is found there */
export function routes(): readonly string[] {
  const paths = [...readFileSync(TABLE, 'utf8').matchAll(/\bpath: '([^']+)'/g)].map(([, path]) => path ?? '');
  if (paths.length === 0) throw new Error(`no routes found in ${TABLE}`);
  return paths;
}

/** The keys of a list of words such as `export const PROJECT_TABS = ['a', 'b']` in a file of the web app. */
export function keysOf(file: string, name: string): readonly string[] {
  const source = readFileSync(join(PROJECT_ROOT, 'apps/web/src', file), 'utf8');
  const list = new RegExp(`\\b${name}\\b[^=]*= [\\[{]([^\\]}]*)[\\]}]`).exec(source)?.[1] ?? '';
  const quoted = [...list.matchAll(/'([a-z-]+)'(?!\])/g)].map(([, key]) => key ?? '');
  if (quoted.length === 0) throw new Error(`no ${name} found in ${file}`);
  return quoted;
}

/** The keys of a table such as `export const ADMIN_SECTIONS = { units: [] }`, one to a line, in a file of the web app. */
export function tableKeysOf(file: string, name: string): readonly string[] {
  const source = readFileSync(join(PROJECT_ROOT, 'apps/web/src', file), 'utf8');
  const table = new RegExp(`\\b${name}\\b[^=]*= \\{\\n([^}]*)\\}`).exec(source)?.[1] ?? '';
  const found = [...table.matchAll(/^ +'?([a-z-]+)'?: /gm)].map(([, key]) => key ?? '');
  if (found.length === 0) throw new Error(`no ${name} found in ${file}`);
  return found;
}
