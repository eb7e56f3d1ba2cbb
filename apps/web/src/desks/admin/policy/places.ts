import type { PublishedPolicy } from '../../../lib/reference';
import { type Json, type WrittenChange, valueAt } from '@bangban/domain';

/** A place as it is being written: its content is text until it is read. */
export interface OtherPlace {
  readonly path: string;
  readonly text: string;
  readonly source: string;
}

const written = (value: Json): string => JSON.stringify(value, null, 2);

export const placesOf = (changes: readonly WrittenChange[]): readonly OtherPlace[] =>
  changes.map(({ path, source, value }) => ({ path, source, text: written(value) }));

/** The changes that they stand for; null where one cannot be read. Places that nobody has filled in do not count. */
export function readPlaces(places: readonly OtherPlace[]): readonly WrittenChange[] | null {
  const changes: WrittenChange[] = [];
  for (const { path, source, text } of places) {
    if (path.trim() === '' && text.trim() === '') continue;
    try {
      changes.push({ path: path.trim(), value: JSON.parse(text) as Json, source: source.trim() });
    } catch {
      return null;
    }
  }
  return changes;
}

/** What stands there in the version in force, as text to begin from; empty where nothing does. */
export function presentText(policy: PublishedPolicy, path: string): string {
  const place = valueAt(policy, path);
  return place.found ? written(place.value) : '';
}

/** Places that are no figures, down to lists and texts: what one can choose from. */
export function otherPaths(policy: PublishedPolicy): readonly string[] {
  const below = (value: Json, path: string): readonly string[] => {
    if (typeof value === 'number') return [];
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return [path];
    if ('zh' in value && 'en' in value) return [path];
    return Object.entries(value as Readonly<Record<string, Json>>).flatMap(([key, each]) =>
      below(each, `${path}/${key}`),
    );
  };
  return below(policy, '');
}
