import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Segmented } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { REVIEW_MINE } from '@bangban/contract/vocabulary';
import { addressOf, countSet, queryOf } from '../../lib/filters';
import { readReviews, type ReviewRow, reviewsQuery, type ReviewsPage } from '../../lib/reviews';
import { useDue } from '../../lib/use-due';
import { useFormat } from '../../lib/use-format';
import type { Column } from '../../pieces/data-rows';
import { EmptyState } from '../../pieces/empty-state';
import { FilterBar } from '../../pieces/filters';
import { ListFilters } from '../../pieces/list-filters';
import { PagedRows } from '../../pieces/paged-rows';
import { CallReview } from '../../pieces/review/call-review';
import type { ReviewsSearch } from './reviews-search';

type Change = { readonly [K in keyof ReviewsSearch]?: ReviewsSearch[K] | undefined };
const SHOWN = ['all', ...REVIEW_MINE] as const;

/** What waits for whoever looks comes first; then all of it, newest first. */
export function ReviewList(): ReactNode {
  const { t } = useTranslation();
  const search = useSearch({ from: '/reviews' });
  const navigate = useNavigate();
  const { data: all } = useQuery(reviewsQuery({}));
  const { mine } = search;
  const change = (changed: Change): void => {
    const next = Object.entries({ ...search, ...changed }).filter(([, value]) => value !== undefined);
    void navigate({ to: '/reviews', search: Object.fromEntries(next) });
  };
  const filter = { ...queryOf('reviews', search), ...(mine ? { mine } : {}) };
  const none = all?.total === 0;
  return (
    <>
      {all && all.mine > 0 && mine !== 'to-answer' ? (
        <p className="review-waiting" role="status">
          {t('reviews.waiting', { count: all.mine })}{' '}
          <Link to="/reviews" search={{ mine: 'to-answer' }}>
            {t('reviews.waitingLink')}
          </Link>
        </p>
      ) : null}
      <div className="row wrap no-print review-tools">
        <Segmented<(typeof SHOWN)[number]>
          aria-label={t('reviews.of')}
          value={mine ?? 'all'}
          onChange={(next) => change({ mine: next === 'all' ? undefined : next })}
          options={SHOWN.map((value) => ({ value, label: t(`reviews.${WORDS[value]}`) }))}
        />
        <span className="grow" />
        <CallReview />
      </div>
      {none ? (
        <EmptyState title={t('reviews.none')} text={t('reviews.noneText')} />
      ) : (
        <>
          <FilterBar set={countSet('reviews', search)}>
            <ListFilters list="reviews" search={addressOf('reviews', search)} change={change} />
          </FilterBar>
          <Rows filter={filter} />
        </>
      )}
    </>
  );
}
const WORDS = { all: 'all', 'to-answer': 'toAnswer', answered: 'answered' } as const;

function Rows({ filter }: { readonly filter: Parameters<typeof readReviews>[0] }): ReactNode {
  const { t } = useTranslation();
  const { shortDue } = useDue();
  const { shortDayOf } = useFormat();
  const progress = ({ excused, experts, handedIn, late }: ReviewRow): string =>
    [
      t('reviews.progressOf', { done: `${handedIn}`, asked: `${experts}` }),
      ...(late > 0 ? [t('reviews.lateCount', { count: late })] : []),
      ...(excused > 0 ? [t('reviews.excusedCount', { count: excused })] : []),
    ].join(' \u00b7 ');
  const result = ({ conditions, no, refused, verdict, year }: ReviewRow): string =>
    verdict === null
      ? ''
      : [
          t(`words.admission.${verdict}`),
          t('reviews.number', { year: `${year}`, no: `${no}` }),
          ...(conditions > 0 ? [t('reviews.conditionsCount', { count: conditions })] : []),
          ...(refused ? [t('reviews.openLine')] : []),
        ].join(' \u00b7 ');
  const status = (row: ReviewRow): string =>
    row.mine === 'to-answer' ? t('reviews.toAnswer') : t(`words.reviewStatus.${row.status}`);
  const columns: readonly Column<ReviewRow>[] = [
    {
      key: 'project',
      title: t('reviews.project'),
      width: 'minmax(0, 2fr)',
      narrow: 'lead',
      by: ({ projectName }) => projectName,
      cell: ({ id, projectName }) => (
        <Link to="/reviews/$reviewId" params={{ reviewId: id }}>
          {projectName}
        </Link>
      ),
    },
    { key: 'status', title: t('filter.reviewStatus'), width: '112px', narrow: 'aside', by: status, cell: status },
    { key: 'progress', title: t('reviews.progress'), width: 'minmax(0, 1fr)', by: progress, cell: progress },
    { key: 'due', title: t('reviews.due'), width: '104px', by: ({ due }) => due, cell: (row) => shortDue(row) },
    {
      key: 'called',
      title: t('reviews.called'),
      width: '96px',
      narrow: 'none',
      by: ({ calledAt }) => calledAt,
      cell: ({ calledAt }) => shortDayOf(calledAt),
    },
    { key: 'result', title: t('reviews.result'), width: 'minmax(0, 2fr)', by: result, cell: result },
  ];
  return (
    <PagedRows<ReviewRow, ReviewsPage>
      name="reviews"
      filter={filter}
      title={t('reviews.of')}
      read={readReviews(filter)}
      columns={() => columns}
      keyOf={({ id }) => id}
      fileColumns={[
        { title: t('reviews.project'), width: 36 },
        { title: t('reviews.subject'), width: 36 },
        ...[{ title: t('filter.reviewStatus') }, { title: t('reviews.progress') }, { title: t('reviews.due') }],
        { title: t('reviews.result'), width: 36 },
      ]}
      fileRow={(row) => [row.projectName, row.subject, status(row), progress(row), shortDue(row), result(row)]}
    />
  );
}
