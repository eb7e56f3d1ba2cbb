import { type Scoped, seenOf } from '@bangban/persistence';

/** Stands where a project would be named that whoever asks does not see. */
export const HIDDEN = '***';

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** Adds the projects that it speaks of, however deep: under these names, and no others (a test over the description says so). */
function projectsIn(value: unknown, found: Set<string>): void {
  if (!isObject(value)) return;
  if (Array.isArray(value)) {
    for (const each of value) projectsIn(each, found);
    return;
  }
  for (const [name, held] of Object.entries(value)) {
    if (name === 'projectId' && typeof held === 'string') found.add(held);
    else if (name === 'projectIds' && Array.isArray(held)) {
      for (const id of held) if (typeof id === 'string') found.add(id);
    } else if (isProject(name, held)) found.add(held.id);
    else projectsIn(held, found);
  }
}

const isProject = (name: string, held: unknown): held is { readonly id: string } =>
  name === 'target' && isObject(held) && held['kind'] === 'project' && typeof held['id'] === 'string';

function masked(value: unknown, seen: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((each) => masked(each, seen));
  if (!isObject(value)) return value;
  const told = Object.entries(value).map(([name, held]): readonly [string, unknown] => {
    if (name === 'projectId' && typeof held === 'string') return [name, seen.has(held) ? held : HIDDEN];
    if (name === 'projectIds' && Array.isArray(held)) return [name, held.filter((id: string) => seen.has(id))];
    if (isProject(name, held)) return [name, seen.has(held.id) ? held : { ...held, id: HIDDEN }];
    return [name, masked(held, seen)];
  });
  const ids = value['projectIds'];
  const unseen = Array.isArray(ids) ? ids.filter((id: string) => !seen.has(id)).length : 0;
  return Object.fromEntries(unseen > 0 ? [...told, ['unseen', unseen]] : told);
}

/** Of other projects that events and state of one speak of: those that the reader sees; of the rest, how many there are. */
export async function withoutUnseen<T>(reader: Scoped, own: string, value: T): Promise<T> {
  const others = othersIn(own, value);
  if (others.length === 0 || reader.scope.all) return value;
  return masked(value, new Set([own, ...(await seenOf(reader, others))])) as T;
}

/** The other projects that it speaks of. */
export function othersIn(own: string, value: unknown): readonly string[] {
  const found = new Set<string>();
  projectsIn(value, found);
  found.delete(own);
  return [...found];
}
