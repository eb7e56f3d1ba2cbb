import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { capitalised } from '../../../i18n/capitalised';
import { type ItemClock, itemClockQuery, itemQuery } from '../../../lib/item';
import { asProblem } from '../../../lib/problem';
import { useNames } from '../../../lib/reference';
import { useItemTitle } from '../../../lib/use-item-title';
import { EmptyState } from '../../../pieces/empty-state';
import { HeldNote } from '../../../pieces/held-note';
import { PageHelp } from '../../../pieces/page-help';
import { PageTitle } from '../../../pieces/page-title';
import { ProblemState } from '../../../pieces/problem-state';
import { Section } from '../../../pieces/section';
import { Skeleton } from '../../../pieces/skeleton';
import { TabLinks } from '../../../pieces/tab-links';
import { ClockDays } from './clock-days';
import { ClockDeadlines } from './clock-deadlines';
import { ClockFoot } from './clock-foot';
import { ClockSaid } from './clock-said';
import '../../../pieces/figures-table.css';
import './item-clock.css';

/** 期限说明: why a limit of an item ends when it ends, day by day; a sheet for the file when it is printed. */
export function ItemClockPage(): ReactNode {
  const { itemId } = useParams({ from: '/items/$itemId/clock' });
  const { data, error, refetch } = useQuery(itemClockQuery(itemId));
  if (data) return <Loaded key={itemId} data={data} />;
  if (error) return <ProblemState problem={asProblem(error)} onRetry={() => void refetch()} />;
  return <Skeleton lines={10} />;
}

/** What one asks about first: the work itself, then the whole. */
const FIRST = ['handling', 'sign-for', 'total'] as const;

function Loaded({ data }: { readonly data: ItemClock }): ReactNode {
  const { t } = useTranslation();
  const { clock: asked } = useSearch({ from: '/items/$itemId/clock' });
  const nameOf = useNames(data.names);
  const titleOf = useItemTitle();
  const { item, receipt } = data;
  const clocks = useQuery(itemQuery(item.id)).data?.item.clocks;
  const known = (name: string | undefined) => receipt.clocks.find(({ clock }) => clock === name);
  const shown = known(asked) ?? FIRST.map(known).find((clock) => clock !== undefined) ?? receipt.clocks[0];
  return (
    <article className="item-clock">
      <p className="faint">
        <Link to="/projects/$projectId" params={{ projectId: item.projectId }}>
          {item.projectName}
        </Link>{' '}
        {'\u00b7'}{' '}
        <Link to="/items/$itemId" params={{ itemId: item.id }}>
          {`${item.no}. ${titleOf(item)}`}
        </Link>
      </p>
      <PageTitle title={t('itemClock.title')}>
        <Button onClick={() => window.print()}>{t('itemClock.print')}</Button>
        <PageHelp help={t('itemClock.help', { returnObjects: true })} />
      </PageTitle>
      {shown ? (
        <>
          <TabLinks
            label={t('itemClock.clocks')}
            current={shown.clock}
            tabs={receipt.clocks.map(({ clock }) => ({
              key: clock,
              label: capitalised(t(`words.clock.${clock}`)),
              link: { to: '/items/$itemId/clock', params: { itemId: item.id }, search: { clock } },
            }))}
          />
          <ClockSaid clock={shown} holder={[nameOf(item.unitId), nameOf(item.personId)].filter(Boolean).join(' ')} />
          <HeldNote clocks={clocks ?? {}} />
          <Section title={t('itemClock.days')}>
            <ClockDays clock={shown} data={data} nameOf={nameOf} />
          </Section>
          <Section title={t('itemClock.deadlines')} about={t('itemClock.deadlinesAbout')}>
            <ClockDeadlines clock={shown} data={data} nameOf={nameOf} />
          </Section>
          <ClockFoot data={data} />
        </>
      ) : (
        <EmptyState title={t('itemClock.none')} text={t('itemClock.noneWhy')} />
      )}
    </article>
  );
}
