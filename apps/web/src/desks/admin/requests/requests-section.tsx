import { useQuery } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../i18n/use-language';
import { asProblem, wordsOf } from '../../../lib/problem';
import { useNames } from '../../../lib/reference';
import { useFormat } from '../../../lib/use-format';
import { type WorkLeft, workLeftIn } from '../../../lib/work-left';
import { EmptyState } from '../../../pieces/empty-state';
import { GatedButton } from '../../../pieces/gated-button';
import { PageTitle } from '../../../pieces/page-title';
import { ProblemState } from '../../../pieces/problem-state';
import { Skeleton } from '../../../pieces/skeleton';
import { WorkLeftPanel } from '../../../pieces/work-left-panel';
import type { Leaving } from '../directory-changes';
import { decideRequest, type DirectoryRequest, requestsQuery } from './requests-query';
import { useChangeWords } from './use-change-words';

/** Matters of administrators, of heads and of what units do: one asks, another decides. */
export function RequestsSection(): ReactNode {
  const { t } = useTranslation();
  const { data, error, isPending, refetch } = useQuery(requestsQuery);
  const waiting = data?.rows.filter(({ state }) => state === 'pending') ?? [];
  const decided = data?.rows.filter(({ state }) => state !== 'pending') ?? [];
  return (
    <>
      <PageTitle
        title={t('admin.section.requests')}
        state={data ? <span className="muted">{t('admin.requests.count', { count: waiting.length })}</span> : null}
      />
      <p className="admin-note">{t('admin.requests.about')}</p>
      {isPending ? <Skeleton lines={6} /> : null}
      {error && !data ? <ProblemState problem={asProblem(error)} onRetry={() => void refetch()} /> : null}
      {data && waiting.length === 0 ? (
        <EmptyState title={t('admin.requests.emptyTitle')} text={t('admin.requests.emptyText')} />
      ) : null}
      <RequestLines rows={waiting} names={data?.names} />
      {decided.length > 0 ? (
        <>
          <h2>{t('admin.requests.decided')}</h2>
          <RequestLines rows={decided} names={data?.names} />
        </>
      ) : null}
    </>
  );
}

interface RequestLinesProps {
  readonly rows: readonly DirectoryRequest[];
  readonly names: Readonly<Record<string, string>> | undefined;
}

function RequestLines({ names, rows }: RequestLinesProps): ReactNode {
  const { t } = useTranslation();
  const { time } = useFormat();
  const nameOf = useNames(names);
  const words = useChangeWords(names);
  const factsOf = ({ decidedAt, decidedBy, requestedAt, requestedBy, state }: DirectoryRequest): string =>
    [
      t('admin.requests.asked', { who: nameOf(requestedBy), time: time(requestedAt) }),
      ...(decidedAt ? [t(`admin.requests.state.${state}`, { who: nameOf(decidedBy), time: time(decidedAt) })] : []),
    ].join(' · ');
  return (
    <ul className="lines">
      {rows.map((row) => (
        <li key={row.id} className="line">
          <span className="grow">
            {words(row)}
            {row.change.leaves === undefined ? null : (
              <span className="line-facts">{t('workLeft.leaves', { reason: row.change.leaves })}</span>
            )}
            <span className="faint line-facts">{factsOf(row)}</span>
          </span>
          {row.state === 'pending' ? <Decision row={row} /> : null}
        </li>
      ))}
    </ul>
  );
}

/** Closed, with the reason, to whoever asked and whom it concerns. */
function Decision({ row: { id, mayDecide } }: { readonly row: DirectoryRequest }): ReactNode {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const language = useLanguage();
  const [busy, setBusy] = useState<'accept' | 'refuse' | null>(null);
  const [left, setLeft] = useState<WorkLeft | null>(null);

  async function decide(accept: boolean, leaving: Leaving | null = null): Promise<void> {
    setBusy(accept ? 'accept' : 'refuse');
    setLeft(null);
    try {
      await decideRequest(id, accept, leaving);
      void message.success(t(accept ? 'admin.requests.accepted' : 'admin.requests.refused'));
    } catch (thrown) {
      const problem = asProblem(thrown);
      const found = workLeftIn(problem);
      setLeft(found);
      if (!found) void message.info(wordsOf(problem, language) ?? t('states.serverAway.title'));
    } finally {
      setBusy(null);
    }
  }

  if (!mayDecide) {
    return (
      <GatedButton size="small" reason={t('admin.requests.notYou')}>
        {t('admin.requests.accept')}
      </GatedButton>
    );
  }
  if (left) {
    return <WorkLeftPanel left={left} busy={busy === 'accept'} onConfirm={(leaving) => void decide(true, leaving)} />;
  }
  return (
    <span className="row">
      <Button size="small" type="primary" loading={busy === 'accept'} onClick={() => void decide(true)}>
        {t('admin.requests.accept')}
      </Button>
      <Button size="small" loading={busy === 'refuse'} onClick={() => void decide(false)}>
        {t('admin.requests.refuse')}
      </Button>
    </span>
  );
}
