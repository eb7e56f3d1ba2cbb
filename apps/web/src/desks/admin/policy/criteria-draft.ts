import type { ReviewFact } from '@bangban/contract/vocabulary';
import type { ReviewCriterion } from '@bangban/domain';

const LETTERS = 26;

export type Measured = Extract<ReviewCriterion, { readonly kind: 'measured' }>;
export type Judged = Extract<ReviewCriterion, { readonly kind: 'judged' }>;

/** As many as a sheet, and as a criterion of bands, may have: the contract's bounds. */
export const MOST_CRITERIA = 20;
export const MOST_BANDS = 10;
export const MOST_VALUE = 100_000_000;

/** By letters alone, as keys are: a, b, … z, aa. */
function lettersOf(no: number): string {
  const last = String.fromCharCode(97 + (no % LETTERS));
  return no < LETTERS ? last : `${lettersOf(Math.floor(no / LETTERS) - 1)}${last}`;
}

/**
 * One more, judged by experts, with what is left of 100. Its key is neither in the draft nor in force: what is new is never
 * taken for what was dropped.
 */
export function newCriterion(present: readonly ReviewCriterion[], rows: readonly ReviewCriterion[]): Judged {
  const taken = new Set([...present, ...rows].map(({ key }) => key));
  let no = 0;
  while (taken.has(`own-${lettersOf(no)}`)) no += 1;
  const left = 100 - sumOf(rows);
  const key = `own-${lettersOf(no)}`;
  return { key, label: { zh: '', en: '' }, weight: Math.max(1, left), kind: 'judged', vetoBelow: null };
}

export const sumOf = (rows: readonly ReviewCriterion[]): number => rows.reduce((sum, { weight }) => sum + weight, 0);

/** The same criterion by another measure: what the old one had and the new one has not is gone. */
export function ofKind({ key, label, weight }: ReviewCriterion, kind: ReviewCriterion['kind']): ReviewCriterion {
  const shared = { key, label, weight };
  if (kind === 'judged') return { ...shared, kind, vetoBelow: null };
  const bands = [{ from: 0, points: 0 }];
  return { ...shared, kind, of: 'investment', per: null, bands, vetoBelow: null, vetoAbove: null };
}

/** By another fact; never for each of itself. */
export const ofFact = (row: Measured, of: ReviewFact): Measured => ({
  ...row,
  of,
  per: row.per === of ? null : row.per,
});

/** One more band above the last, that rises. */
export function withBand({ bands, ...row }: Measured): Measured {
  const last = bands.at(-1) ?? { from: 0, points: 0 };
  const band = { from: Math.min(MOST_VALUE, last.from + 1), points: last.points };
  return { ...row, bands: [...bands, band] };
}
