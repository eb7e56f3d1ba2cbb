import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReviewCriterion } from '@bangban/domain';
import { REVIEW_FACTS } from '@bangban/contract/vocabulary';
import { useLabel } from '../../i18n/use-language';
import type { NameOf } from '../../lib/reference';
import type { ReviewDetail, ReviewSeat } from '../../lib/reviews';
import { Bands } from './measured-facts';

type Score = NonNullable<ReviewDetail['score']>;
interface ScoreTableProps {
  readonly detail: ReviewDetail;
  readonly score: Score;
  readonly nameOf: NameOf;
}

/** How the total came about: each criterion by expert, its points by its weight, and every remark. */
export function ScoreTable({ detail, nameOf, score }: ScoreTableProps): ReactNode {
  const { t } = useTranslation();
  const { review } = detail;
  const { decimals, passMark, trimFrom } = review.rules;
  const given = review.seats.filter(({ excused, opinion }) => opinion !== null && excused === null);
  const expert = (seat: ReviewSeat): string =>
    seat.personId === null ? t('reviews.expertNo', { no: `${seat.no}` }) : nameOf(seat.personId);
  const known = REVIEW_FACTS.filter((fact) => review.facts[fact] !== undefined);
  return (
    <section aria-label={t('reviews.score.title')}>
      <h2>{t('reviews.score.title')}</h2>
      <p className={score.passes ? 'review-total' : 'review-total review-refused'}>
        <span className="review-figure">{score.total}</span>{' '}
        {score.vetoed
          ? t('reviews.score.veto')
          : t(score.passes ? 'reviews.score.passes' : 'reviews.score.fails', { mark: `${passMark}` })}
      </p>
      <div className="score-scroll">
        <table className="figures score-table">
          <thead>
            <tr>
              <th scope="col">{t('reviews.score.criterion')}</th>
              <th scope="col" className="num">
                {t('reviews.score.weight')}
              </th>
              {given.map((seat) => (
                <th key={seat.no} scope="col" className="num">
                  {expert(seat)}
                </th>
              ))}
              <th scope="col" className="num">
                {t('reviews.score.value')}
              </th>
              <th scope="col" className="num">
                {t('reviews.score.points')}
              </th>
              <th scope="col" className="num">
                {t('reviews.score.weighted')}
              </th>
            </tr>
          </thead>
          <tbody>
            {review.rules.criteria.map((criterion, index) => {
              const line = score.criteria[index];
              return line ? <Line key={criterion.key} criterion={criterion} line={line} given={given} /> : null;
            })}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={given.length + 4}>
                {t('reviews.score.total')}
              </th>
              <td className="num strong">{score.total}</td>
            </tr>
          </tfoot>
        </table>
      </div>
      <p className="faint">
        {t('reviews.score.how', { decimals: `${decimals}`, opinions: `${score.opinions}` })}{' '}
        {trimFrom >= 3 ? t('reviews.score.trimmed', { from: `${trimFrom}` }) : null}{' '}
        {t('reviews.score.source', { version: `${review.policyVersion}` })}
        {' \u00b7 '}
        {t('reviews.score.facts')}
        {': '}
        {known.map((fact) => `${t(`reviews.fact.${fact}`)} ${review.facts[fact] ?? ''}`).join(' \u00b7 ')}
      </p>
      <h3>{t('reviews.score.remarks')}</h3>
      <ul className="remark-list">
        {given.map((seat) => (
          <li key={seat.no}>
            <span className="strong">{expert(seat)}</span>
            <p className="remark">{seat.opinion?.remarks}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface LineProps {
  readonly criterion: ReviewCriterion;
  readonly line: Score['criteria'][number];
  readonly given: readonly ReviewSeat[];
}

function Line({ criterion, given, line }: LineProps): ReactNode {
  const { t } = useTranslation();
  const labelOf = useLabel();
  const [low, high] = line.left;
  return (
    <tr className={line.vetoed ? 'vetoed' : ''}>
      <th scope="row">
        {labelOf(criterion.label)}
        {line.vetoed ? <span className="tag review-refused">{t('reviews.score.veto')}</span> : null}
        {criterion.kind === 'measured' ? (
          <span className="faint score-how">
            <Bands criterion={criterion} />
          </span>
        ) : low !== undefined && high !== undefined ? (
          <span className="faint score-how">{t('reviews.score.left', { low: `${low}`, high: `${high}` })}</span>
        ) : null}
      </th>
      <td className="num">{criterion.weight}</td>
      {given.map((seat) => (
        <td key={seat.no} className="num">
          {criterion.kind === 'judged' ? seat.opinion?.scores[criterion.key] : '\u2013'}
        </td>
      ))}
      <td className="num">{line.value ?? t('reviews.score.hidden')}</td>
      <td className="num">{line.points}</td>
      <td className="num">{line.weighted}</td>
    </tr>
  );
}
