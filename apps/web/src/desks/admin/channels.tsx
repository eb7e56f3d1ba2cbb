import { useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language';
import { answerOf, api } from '../../lib/api';
import { asProblem, wordsOf } from '../../lib/problem';
import { keys } from '../../lib/query-keys';
import { useNames } from '../../lib/reference';
import { useFormat } from '../../lib/use-format';
import { ProblemState } from '../../pieces/problem-state';
import { Section } from '../../pieces/section';
import { Skeleton } from '../../pieces/skeleton';
import { useChannelName } from '../profile/use-channel-name';
import { useReason } from './delivery-reason';

const KEY = keys.list('channels', {});
const WATCH_MS = 2_000;

const read = async () => answerOf(api.GET('/api/channels'));
type Channel = Awaited<ReturnType<typeof read>>['rows'][number];
const underWay = ({ test }: Channel): boolean => test !== null && test.doneAt === null;

/** The channels that are configured, how each fares, and a message to try one with. */
export function Channels(): ReactNode {
  const { t } = useTranslation();
  const { data, error, isPending, refetch } = useQuery({
    queryKey: KEY,
    queryFn: read,
    // Only until the tests that were asked for are done.
    refetchInterval: ({ state }) => (state.data?.rows.some(underWay) ? WATCH_MS : false),
  });
  const nameOf = useNames(data?.names);
  return (
    <Section title={t('admin.channels.title')} about={t('admin.channels.about')}>
      {isPending ? <Skeleton lines={2} /> : null}
      {error && !data ? <ProblemState problem={asProblem(error)} onRetry={() => void refetch()} /> : null}
      {data?.rows.length === 0 ? <p className="faint">{t('admin.channels.none')}</p> : null}
      <ul className="lines">
        {data?.rows.map((row) => (
          <ChannelLine key={`${row.channel} ${row.unitId ?? ''}`} row={row} unit={row.unitId && nameOf(row.unitId)} />
        ))}
      </ul>
    </Section>
  );
}

function ChannelLine({ row, unit }: { readonly row: Channel; readonly unit: string | null }): ReactNode {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const { time } = useFormat();
  const language = useLanguage();
  const client = useQueryClient();
  const reason = useReason();
  const name = useChannelName()(row.channel);
  const [busy, setBusy] = useState(false);
  const { channel, deliveredAt, failedAt, failedCode, test, unitId, waiting } = row;

  async function tryIt(): Promise<void> {
    setBusy(true);
    try {
      await answerOf(api.POST('/api/channels/tests', { body: { channel, unitId } }));
      await client.invalidateQueries({ queryKey: KEY });
    } catch (thrown) {
      void message.info(wordsOf(asProblem(thrown), language) ?? t('states.serverAway.title'));
    } finally {
      setBusy(false);
    }
  }

  const facts = [
    deliveredAt === null ? t('admin.channels.never') : t('admin.channels.delivered', { time: time(deliveredAt) }),
    ...(failedAt === null
      ? []
      : [t('admin.channels.failed', { time: time(failedAt), why: reason(failedCode) ?? t('admin.delivery.failed') })]),
    ...(waiting > 0 ? [t('admin.channels.waiting', { count: waiting })] : []),
  ];
  const tested =
    test === null
      ? null
      : test.doneAt === null
        ? t('admin.channels.testing')
        : test.code === 'SENT'
          ? t('admin.channels.tested', { time: time(test.doneAt) })
          : t('admin.channels.testFailed', { time: time(test.doneAt), why: reason(test.code) ?? '' });
  const title = unit ? t('admin.channels.ofUnit', { channel: name, unit }) : name;
  return (
    <li className="line">
      <span className="grow">
        {title}
        <span className="faint line-facts">{facts.join(' \u00b7 ')}</span>
        {tested ? (
          <span className="muted line-facts" role="status">
            {tested}
          </span>
        ) : null}
      </span>
      <Button
        size="small"
        loading={busy || underWay(row)}
        aria-label={t('admin.channels.testOf', { channel: title })}
        onClick={() => void tryIt()}
      >
        {t('admin.channels.test')}
      </Button>
    </li>
  );
}
