import type { RowOf, visitList } from '@bangban/contract';
import type { NeedReason, SignKind } from '@bangban/contract/vocabulary';
import type { VisitRules } from '../policy/policy';

/** What is known of a company that may need a visit. */
export interface VisitFacts {
  readonly projectId: string;
  /** Kinds of the signs that are open, each as often as it is. */
  readonly signs: readonly SignKind[];
  readonly openItems: number;
  readonly lateItems: number;
  readonly latePromises: number;
  readonly refusedPromises: number;
  /** That are not closed, of those that whoever asks may read. */
  readonly complaints: number;
  /** Since the last call or visit; where there was none, since it came into this stage. */
  readonly days: number;
}

/** Points, and the lines that they come of: so many of what. */
export type Need = Pick<RowOf<typeof visitList>, 'points' | 'lines'>;
type NeedLine = Need['lines'][number];

/** Points with their reasons, the heaviest first; the lines add up to the points. Nobody's rank counts. */
export function needOf(facts: VisitFacts, rules: VisitRules): Need {
  const kinds = [...new Set(facts.signs)];
  const signs = kinds.map((sign): NeedLine => {
    const count = facts.signs.filter((each) => each === sign).length;
    return { reason: 'sign', sign, count, points: count * rules.signs[sign] };
  });
  const counted = (reason: Exclude<NeedReason, 'sign' | 'days'>, count: number, weight: number): NeedLine => ({
    reason,
    sign: null,
    count,
    points: count * weight,
  });
  const days = Math.max(0, facts.days);
  const away = Math.min(rules.mostForDays, Math.floor(days / rules.daysPerPoint));
  const lines: readonly NeedLine[] = [
    ...signs,
    counted('items', facts.openItems, rules.item),
    counted('lateItems', facts.lateItems, rules.lateItem),
    counted('latePromises', facts.latePromises, rules.latePromise),
    counted('refusedPromises', facts.refusedPromises, rules.refusedPromise),
    counted('complaints', facts.complaints, rules.complaint),
    { reason: 'days', sign: null, count: days, points: away },
  ];
  const told = lines.filter(({ points }) => points > 0).sort(byWeight);
  return { points: told.reduce((sum, { points }) => sum + points, 0), lines: told };
}

const text = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byWeight = (a: NeedLine, b: NeedLine): number =>
  b.points - a.points || text(`${a.reason} ${a.sign ?? ''}`, `${b.reason} ${b.sign ?? ''}`);

type Needing = Need & Pick<VisitFacts, 'projectId' | 'days'>;

/** By points; of the same points whom nobody has called on for longest; of these by id, so that the order is whole. */
export const byNeed = (a: Needing, b: Needing): number =>
  b.points - a.points || b.days - a.days || text(a.projectId, b.projectId);

/** The visit list: who needs one first. */
export const visitsByNeed = <F extends VisitFacts>(all: readonly F[], rules: VisitRules): readonly (F & Need)[] =>
  all.map((facts) => ({ ...facts, ...needOf(facts, rules) })).sort(byNeed);
