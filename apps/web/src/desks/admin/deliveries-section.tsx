import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Segmented } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language';
import { useSay } from '../../i18n/use-say';
import { useAddressChoice } from '../../lib/address';
import { answerOf, api } from '../../lib/api';
import { asProblem, wordsOf } from '../../lib/problem';
import { keys } from '../../lib/query-keys';
import { useNames } from '../../lib/reference';
import { useFormat } from '../../lib/use-format';
import { EmptyState } from '../../pieces/empty-state';
import { PageTitle } from '../../pieces/page-title';
import { ProblemState } from '../../pieces/problem-state';
import { Skeleton } from '../../pieces/skeleton';
import { useChannelName } from '../profile/use-channel-name';
import { Channels } from './channels';
import { useReason } from './delivery-reason';

const STATES = ['failed', 'pending', 'digest', 'started', 'delivered', 'settled'] as const;
type State = (typeof STATES)[number];

const NAME = 'deliveries';

async function page(state: State, cursor: string | null) {
  const query = { state, limit: 50, ...(cursor ? { cursor } : {}) };
  return answerOf(api.GET('/api/deliveries', { params: { query } }));
}
type Delivery = Awaited<ReturnType<typeof page>>['rows'][number];

/** Notices on their way out of the house. What failed can be sent again; what it says is not shown here. */
export function DeliveriesSection(): ReactNode {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const language = useLanguage();
  const client = useQueryClient();
  const [state, setState] = useAddressChoice<State>('show', STATES);
  const [busy, setBusy] = useState<string | null>(null);
  const { data, error, fetchNextPage, hasNextPage, isFetchingNextPage, isPending, refetch } = useInfiniteQuery({
    queryKey: keys.list(NAME, { state }),
    queryFn: ({ pageParam }) => page(state, pageParam),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
  const rows = data?.pages.flatMap((each) => each.rows) ?? [];
  const nameOf = useNames(...(data?.pages.map(({ names }) => names) ?? []));

  async function resend(deliveries: readonly Delivery[], what: string): Promise<void> {
    setBusy(what);
    try {
      for (const { id } of deliveries) {
        await answerOf(api.POST('/api/deliveries/{id}/resend', { params: { path: { id } } }));
      }
      void message.success(t('admin.deliveries.resent', { count: deliveries.length }));
    } catch (thrown) {
      void message.info(wordsOf(asProblem(thrown), language) ?? t('states.serverAway.title'));
    } finally {
      setBusy(null);
      await client.invalidateQueries({ queryKey: [...keys.lists, NAME] });
      await client.invalidateQueries({ queryKey: keys.health });
    }
  }

  return (
    <>
      <PageTitle title={t('admin.section.deliveries')}>
        {state === 'failed' && rows.length > 1 ? (
          <Button loading={busy === 'all'} onClick={() => void resend(rows, 'all')}>
            {t('admin.deliveries.resendAll', { count: rows.length })}
          </Button>
        ) : null}
      </PageTitle>
      <Channels />
      <p className="admin-note">{t('admin.deliveries.about')}</p>
      <div className="admin-tools">
        <Segmented
          aria-label={t('admin.deliveries.state')}
          value={state}
          onChange={setState}
          options={STATES.map((each) => ({ value: each, label: t(`admin.delivery.${each}`) }))}
        />
      </div>
      {isPending ? <Skeleton lines={6} /> : null}
      {error && !data ? <ProblemState problem={asProblem(error)} onRetry={() => void refetch()} /> : null}
      {data && rows.length === 0 ? (
        <EmptyState
          title={t(state === 'failed' ? 'admin.deliveries.noneFailed' : 'admin.deliveries.none')}
          text={t('admin.deliveries.emptyText')}
        />
      ) : null}
      <ul className="lines">
        {rows.map((row) => (
          <DeliveryLine
            key={row.id}
            delivery={row}
            to={nameOf(row.recipientId)}
            busy={busy === row.id}
            onResend={state === 'failed' ? () => void resend([row], row.id) : null}
          />
        ))}
      </ul>
      {hasNextPage ? (
        <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('admin.more')}
        </Button>
      ) : null}
    </>
  );
}

interface DeliveryLineProps {
  readonly delivery: Delivery;
  readonly to: string;
  readonly busy: boolean;
  readonly onResend: (() => void) | null;
}

function DeliveryLine({ busy, delivery, onResend, to }: DeliveryLineProps): ReactNode {
  const { t } = useTranslation();
  const { time } = useFormat();
  const channelName = useChannelName();
  const kind = useNoticeKind()(delivery.kind);
  const why = useReason()(delivery.lastError);
  const facts = [
    time(delivery.createdAt),
    t('admin.deliveries.attempts', { count: delivery.attempts }),
    ...(delivery.finishedAt && delivery.state === 'delivered'
      ? [t('admin.deliveries.finished', { time: time(delivery.finishedAt) })]
      : []),
  ];
  return (
    <li className="line">
      <span className="grow">
        {t('admin.deliveries.what', { kind, to, channel: channelName(delivery.channel) })}
        {why ? <span className="line-facts muted">{why}</span> : null}
        <span className="faint line-facts">{facts.join(' \u00b7 ')}</span>
      </span>
      {onResend ? (
        <Button size="small" loading={busy} onClick={onResend}>
          {t('admin.deliveries.resend')}
        </Button>
      ) : null}
    </li>
  );
}

function useNoticeKind(): (kind: string) => string {
  const say = useSay();
  const { i18n } = useTranslation();
  return (kind) => (i18n.exists(`admin.notice.${kind}`) ? say(`admin.notice.${kind}`) : kind);
}
