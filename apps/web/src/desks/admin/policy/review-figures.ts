import type { Policy } from '@bangban/domain';
import type { PolicyWords } from './fact';
import type { Figure, FigureUnit } from './figures';

/** 评审准入: limits and marks; the score sheet is drafted criterion by criterion. */
export function reviewFigures({ reviews }: Policy, { say }: PolicyWords): readonly Figure[] {
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
  ];
}
