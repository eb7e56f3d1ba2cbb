import { AMOUNT, REVIEW_FACTS, type ReviewFact } from '@bangban/contract/vocabulary';
import {
  factsMissing,
  type ReviewCriterion,
  type ReviewRules,
  type ReviewScore,
  scoreOf,
  type Scores,
} from '@bangban/domain';

/** An example: what is typed of a proposal, and what each expert would give. */
export interface Example {
  readonly facts: Readonly<Partial<Record<ReviewFact, string>>>;
  /** By the key of a criterion, one for each expert. */
  readonly scores: Readonly<Record<string, readonly (number | null)[]>>;
  readonly experts: number;
}

/** What the example comes to by a sheet; or what is missing for it. */
export type Previewed =
  | { readonly score: ReviewScore }
  | { readonly score: null; readonly facts: readonly ReviewFact[]; readonly judged: readonly ReviewCriterion[] };

/** What a sheet measures of a project. */
export const factsOf = (criteria: readonly ReviewCriterion[]): readonly ReviewFact[] =>
  REVIEW_FACTS.filter((fact) =>
    criteria.some((each) => each.kind === 'measured' && (each.of === fact || each.per === fact)),
  );

/** What experts judge: by the draft, and behind it what only the sheet in force has. */
export function judgedOf(
  draft: readonly ReviewCriterion[],
  present: readonly ReviewCriterion[],
): readonly { readonly criterion: ReviewCriterion; readonly dropped: boolean }[] {
  const judged = new Set(draft.flatMap(({ key, kind }) => (kind === 'judged' ? [key] : [])));
  const gone = present.filter(({ key, kind }) => kind === 'judged' && !judged.has(key));
  return [
    ...draft.map((criterion) => ({ criterion, dropped: false })),
    ...gone.map((criterion) => ({ criterion, dropped: true })),
  ].filter(({ criterion }) => criterion.kind === 'judged');
}

/** By the scoring of reviews themselves; nothing is made up for what was not typed. */
export function preview(rules: ReviewRules, { experts, facts: typed, scores }: Example): Previewed {
  const known = Object.entries(typed).filter(([, value]) => AMOUNT.test(value.trim()));
  const given = Object.fromEntries(known.map(([fact, value]) => [fact, value.trim()]));
  const facts = factsMissing(rules, given);
  const numbers = Array.from({ length: experts }, (_, no) => no);
  const judged = rules.criteria.filter(
    ({ key, kind }) => kind === 'judged' && numbers.some((no) => typeof scores[key]?.[no] !== 'number'),
  );
  if (facts.length > 0 || judged.length > 0) return { score: null, facts, judged };
  const opinions = numbers.map((no): Scores => {
    const of = Object.entries(scores).flatMap(([key, each]) => (typeof each[no] === 'number' ? [[key, each[no]]] : []));
    return Object.fromEntries(of) as Scores;
  });
  return { score: scoreOf(rules, given, opinions) };
}
