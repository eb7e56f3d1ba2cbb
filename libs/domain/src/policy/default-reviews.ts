import type { ReviewCriterion, ReviewRules } from './policy';

const measured = (
  key: string,
  label: ReviewCriterion['label'],
  weight: number,
  how: Omit<Extract<ReviewCriterion, { kind: 'measured' }>, 'key' | 'label' | 'weight' | 'kind'>,
): ReviewCriterion => ({ key, label, weight, kind: 'measured', ...how });
const judged = (
  key: string,
  label: ReviewCriterion['label'],
  weight: number,
  vetoBelow: number | null = null,
): ReviewCriterion => ({ key, label, weight, kind: 'judged', vetoBelow });

const bands = (...steps: readonly (readonly [from: number, points: number])[]) =>
  steps.map(([from, points]) => ({ from, points }));

/**
 * 评审准入. The sources name the act and no sheet: investment and tax for each 亩, jobs, environment, energy, land and technology
 * are what published 准入评审 sheets score, with the environment as a veto. Ten working days is what the item 评审 has; 10 亿元
 * is where such rules treat a project by itself (一事一议). Every figure is the office's to change.
 */
export const DEFAULT_REVIEWS: ReviewRules = {
  neededFrom: [{ amount: '100000', currency: 'CNY' }],
  days: 5,
  remindBefore: 1,
  leastExperts: 2,
  trimFrom: 5,
  passMark: 60,
  decimals: 2,
  namesShown: true,
  criteria: [
    measured('intensity', { zh: '投资强度（万元/亩）', en: 'investment intensity (10,000 per mu)' }, 20, {
      of: 'investment',
      per: 'land',
      bands: bands([100, 40], [150, 60], [200, 80], [300, 100]),
      vetoBelow: 100,
      vetoAbove: null,
    }),
    measured('tax', { zh: '亩均税收（万元/亩·年）', en: 'tax per mu and year (10,000)' }, 15, {
      of: 'tax',
      per: 'land',
      bands: bands([5, 40], [10, 60], [15, 80], [20, 100]),
      vetoBelow: null,
      vetoAbove: null,
    }),
    measured('jobs', { zh: '带动就业（人）', en: 'jobs (people)' }, 10, {
      of: 'jobs',
      per: null,
      bands: bands([20, 40], [50, 60], [100, 80], [200, 100]),
      vetoBelow: null,
      vetoAbove: null,
    }),
    judged('environment', { zh: '环境影响', en: 'environment' }, 20, 60),
    judged('energy', { zh: '能耗水平', en: 'energy' }, 15),
    judged('land', { zh: '用地与选址', en: 'land and site' }, 10),
    judged('technology', { zh: '技术水平', en: 'technology' }, 10),
  ],
  source: '本地做法：参照各地公开的招商引资项目准入评审办法，评审事项时限10个工作日内专家意见占5个工作日',
};
