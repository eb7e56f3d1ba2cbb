import type { AnswerOf, projectSeers } from '@bangban/contract';
import {
  type Directory,
  principalIn,
  type ReaderKey,
  type Reading,
  readingsOf,
  type Scope,
  sees,
} from '@bangban/kernel';
import { GUARDED_FIELDS } from '@bangban/contract/vocabulary';
import { readsField, sightOf } from './field-sight';
import type { ReadingPolicy } from './reading-policy';

/** What stands on a project and its matters for those who may read them, and who owes something there. */
export interface Written {
  readonly keys: readonly { readonly key: ReaderKey; readonly near: boolean }[];
  readonly owing: readonly string[];
}

type SaidOfSeer = AnswerOf<typeof projectSeers>['projects'][number]['rows'][number];

/** Why somebody reads a project; `owes`: because something there waits for them. */
export interface Seer extends Omit<SaidOfSeer, 'by'> {
  readonly by: readonly Reading[];
}

/** Everybody in office who reads a project, and why. The same grounds as those by which it is read. */
export function whoSees({ keys, owing }: Written, directory: Directory, policy: ReadingPolicy): readonly Seer[] {
  const written = keys.map(({ key }) => key);
  return Object.values(directory.people).flatMap((person): Seer[] => {
    const principal = person.active ? principalIn(directory, person.id) : null;
    if (!principal) return [];
    const grounds = readingsOf(principal, directory, policy);
    const by = grounds.filter(({ scope }) => sees(scope, written));
    const owes = grounds.length > 0 && owing.includes(person.id);
    if (by.length === 0 && !owes) return [];
    const sights = sightOf(grounds, policy).fields;
    return [{ personId: person.id, by, owes, fields: GUARDED_FIELDS.filter((each) => readsField(sights[each], keys)) }];
  });
}

/** The units that a ground reaches, of those that are asked about; none where it reaches everything. */
export function unitsReached(scope: Scope, asked?: readonly ReaderKey[]): readonly string[] {
  if (scope.all) return [];
  const reached = asked ? scope.keys.filter((key) => asked.includes(key)) : scope.keys;
  return reached.flatMap((key) => (key.startsWith('unit:') ? [key.slice('unit:'.length)] : []));
}
