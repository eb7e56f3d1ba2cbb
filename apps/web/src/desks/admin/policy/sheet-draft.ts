import {
  type Json,
  type Policy,
  policyWith,
  type ReviewCriterion,
  type ReviewRules,
  sameJson,
  type SharedFact,
  valueAt,
  type WrittenChange,
} from '@bangban/domain';

const CRITERIA = '/reviews/criteria';
const NEEDED = '/reviews/neededFrom';
const ASKED = '/intake/facts';

/** Lists of the policy that are written row by row: the score sheet, from which amounts on, and what one form asks. */
export interface SheetDraft {
  readonly criteria: readonly ReviewCriterion[];
  readonly neededFrom: ReviewRules['neededFrom'];
  readonly asked: readonly SharedFact[];
}

/** Whether a place is edited here, and so is no place to write over as text. */
export const isOfSheet = (path: string): boolean =>
  [CRITERIA, NEEDED, ASKED].some((place) => path === place || path.startsWith(`${place}/`));

/** The lists in force with what a draft changes of them, whether as a list or figure by figure. */
export function sheetDraftOf(policy: Policy, changes: readonly WrittenChange[]): SheetDraft {
  const known = changes.filter(({ path }) => isOfSheet(path) && valueAt(policy, path).found);
  const { intake, reviews } = policyWith(known, policy);
  return { criteria: reviews.criteria, neededFrom: reviews.neededFrom, asked: intake.facts };
}

const criteriaJson = (criteria: readonly ReviewCriterion[]): Json =>
  criteria.map(({ label, ...each }) =>
    each.kind === 'judged'
      ? { ...each, label: trimmed(label) }
      : { ...each, label: trimmed(label), bands: each.bands.map((band) => ({ ...band })) },
  );
const trimmed = ({ en, zh }: ReviewCriterion['label']): Json => ({ zh: zh.trim(), en: en.trim() });
const neededJson = (needed: SheetDraft['neededFrom']): Json => needed.map((each) => ({ ...each }));
const askedJson = (asked: SheetDraft['asked']): Json =>
  asked.map((each) => ({ ...each, label: trimmed(each.label), feeds: [...each.feeds] }));

/** A list as a whole where a row is another, is new, is gone or stands elsewhere. `sourceOf` says by which paper. */
export function sheetChanges(
  { intake, reviews }: Policy,
  { asked, criteria, neededFrom }: SheetDraft,
  sourceOf: (path: string) => string,
): readonly WrittenChange[] {
  const list = (path: string, value: Json, before: Json): readonly WrittenChange[] =>
    sameJson(value, before) ? [] : [{ path, value, source: sourceOf(path) }];
  return [
    ...list(CRITERIA, criteriaJson(criteria), criteriaJson(reviews.criteria)),
    ...list(NEEDED, neededJson(neededFrom), neededJson(reviews.neededFrom)),
    ...list(ASKED, askedJson(asked), askedJson(intake.facts)),
  ];
}

/** A key that no row has, in the draft or in force: it stands in the record, and nobody reads it. */
export function newAsked(present: readonly SharedFact[], rows: readonly SharedFact[]): SharedFact {
  const taken = new Set([...present, ...rows].map(({ key }) => key));
  let no = 1;
  while (taken.has(`own-${no}`)) no += 1;
  return { key: `own-${no}`, label: { zh: '', en: '' }, feeds: [] };
}
