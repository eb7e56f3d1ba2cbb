import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Segmented } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { inboxQuery, markRead } from '../../lib/inbox';
import { asProblem } from '../../lib/problem';
import { EmptyState } from '../../pieces/empty-state';
import { PageTitle } from '../../pieces/page-title';
import { ProblemState } from '../../pieces/problem-state';
import { Skeleton } from '../../pieces/skeleton';
import { Notice } from './notice';

/** Notices, newest first; opening one marks it read. */
export function InboxPage(): ReactNode {
  const { t } = useTranslation();
  const [unread, setUnread] = useState(true);
  const { data, error, fetchNextPage, hasNextPage, isFetchingNextPage, isPending, refetch } = useInfiniteQuery(
    inboxQuery(unread),
  );
  const rows = data?.pages.flatMap((page) => page.rows) ?? [];
  return (
    <>
      <PageTitle title={t('inbox.title')}>
        <Segmented
          aria-label={t('inbox.title')}
          value={unread ? 'unread' : 'all'}
          onChange={(value) => setUnread(value === 'unread')}
          options={[
            { value: 'unread', label: t('inbox.unread') },
            { value: 'all', label: t('inbox.all') },
          ]}
        />
        <Button disabled={!rows.some(({ readAt }) => readAt === null)} onClick={() => void markRead('all')}>
          {t('inbox.readAll')}
        </Button>
      </PageTitle>
      {isPending ? <Skeleton lines={6} /> : null}
      {error && !data ? <ProblemState problem={asProblem(error)} onRetry={() => void refetch()} /> : null}
      {data && rows.length === 0 ? <EmptyState title={t('inbox.emptyTitle')} text={t('inbox.emptyText')} /> : null}
      <ul className="notices">
        {rows.map((row) => (
          <Notice key={row.id} notice={row} />
        ))}
      </ul>
      {hasNextPage ? (
        <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('inbox.more')}
        </Button>
      ) : null}
    </>
  );
}
