import { useQuery } from '@tanstack/react-query';
import { Button, Segmented } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddressChoice } from '../lib/address';
import { byAct } from '../lib/history/by-act';
import { useSayIn } from '../lib/history/use-say-in';
import { isQuiet } from '../lib/history/sentences';
import { asProblem } from '../lib/problem';
import { eventsQuery } from '../lib/project';
import { useNames } from '../lib/reference';
import { EmptyState } from './empty-state';
import { HistoryLine } from './history-line';
import { ProblemState } from './problem-state';
import { Skeleton } from './skeleton';
import { usePrinting } from './use-printing';

interface HistoryListProps {
  readonly projectId: string;
  readonly policyVersion: number;
  /** Only what concerns this item. */
  readonly itemId?: string;
  readonly names: Readonly<Record<string, string>>;
  readonly itemOf: (id: string) => string;
  /** As it goes on paper: what people and the system did, every line. */
  readonly paper?: boolean;
}

const SHOWN = ['people', 'system', 'all'] as const;
const STEP = 100;

/** The whole history, newest first, as sentences. Bookkeeping is left out until everything is asked for. */
export function HistoryList({ itemId, itemOf, names, paper, policyVersion, projectId }: HistoryListProps): ReactNode {
  const { t } = useTranslation();
  const [shown, setShown] = useAddressChoice('show', SHOWN);
  const [most, setMost] = useState(STEP);
  const printing = usePrinting();
  const { data, error, isPending, refetch } = useQuery(eventsQuery(projectId, itemId));
  const nameOf = useNames(names, data?.names);
  const say = useSayIn({ nameOf, itemOf, policyVersion, projectId });
  if (isPending) return <Skeleton lines={6} />;
  if (error && !data) return <ProblemState problem={asProblem(error)} onRetry={() => void refetch()} />;
  const all = data?.rows ?? [];
  const rows = all.filter(({ actorKind, type }) => {
    if (paper) return !isQuiet(type);
    if (shown === 'all') return true;
    return !isQuiet(type) && (shown === 'system') === (actorKind === 'system');
  });
  const acts = [...byAct(rows)].reverse();
  const lines = printing ? acts : acts.slice(0, most);
  return (
    <section className="history">
      <Segmented
        className="no-print"
        aria-label={t('history.show')}
        value={shown}
        onChange={setShown}
        options={SHOWN.map((value) => ({
          value,
          label: t(`history.filter.${value}`),
        }))}
      />
      {rows.length === 0 ? <EmptyState title={t('history.empty.title')} text={t('history.empty.text')} /> : null}
      {data?.cut ? <p className="muted">{t('figures.cut', { count: all.length })}</p> : null}
      <ol>
        {lines.map(({ event, others }) => (
          <HistoryLine key={event.seq} event={event} others={others} history={all} say={say} />
        ))}
      </ol>
      {lines.length < acts.length ? <Button onClick={() => setMost(most + STEP)}>{t('history.more')}</Button> : null}
    </section>
  );
}
