import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type OutreachCounts, outreachCountsQuery } from '../../lib/outreach';
import { type Period, periodOf } from '../../lib/periods';
import { asProblem } from '../../lib/problem';
import { useFormat } from '../../lib/use-format';
import { CountLink } from '../../pieces/count-link';
import { PeriodFilter } from '../../pieces/period-filter';
import { ProblemState } from '../../pieces/problem-state';
import { Skeleton } from '../../pieces/skeleton';
import { useSortedTable } from '../../pieces/sort-head';
import '../../pieces/figures-table.css';
import type { OutreachSearch } from './outreach-search';
import { useOutreachSearch } from './use-outreach-search';

const PARTS = ['trips', 'days', 'visits', 'companies', 'lead', 'intent', 'signing', 'commencement'] as const;
type Part = (typeof PARTS)[number];

/** Where the rows of a number stand. */
function rowsOf(part: Part, group: string, period: Period): OutreachSearch {
  switch (part) {
    case 'lead':
    case 'intent':
    case 'signing':
    case 'commencement':
      return { tab: 'leads', group, reached: part, ...period };
    case 'companies':
      return { group, tripStatus: 'recorded', ...period };
    case 'visits':
      return { group, tripStatus: 'recorded', direction: 'in', ...period };
    case 'trips':
    case 'days':
      return { group, tripStatus: 'recorded', direction: 'out', ...period };
  }
}

/** 外出招商通报: what each group did, and how far its leads have come. */
export function CountsTab(): ReactNode {
  const { t } = useTranslation();
  const { today } = useFormat();
  const { change, search } = useOutreachSearch();
  const usual = periodOf('quarter', today);
  const period: Period = { from: search.from ?? usual.from, to: search.to ?? usual.to };
  const { data, error, refetch } = useQuery(outreachCountsQuery(period));
  const filter = (
    <div className="filters no-print">
      <PeriodFilter value={period} onChange={({ from, to }) => change({ from, to })} />
    </div>
  );
  if (error && !data) return <ProblemState problem={asProblem(error)} onRetry={() => void refetch()} />;
  return (
    <>
      {filter}
      <p className="muted">{t('outreach.counted')}</p>
      {data ? <Table rows={data} period={period} /> : <Skeleton lines={6} />}
    </>
  );
}

function Table({ period, rows }: { readonly rows: readonly OutreachCounts[]; readonly period: Period }): ReactNode {
  const { t } = useTranslation();
  const { head, rows: shown } = useSortedTable('outreach-counts', rows, {
    group: ({ name }) => name,
    ...Object.fromEntries(PARTS.map((part) => [part, (row: OutreachCounts) => row[part]])),
  });
  if (rows.length === 0) return <p className="muted">{t('outreach.none')}</p>;
  return (
    <div className="table-scroll">
      <table className="figures-table wide">
        <caption className="unseen">{t('outreach.tab.counts')}</caption>
        <thead>
          <tr>
            {head('group', t('outreach.group'), true)}
            {PARTS.map((part) => head(part, t(`outreach.count.${part}`)))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={row.groupId}>
              <th scope="row">
                {row.name}
                {row.status === 'ended' ? <span className="faint"> {t('words.groupStatus.ended')}</span> : null}
              </th>
              {PARTS.map((part) => (
                <td key={part} className="num">
                  <CountLink
                    count={row[part]}
                    what={`${row.name} ${t(`outreach.count.${part}`)}`}
                    to={{ to: '/outreach', search: rowsOf(part, row.groupId, period) }}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
