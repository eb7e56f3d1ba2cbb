import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isSigned } from '@bangban/domain';
import { isOpenReview, reviewsQuery } from '../../lib/reviews';
import { can } from '../../lib/desks';
import type { ProjectDetail } from '../../lib/project';
import { useSession } from '../../lib/session';
import { useFormat } from '../../lib/use-format';
import { CallReview } from './call-review';

interface ProjectReviewsProps {
  readonly project: Pick<ProjectDetail['project'], 'id' | 'stage' | 'status'>;
}

/** 评审 of a project, newest first, and whoever may calls one before it signs; nothing where there is neither. */
export function ProjectReviews({ project: { id: projectId, stage, status } }: ProjectReviewsProps): ReactNode {
  const { t } = useTranslation();
  const session = useSession();
  const { shortDayOf } = useFormat();
  const { data } = useQuery(reviewsQuery({ projectId }));
  if (!data) return null;
  const calls = can(session, 'call-reviews') && status === 'active' && !isSigned(stage);
  if (data.rows.length === 0 && !calls) return null;
  const pending = data.rows.some(isOpenReview);
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
      {calls ? <CallReview projectId={projectId} pending={pending} /> : null}
    </section>
  );
}
