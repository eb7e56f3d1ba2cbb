import type { AnswerOf, ReviewCriterion, ReviewFacts, ReviewRules, reviewScore } from '@bangban/contract';
import { decimal, isLess, over, plus, type Ratio, times, whole, written, ZERO } from './ratio';

export type ReviewScore = AnswerOf<typeof reviewScore>;
type Line = ReviewScore['criteria'][number];
type Measured = Extract<ReviewCriterion, { readonly kind: 'measured' }>;
type Judged = Extract<ReviewCriterion, { readonly kind: 'judged' }>;

/** What an expert gave: points by the key of a criterion. */
export type Scores = Readonly<Record<string, number>>;
type Scored = Omit<Line, 'points' | 'weighted'> & { readonly exact: Ratio };

const SHOWN = 2;

/**
 * What a sheet comes to: each criterion's points by its weight, rounded once, at the end. What is printed is what is held
 * against the pass mark. A veto leaves the total as it is, and it does not pass.
 */
export function scoreOf(rules: ReviewRules, facts: ReviewFacts, opinions: readonly Scores[]): ReviewScore {
  const lines = rules.criteria.map((criterion) => {
    const scored = criterion.kind === 'measured' ? measure(criterion, facts) : judge(criterion, rules, opinions);
    const weighted = over(times(scored.exact, whole(criterion.weight)), whole(100)) ?? ZERO;
    return { scored, weighted };
  });
  const exact = lines.reduce((sum, { weighted }) => plus(sum, weighted), ZERO);
  const total = written(exact, rules.decimals);
  const vetoed = lines.some(({ scored }) => scored.vetoed);
  return {
    total,
    passes: !vetoed && !isLess(decimal(total), whole(rules.passMark)),
    vetoed,
    opinions: opinions.length,
    criteria: lines.map(({ scored: { exact: points, ...line }, weighted }) => ({
      ...line,
      points: written(points, SHOWN),
      weighted: written(weighted, SHOWN),
    })),
  };
}

/** Facts without which a criterion cannot be measured. */
export function factsMissing({ criteria }: ReviewRules, facts: ReviewFacts): readonly (keyof ReviewFacts)[] {
  const missing = criteria.flatMap((each): (keyof ReviewFacts)[] => {
    if (each.kind === 'judged') return [];
    const { of, per } = each;
    const divisor = per !== null && !(facts[per] !== undefined && decimal(facts[per]).n > 0n) ? [per] : [];
    return [...(facts[of] === undefined ? [of] : []), ...divisor];
  });
  return [...new Set(missing)];
}

/** Below the first band, and where a fact is not there, nothing is scored. */
function measure({ bands, key, of, per, vetoAbove, vetoBelow }: Measured, facts: ReviewFacts): Scored {
  const value = valueOf(facts[of], per === null ? '1' : facts[per]);
  if (value === null) return { key, value: null, exact: ZERO, vetoed: vetoBelow !== null, left: [] };
  const reached = bands.filter(({ from }) => !isLess(value, whole(from)));
  const best = reached.reduce((most, each) => (each.from >= most.from ? each : most), { from: -1, points: 0 });
  const below = vetoBelow !== null && isLess(value, whole(vetoBelow));
  const above = vetoAbove !== null && isLess(whole(vetoAbove), value);
  return { key, value: written(value, SHOWN), exact: whole(best.points), vetoed: below || above, left: [] };
}

const valueOf = (of: string | undefined, per: string | undefined): Ratio | null =>
  of === undefined || per === undefined ? null : over(decimal(of), decimal(per));

/** The mean, without the highest and the lowest where enough are there. */
function judge({ key, vetoBelow }: Judged, { trimFrom }: ReviewRules, opinions: readonly Scores[]): Scored {
  const given = opinions.map((scores) => scores[key] ?? 0).sort((one, other) => one - other);
  const trims = trimFrom >= 3 && given.length >= trimFrom;
  const kept = trims ? given.slice(1, -1) : given;
  const left = trims ? [given.at(0) ?? 0, given.at(-1) ?? 0] : [];
  const mean = over(whole(kept.reduce((sum, each) => sum + each, 0)), whole(kept.length));
  if (mean === null) return { key, value: null, exact: ZERO, vetoed: vetoBelow !== null, left };
  return {
    key,
    value: written(mean, SHOWN),
    exact: mean,
    vetoed: vetoBelow !== null && isLess(mean, whole(vetoBelow)),
    left,
  };
}
