import type { ReviewRules } from '../policy/policy';
import type { PolicyFault } from './policy-faults';

/** 评分表: weights that come to 100, bands that rise, experts enough for what is left out. */
export function reviewFaults({ criteria, neededFrom, trimFrom }: ReviewRules): readonly PolicyFault[] {
  const at = (path: PolicyFault['path'], zh: string, en: string): PolicyFault => ({
    path: ['reviews', ...path],
    text: { zh, en },
  });
  const sum = criteria.reduce((all, { weight }) => all + weight, 0);
  const keys = criteria.map(({ key }) => key);
  const currencies = neededFrom.map(({ currency }) => currency);
  return [
    ...(sum === 100 ? [] : [at(['criteria'], `各项权重合计应为100，现为${sum}`, `weights come to ${sum}, not to 100`)]),
    ...criteria.flatMap((each, no) => [
      ...(keys.indexOf(each.key) === no ? [] : [at(['criteria', no, 'key'], '重复', 'stands twice')]),
      ...(each.kind === 'measured' && !rises(each.bands)
        ? [at(['criteria', no, 'bands'], '分档的起点和得分须逐档提高', 'bands and their points have to rise')]
        : []),
      ...(each.kind === 'measured' && crosses(each)
        ? [
            at(
              ['criteria', no, 'vetoAbove'],
              '一票否决的上限须高于下限，否则任何项目都不能通过',
              'has to lie above the veto below, else every project is vetoed',
            ),
          ]
        : []),
    ]),
    ...currencies.flatMap((currency, no) =>
      currencies.indexOf(currency) === no ? [] : [at(['neededFrom', no, 'currency'], '重复', 'stands twice')],
    ),
    ...(criteria.some(({ kind }) => kind === 'judged')
      ? []
      : [at(['criteria'], '至少要有一项由专家评议', 'at least one criterion is judged by experts')]),
    ...(trimFrom === 0 || trimFrom >= 3
      ? []
      : [
          at(
            ['trimFrom'],
            '去掉最高分和最低分后须有剩余',
            'without the highest and the lowest something has to be left',
          ),
        ]),
  ];
}

const rises = (bands: readonly { readonly from: number; readonly points: number }[]): boolean =>
  bands.every((band, no) => {
    const before = bands[no - 1];
    return !before || (band.from > before.from && band.points >= before.points);
  });

const crosses = ({
  vetoAbove,
  vetoBelow,
}: {
  readonly vetoAbove: number | null;
  readonly vetoBelow: number | null;
}): boolean => vetoBelow !== null && vetoAbove !== null && vetoBelow >= vetoAbove;
