import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { reviewsQuery } from '../lib/reviews';
import { useFormat } from '../lib/use-format';

/** 评审 of a project, newest first; nothing where there is none. */
export function ProjectReviews({ projectId }: { readonly projectId: string }): ReactNode {
  const { t } = useTranslation();
  const { shortDayOf } = useFormat();
  const { data } = useQuery(reviewsQuery({ projectId }));
  if (!data || data.rows.length === 0) return null;
  return (
    <section aria-label={t('reviews.of')} className="project-reviews">
      <h2>{t('reviews.of')}</h2>
      <ul>
        {data.rows.map(({ calledAt, experts, handedIn, id, no, status, subject, verdict, year }) => (
          <li key={id}>
            <Link to="/reviews/$reviewId" params={{ reviewId: id }}>
              {subject}
            </Link>{' '}
            <span className="tag">
              {verdict === null ? t(`words.reviewStatus.${status}`) : t(`words.admission.${verdict}`)}
            </span>{' '}
            <span className="faint">
              {shortDayOf(calledAt)}
              {' \u00b7 '}
              {no === null
                ? t('reviews.progressOf', { done: `${handedIn}`, asked: `${experts}` })
                : t('reviews.number', { year: `${year}`, no: `${no}` })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
