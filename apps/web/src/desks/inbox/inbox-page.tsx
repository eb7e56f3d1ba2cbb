import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Segmented } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddressChoice } from '../../lib/address';
import { inboxQuery, markRead } from '../../lib/inbox';
import { asProblem } from '../../lib/problem';
import { useFormat } from '../../lib/use-format';
import { EmptyState } from '../../pieces/empty-state';
import { PageHelp } from '../../pieces/page-help';
import { PageTitle } from '../../pieces/page-title';
import { ProblemState } from '../../pieces/problem-state';
import { Skeleton } from '../../pieces/skeleton';
import { byDay } from './days';
import { Notice } from './notice';
import './inbox.css';

/** Notices, newest first; opening one marks it read. */
export function InboxPage(): ReactNode {
  const { t } = useTranslation();
  const { date, today } = useFormat();
  const [shown, setShown] = useAddressChoice('show', ['unread', 'all']);
  const unread = shown === 'unread';
  const { data, error, fetchNextPage, hasNextPage, isFetchingNextPage, isPending, refetch } = useInfiniteQuery(
    inboxQuery(unread),
  );
  const rows = data?.pages.flatMap((page) => page.rows) ?? [];
  return (
    <div className="inbox">
      <PageTitle title={t('inbox.title')}>
        <Segmented
          aria-label={t('inbox.title')}
          value={shown}
          onChange={setShown}
          options={[
            { value: 'unread', label: t('inbox.unread') },
            { value: 'all', label: t('inbox.all') },
          ]}
        />
        <Button
          disabled={!rows.some(({ readAt, settledAt }) => readAt === null && settledAt === null)}
          onClick={() => void markRead('all')}
        >
          {t('inbox.readAll')}
        </Button>
        <PageHelp help={t('help.inbox', { returnObjects: true })} />
      </PageTitle>
      {isPending ? <Skeleton lines={6} /> : null}
      {error && !data ? <ProblemState problem={asProblem(error)} onRetry={() => void refetch()} /> : null}
      {data && rows.length === 0 ? (
        <EmptyState title={t(unread ? 'inbox.emptyTitle' : 'inbox.emptyAllTitle')} text={t('inbox.emptyText')} />
      ) : null}
      {byDay(rows).map(({ date: day, rows: notices }) => (
        <section key={day} aria-label={date(day)}>
          <h2 className="notices-day">{day === today ? t('inbox.today', { date: date(day) }) : date(day)}</h2>
          <ul className="notices">
            {notices.map((row) => (
              <Notice key={row.id} notice={row} />
            ))}
          </ul>
        </section>
      ))}
      {hasNextPage ? (
        <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('inbox.more')}
        </Button>
      ) : null}
    </div>
  );
}
