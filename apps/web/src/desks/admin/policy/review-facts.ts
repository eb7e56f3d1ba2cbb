import type { Policy, ReviewCriterion } from '@bangban/domain';
import type { Fact, PolicyWords } from './fact';

/** 评审准入: which projects, by how many, and the sheet, criterion by criterion. */
export function reviewFacts({ reviews }: Policy, words: PolicyWords): readonly Fact[] {
  const { days, say } = words;
  const { decimals, leastExperts, namesShown, neededFrom, passMark, trimFrom } = reviews;
  const needed = neededFrom.map(({ amount, currency }) =>
    say('admin.policy.reviewNeeded', { money: `${amount} ${currency}` }),
  );
  const rules: Fact = {
    key: 'reviews',
    label: say('admin.policy.reviewsOf'),
    values: [
      ...(needed.length > 0 ? needed : [say('admin.policy.reviewNever')]),
      say('admin.policy.reviewExperts', { least: `${leastExperts}`, days: days(reviews.days) }),
      say('admin.policy.reviewMark', { mark: `${passMark}`, decimals: `${decimals}` }),
      ...(trimFrom > 0 ? [say('admin.policy.reviewTrim', { from: `${trimFrom}` })] : []),
      say(namesShown ? 'admin.policy.reviewNames' : 'admin.policy.reviewNameless'),
      reviews.source,
    ],
  };
  const sheet: Fact = {
    key: 'criteria',
    label: say('admin.policy.reviewSheet'),
    values: reviews.criteria.map(({ label, weight }, no) => `${no + 1}. ${words.text(label)} ${weight}`),
  };
  return [rules, sheet, ...reviews.criteria.map((each) => criterionFact(each, words))];
}

function criterionFact(criterion: ReviewCriterion, { say, text }: PolicyWords): Fact {
  const weight = say('admin.policy.reviewWeight', { weight: `${criterion.weight}` });
  const below =
    criterion.vetoBelow === null ? [] : [say('admin.policy.reviewVetoBelow', { value: `${criterion.vetoBelow}` })];
  // What is English has no Chinese in it: both names are told in Chinese, where whoever approves reads them.
  const both = text({ zh: say('admin.policy.reviewNamed', { ...criterion.label }), en: '' });
  const named = both === '' ? [] : [both];
  const shared = { key: `criterion:${criterion.key}`, label: text(criterion.label) };
  if (criterion.kind === 'judged')
    return { ...shared, values: [weight, say('admin.policy.reviewJudged'), ...below, ...named] };
  const bands = criterion.bands.map(({ from, points }) =>
    say('admin.policy.reviewBand', { from: `${from}`, points: `${points}` }),
  );
  const { of, per, vetoAbove } = criterion;
  const measure = say(per === null ? 'admin.policy.reviewOf' : 'admin.policy.reviewOfPer', {
    of: say(`reviews.fact.${of}`),
    per: per === null ? '' : say(`reviews.fact.${per}`),
  });
  const above = vetoAbove === null ? [] : [say('admin.policy.reviewVetoAbove', { value: `${vetoAbove}` })];
  return { ...shared, values: [weight, measure, ...bands, ...below, ...above, ...named] };
}
