import {
  type CoKind,
  type ExtensionRule,
  type Json,
  type PauseKind,
  type Policy,
  policyWith,
  sameJson,
  valueAt,
  type WrittenChange,
} from '@bangban/domain';

const PAUSES = '/pauses';
const CO_KINDS = '/coHandling';
const SILENCE = '/extensions/silence';

/** What may be asked for about an item, as a draft is to have it: entry by entry. */
export interface RequestDraft {
  readonly pauses: readonly PauseKind[];
  readonly coKinds: readonly CoKind[];
  /** What silence on an extension means. */
  readonly silence: ExtensionRule['silence'];
}

const within = (path: string, place: string): boolean => path === place || path.startsWith(`${place}/`);

/** Whether a place is edited here, and so is no place to write over as a whole. */
export const isOfRequests = (path: string): boolean => [PAUSES, CO_KINDS, SILENCE].some((place) => within(path, place));

/** The policy in force with what a draft changes of it. */
export function requestDraftOf(policy: Policy, changes: readonly WrittenChange[]): RequestDraft {
  const known = changes.filter(({ path }) => isOfRequests(path) && valueAt(policy, path).found);
  const { coHandling, extensions, pauses } = policyWith(known, policy);
  return { pauses, coKinds: coHandling, silence: extensions.silence };
}

const jsonOf = (rows: readonly (PauseKind | CoKind)[]): Json =>
  rows.map((row) => {
    const said = Object.entries(row).filter(([, value]) => value !== undefined);
    return { ...(Object.fromEntries(said) as typeof row), label: { ...row.label } };
  });

/** A list as a whole where any entry is another, and the silence where that is. `sourceOf` says by which paper. */
export function requestChanges(
  policy: Policy,
  { coKinds, pauses, silence }: RequestDraft,
  sourceOf: (path: string) => string,
): readonly WrittenChange[] {
  const list = (path: string, rows: Json, before: Json): readonly WrittenChange[] =>
    sameJson(rows, before) ? [] : [{ path, value: rows, source: sourceOf(path) }];
  return [
    ...list(PAUSES, jsonOf(pauses), jsonOf(policy.pauses)),
    ...list(CO_KINDS, jsonOf(coKinds), jsonOf(policy.coHandling)),
    ...list(SILENCE, silence, policy.extensions.silence),
  ];
}

/** By which paper a draft changed this place, or something in it. */
export const sourceIn =
  (changes: readonly WrittenChange[]) =>
  (place: string): string =>
    changes.find(({ path }) => within(path, place))?.source ?? '';

/** A key that no entry has: it stands in the record, and nobody reads it. */
function newKey(rows: readonly { readonly key: string }[]): string {
  for (let no = 1; ; no += 1) if (!rows.some(({ key }) => key === `own-${no}`)) return `own-${no}`;
}

export const newPause = (rows: readonly PauseKind[]): PauseKind => ({
  key: newKey(rows),
  label: { zh: '', en: '' },
  source: '',
  maxDays: 10,
  endsWith: null,
});

export const newCoKind = (rows: readonly CoKind[]): CoKind => ({
  key: newKey(rows),
  label: { zh: '', en: '' },
  source: '',
  silence: 'climb',
});

/** Whether an entry lacks its name in either language or the rule that lets it. */
export const isUnfilled = ({ label, source }: Pick<PauseKind, 'label' | 'source'>): boolean =>
  [label.zh, label.en, source].some((text) => text.trim() === '');

/** Whether a matter with a rule of its own is not named, or its rule is not. */
export const lacksMatter = ({ matters = [] }: Pick<CoKind, 'matters'>): boolean =>
  matters.some(({ source, templateKey }) => templateKey === '' || source.trim() === '');
