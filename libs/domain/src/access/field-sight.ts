import { GUARDED_FIELDS, type GuardedField, type Reach } from '@bangban/contract/vocabulary';
import { type ReaderKey, type Reading, type Scope, together } from '@bangban/kernel';
import type { ReadingPolicy } from './reading-policy';

/**
 * Where somebody reads a guarded field: on every project that they see, or on those on which one of `near` stands itself, or
 * one of `anywhere`, be it on one of its matters.
 */
export type FieldSight = 'all' | { readonly near: readonly ReaderKey[]; readonly anywhere: readonly ReaderKey[] };
export type FieldSights = Readonly<Record<GuardedField, FieldSight>>;

/** What somebody sees: which files, and which of their guarded fields. */
export interface Sight {
  readonly scope: Scope;
  readonly fields: FieldSights;
}

/** Where no guarded field is asked for. */
export const NO_FIELDS: FieldSights = { phone: { near: [], anywhere: [] }, amount: { near: [], anywhere: [] } };

/** By an office, not by standing on the file. */
const OFFICES: readonly Reach[] = ['county', 'areas'];

export function sightOf(readings: readonly Reading[], policy: ReadingPolicy): Sight {
  const scope = together(readings.map((each) => each.scope));
  const byOffice = together(readings.filter(({ by }) => OFFICES.includes(by.reach)).map((each) => each.scope));
  const of = (field: GuardedField): FieldSight => {
    const who = policy.fields[field];
    if (scope.all || byOffice.all || who === 'reader') return 'all';
    return { near: scope.keys, anywhere: who === 'office' ? byOffice.keys : [] };
  };
  return { scope, fields: Object.fromEntries(GUARDED_FIELDS.map((field) => [field, of(field)])) as FieldSights };
}

/** Whether a guarded field of a project that somebody sees is theirs to read, by what stands on it. */
export function readsField(
  sight: FieldSight,
  written: readonly { readonly key: ReaderKey; readonly near: boolean }[],
): boolean {
  if (sight === 'all') return true;
  return written.some(({ key, near }) => (near && sight.near.includes(key)) || sight.anywhere.includes(key));
}
