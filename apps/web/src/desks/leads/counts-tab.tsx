import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type LeadCounts, leadCountsQuery } from '../../lib/leads';
import { type Period, periodOf } from '../../lib/periods';
import { asProblem } from '../../lib/problem';
import { useFormat } from '../../lib/use-format';
import { CountLink } from '../../pieces/count-link';
import { PeriodFilter } from '../../pieces/period-filter';
import { ProblemState } from '../../pieces/problem-state';
import { Skeleton } from '../../pieces/skeleton';
import { useSortedTable } from '../../pieces/sort-head';
import '../../pieces/figures-table.css';
import type { LeadsSearch } from './leads-search';
import { useLeadsSearch } from './use-leads-search';

const PARTS = ['lead', 'open', 'intent', 'signing', 'commencement', 'lost'] as const;
type Part = (typeof PARTS)[number];
type Channel = LeadCounts['channels'][number];

/** Where the rows of a number stand. */
const rowsOf = (part: Part, channel: Channel['channel'], period: Period): LeadsSearch =>
  part === 'open' || part === 'lost' ? { channel, stand: part, ...period } : { channel, reached: part, ...period };

/** 线索转化: what became of the leads of a period, by how they came; and why others were lost. */
export function CountsTab(): ReactNode {
  const { t } = useTranslation();
  const { today } = useFormat();
  const { change, search } = useLeadsSearch();
  const usual = periodOf('year', today);
  const period: Period = { from: search.from ?? usual.from, to: search.to ?? usual.to };
  const { data, error, refetch } = useQuery(leadCountsQuery(period));
  if (error && !data) return <ProblemState problem={asProblem(error)} onRetry={() => void refetch()} />;
  return (
    <>
      <div className="filters no-print">
        <PeriodFilter value={period} onChange={({ from, to }) => change({ from, to })} />
      </div>
      <p className="muted">{t('leads.counted')}</p>
      {data ? <Channels rows={data.channels} period={period} /> : <Skeleton lines={6} />}
      {data && data.lost.length > 0 ? <Lost rows={data.lost} period={period} /> : null}
    </>
  );
}

function Channels({ period, rows }: { readonly rows: readonly Channel[]; readonly period: Period }): ReactNode {
  const { t } = useTranslation();
  const { head, rows: shown } = useSortedTable('lead-counts', rows, {
    channel: ({ channel }) => t(`words.leadChannel.${channel}`),
    ...Object.fromEntries(PARTS.map((part) => [part, (row: Channel) => row[part]])),
  });
  if (rows.length === 0) return <p className="muted">{t('leads.none')}</p>;
  return (
    <div className="table-scroll" role="region" aria-label={t('leads.tab.counts')} tabIndex={0}>
      <table className="figures-table wide">
        <caption className="unseen">{t('leads.tab.counts')}</caption>
        <thead>
          <tr>
            {head('channel', t('filter.channel'), true)}
            {PARTS.map((part) => head(part, t(`leads.count.${part}`)))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => {
            const name = t(`words.leadChannel.${row.channel}`);
            return (
              <tr key={row.channel}>
                <th scope="row">{name}</th>
                {PARTS.map((part) => (
                  <td key={part} className="num">
                    <CountLink
                      count={row[part]}
                      what={`${name} ${t(`leads.count.${part}`)}`}
                      to={{ to: '/leads', search: rowsOf(part, row.channel, period) }}
                    />
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function Lost({ period, rows }: { readonly rows: LeadCounts['lost']; readonly period: Period }): ReactNode {
  const { t } = useTranslation();
  return (
    <div className="table-scroll" role="region" aria-label={t('leads.lostBy')} tabIndex={0}>
      <table className="figures-table">
        <caption>{t('leads.lostBy')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('filter.lost')}</th>
            <th scope="col" className="num">
              {t('leads.count.lost')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ count, reason }) => (
            <tr key={reason}>
              <th scope="row">{t(`words.lostReason.${reason}`)}</th>
              <td className="num">
                <CountLink
                  count={count}
                  what={t(`words.lostReason.${reason}`)}
                  to={{ to: '/leads', search: { stand: 'lost', lost: reason, ...period } }}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
