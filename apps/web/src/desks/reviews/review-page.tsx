import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../i18n/use-say';
import { asProblem } from '../../lib/problem';
import { useNames } from '../../lib/reference';
import { type ReviewDetail, reviewQuery } from '../../lib/reviews';
import { useFormat } from '../../lib/use-format';
import { PageTitle } from '../../pieces/page-title';
import { Panel } from '../../pieces/panel';
import { ProblemState } from '../../pieces/problem-state';
import { Skeleton } from '../../pieces/skeleton';
import { Decision } from './decision';
import { OwnOpinion } from './own-opinion';
import { ReviewActs } from './review-acts';
import { ScoreTable } from './score-table';
import { Seats } from './seats';
import './reviews.css';

/** One review: what is to be done first; who has handed in; once opinions are closed, how they score; and what was decided. */
export function ReviewPage(): ReactNode {
  const { reviewId } = useParams({ from: '/reviews/$reviewId' });
  const { data, error, refetch } = useQuery(reviewQuery(reviewId));
  if (data) return <Loaded key={reviewId} detail={data} />;
  if (error) return <ProblemState problem={asProblem(error)} onRetry={() => void refetch()} />;
  return <Skeleton lines={10} />;
}

function Loaded({ detail }: { readonly detail: ReviewDetail }): ReactNode {
  const { t } = useTranslation();
  const { dayOf } = useFormat();
  const { names, ownSeat, projectName, projectSeen, review, status } = detail;
  const nameOf = useNames(names);
  const own = review.seats.find(({ no }) => no === ownSeat);
  return (
    <article className="review-page">
      <p className="faint no-print">
        <Link to="/reviews">{t('reviews.back')}</Link>
      </p>
      <PageTitle title={projectName} state={<span className="tag">{t(`words.reviewStatus.${status}`)}</span>}>
        <ReviewActs detail={detail} />
      </PageTitle>
      <p>{review.subject}</p>
      <div className="row wrap">
        <span className="muted">
          {t('reviews.calledBy', { name: nameOf(review.calledBy), date: dayOf(review.calledAt) })}
        </span>
        {projectSeen ? (
          <Link to="/projects/$projectId" params={{ projectId: review.projectId }}>
            {t('reviews.project')}
          </Link>
        ) : null}
      </div>
      <Standing detail={detail} />
      {own && status === 'open' ? (
        <Panel>
          <OwnOpinion key={own.no} detail={detail} seat={own} />
        </Panel>
      ) : null}
      {review.decision ? (
        <Panel>
          <Decision detail={detail} nameOf={nameOf} />
        </Panel>
      ) : null}
      {detail.score ? (
        <Panel>
          <ScoreTable detail={detail} score={detail.score} nameOf={nameOf} />
        </Panel>
      ) : null}
      <Panel>
        <Seats detail={detail} nameOf={nameOf} />
      </Panel>
    </article>
  );
}

/** What may be read by now, and why. */
function Standing({ detail }: { readonly detail: ReviewDetail }): ReactNode {
  const { t } = useTranslation();
  const say = useSay();
  const { dayOf } = useFormat();
  const { names, review } = detail;
  const nameOf = useNames(names);
  const { closed, refused, withdrawn } = review;
  if (withdrawn) {
    const said = { name: nameOf(withdrawn.by), reason: withdrawn.reason };
    return <p className="review-note">{t('reviews.withdrawnWhy', said)}</p>;
  }
  if (!closed) return <p className="review-note">{t('reviews.blind')}</p>;
  const date = dayOf(closed.at);
  return (
    <>
      <p className="muted">
        {closed.by === null ? t('reviews.openedComplete', { date }) : t('reviews.opened', { date })}
        {closed.reason === '' ? null : ` ${t('reviews.closedWhy', { reason: closed.reason })}`}
      </p>
      {refused ? (
        <p className="review-note review-refused" role="alert">
          {t('reviews.refused', { why: say(`words.reactionRefusal.${refused.code}`, { defaultValue: refused.code }) })}
        </p>
      ) : null}
    </>
  );
}
