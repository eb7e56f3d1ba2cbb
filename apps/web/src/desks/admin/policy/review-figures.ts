import type { Policy, ReviewCriterion } from '@bangban/domain';
import type { PolicyWords } from './fact';
import type { Figure, FigureUnit } from './figures';

/** 评审准入: limits, and each number of the score sheet by the name of its criterion. */
export function reviewFigures({ reviews }: Policy, words: PolicyWords): readonly Figure[] {
  const { say } = words;
  const figure = (key: string, name: string, unit: FigureUnit, value: number): Figure => ({
    path: `/reviews/${name}`,
    label: say(`admin.policyFile.figure.${key}`),
    unit,
    value,
  });
  return [
    figure('reviewDays', 'days', 'days', reviews.days),
    figure('reviewRemind', 'remindBefore', 'days', reviews.remindBefore),
    figure('reviewLeast', 'leastExperts', 'people', reviews.leastExperts),
    figure('reviewTrim', 'trimFrom', 'people', reviews.trimFrom),
    figure('reviewMark', 'passMark', 'score', reviews.passMark),
    figure('reviewDecimals', 'decimals', 'places', reviews.decimals),
    ...reviews.criteria.flatMap((criterion, index) => ofCriterion(criterion, index, words)),
  ];
}

function ofCriterion(criterion: ReviewCriterion, index: number, { say, text }: PolicyWords): readonly Figure[] {
  const name = text(criterion.label);
  const path = `/reviews/criteria/${index}`;
  const veto = (key: 'vetoBelow' | 'vetoAbove', word: string, value: number | null, unit: FigureUnit): Figure[] =>
    value === null ? [] : [{ path: `${path}/${key}`, label: say(word, { name }), unit, value }];
  const below = (unit: FigureUnit): Figure[] =>
    veto('vetoBelow', 'admin.policyFile.figure.reviewVetoBelow', criterion.vetoBelow, unit);
  const weight: Figure = {
    path: `${path}/weight`,
    label: say('admin.policyFile.figure.reviewWeight', { name }),
    unit: 'score',
    value: criterion.weight,
  };
  if (criterion.kind === 'judged') return [weight, ...below('score')];
  const bands = criterion.bands.flatMap(({ from, points }, no): Figure[] => {
    const of = { name, no: `${no + 1}` };
    const at = `${path}/bands/${no}`;
    return [
      { path: `${at}/from`, label: say('admin.policyFile.figure.reviewFrom', of), unit: 'ofCriterion', value: from },
      { path: `${at}/points`, label: say('admin.policyFile.figure.reviewPoints', of), unit: 'score', value: points },
    ];
  });
  const above = veto('vetoAbove', 'admin.policyFile.figure.reviewVetoAbove', criterion.vetoAbove, 'ofCriterion');
  return [weight, ...bands, ...below('ofCriterion'), ...above];
}
