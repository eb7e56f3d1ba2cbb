import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReviewCriterion } from '@bangban/domain';
import { REVIEW_FACTS } from '@bangban/contract/vocabulary';
import { useLabel } from '../../i18n/use-language';
import type { ReviewDetail } from '../../lib/reviews';

/** What the project's own facts decide, and by which bands: nobody scores these. */
export function MeasuredFacts({ detail }: { readonly detail: ReviewDetail }): ReactNode {
  const { t } = useTranslation();
  const labelOf = useLabel();
  const { facts, rules } = detail.review;
  const known = REVIEW_FACTS.filter((fact) => facts[fact] !== undefined);
  return (
    <div className="measured-facts">
      <p className="muted">{t('reviews.own.measured')}</p>
      <ul>
        {rules.criteria.map((each) =>
          each.kind === 'measured' ? (
            <li key={each.key}>
              {labelOf(each.label)}{' '}
              <span className="faint">{t('reviews.own.weight', { weight: `${each.weight}` })}</span>
              <br />
              <span className="faint">
                <Bands criterion={each} />
              </span>
            </li>
          ) : null,
        )}
      </ul>
      <p className="faint">
        {t('reviews.score.facts')}
        {': '}
        {known.map((fact) => `${t(`reviews.fact.${fact}`)} ${facts[fact] ?? ''}`).join(' \u00b7 ')}
      </p>
    </div>
  );
}

type Measured = Extract<ReviewCriterion, { readonly kind: 'measured' }>;

/** By which fact, from where on how many points, and what is a veto. */
export function Bands({ criterion }: { readonly criterion: Measured }): ReactNode {
  const { t } = useTranslation();
  const { bands, of, per, vetoAbove, vetoBelow } = criterion;
  const fact = t(`reviews.fact.${of}`);
  const parts = [
    per === null ? fact : t('reviews.score.formula', { of: fact, per: t(`reviews.fact.${per}`) }),
    ...bands.map(({ from, points }) => t('reviews.score.band', { from: `${from}`, points: `${points}` })),
    ...(vetoBelow === null ? [] : [t('reviews.score.vetoBelow', { value: `${vetoBelow}` })]),
    ...(vetoAbove === null ? [] : [t('reviews.score.vetoAbove', { value: `${vetoAbove}` })]),
  ];
  return parts.join(' \u00b7 ');
}
