import { z } from 'zod';
import { line } from '../common/fields';
import { FILTERS } from '../filters';
import { type Filter, PROJECT_STATUSES, understood } from '../vocabulary/index';

/** What else stands in the address of the projects: how they are shown, and every status where that is asked for. */
const SHOWN: readonly Filter[] = [
  { name: 'view', kind: 'choice', label: 'view', options: ['board', 'table'] },
  { name: 'status', kind: 'choice', label: 'status', options: [...PROJECT_STATUSES, 'all'] },
];
const PAGES: Readonly<Record<string, readonly Filter[]>> = { '/projects': [...SHOWN, ...FILTERS.projects] };

const decoded = (text: string): string => decodeURIComponent(text.replaceAll('+', ' '));

/** A text that could be read as something else stands in quotes there. */
const unquoted = (value: string): string => /^"(.*)"$/.exec(value)?.[1] ?? value;

/** Names and values; null for what is no address. */
function pairsOf(query: string): readonly (readonly [name: string, value: string])[] | null {
  try {
    return query.split('&').flatMap((pair) => {
      const [name = '', value = ''] = pair.split('=');
      return name === '' ? [] : [[decoded(name), unquoted(decoded(value))] as const];
    });
  } catch {
    return null;
  }
}

/** Whether a list would show what its address says: what it does not know it would pass over. */
function opens(address: string): boolean {
  const [path = '', query = ''] = address.split('?');
  const filters = PAGES[path];
  if (!filters) return true;
  const pairs = pairsOf(query);
  if (!pairs) return false;
  return pairs.every(([name, value]) => {
    const filter = filters.find((each) => each.name === name);
    return filter !== undefined && understood(filter, value) !== undefined;
  });
}

/** Filters under a name. An address inside the app only: it must not lead anybody elsewhere. */
export const savedView = z.strictObject({
  name: line(40),
  address: z
    .string()
    .max(1_000)
    .regex(/^\/(?!\/)[^\s\\]*$/, 'a path inside the app')
    .refine(opens, 'filters of that list'),
});
