import type { Directory } from '@bangban/kernel';
import { spokenName } from '@bangban/persistence';
import type { Receipt } from './read';
import type { ToldPerson } from './types';

/** Whom a command told, by the names they have now, in the language that is spoken. */
export function named(ids: readonly string[], directory: Directory): readonly ToldPerson[] {
  return ids.map((id) => ({ id, name: spokenName(directory.people[id] ?? { name: id }) }));
}

/** Whom the command of a receipt told: kept with the answer, as the place may have changed since. */
export function toldIn({ details }: Receipt): readonly string[] {
  return Array.isArray(details?.told) ? details.told.filter((id) => typeof id === 'string') : [];
}
