import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../lib/problem';
import { shareText } from '../../lib/share';
import { useFormat } from '../../lib/use-format';
import { type Column, DataRows } from '../../pieces/data-rows';
import { EmptyState } from '../../pieces/empty-state';
import { ExportMenu } from '../../pieces/export-menu';
import { ProblemState } from '../../pieces/problem-state';
import { Skeleton } from '../../pieces/skeleton';
import { type FundsProject, fundProjectsQuery } from './statistics-queries';

/** The projects behind the figures of one currency, the largest first. */
export function FundProjects({ currency }: { readonly currency: string }): ReactNode {
  const { t } = useTranslation();
  const { money, unit } = useFormat();
  const { data, error, isPending, refetch } = useQuery(fundProjectsQuery(currency));
  if (isPending) return <Skeleton lines={8} />;
  if (error && !data) return <ProblemState problem={asProblem(error)} onRetry={() => void refetch()} />;
  const rows = data ?? [];
  const rate = ({ agreed, arrived }: FundsProject): string => (agreed === null ? '–' : shareText(arrived, agreed));
  const columns: readonly Column<FundsProject>[] = [
    {
      key: 'name',
      title: t('figures.project'),
      width: 'minmax(0, 2fr)',
      narrow: 'lead',
      by: ({ name }) => name,
      cell: ({ name, projectId }) => (
        <Link to="/projects/$projectId" params={{ projectId }}>
          {name}
        </Link>
      ),
    },
    { key: 'stage', title: t('figures.stage'), width: '90px', cell: ({ stage }) => t(`words.stage.${stage}`) },
    {
      key: 'agreed',
      title: t('statistics.agreed'),
      width: '150px',
      number: true,
      by: ({ agreed }) => (agreed === null ? null : Number(agreed)),
      cell: ({ agreed }) => (agreed === null ? '–' : money({ amount: agreed, currency })),
    },
    {
      key: 'arrived',
      title: t('statistics.arrived'),
      width: '150px',
      number: true,
      by: ({ arrived }) => Number(arrived),
      cell: ({ arrived }) => money({ amount: arrived, currency }),
    },
    { key: 'rate', title: t('statistics.arrivalRate'), width: '90px', number: true, narrow: 'aside', cell: rate },
    {
      key: 'arrivals',
      title: t('statistics.arrivals'),
      width: '90px',
      number: true,
      narrow: 'none',
      cell: ({ arrivals }) => arrivals,
    },
  ];
  /** A file has the bare figures: its headings say what they count. */
  const inUnit: Readonly<Record<string, string>> = {
    agreed: t('statistics.agreedIn', { unit: unit(currency) }),
    arrived: t('statistics.arrivedIn', { unit: unit(currency) }),
  };
  return (
    <section aria-label={t('statistics.funds')}>
      <div className="row wrap list-line">
        <span className="muted">{t('figures.rows', { count: rows.length })}</span>
        <span className="grow" />
        <ExportMenu
          table={() => ({
            name: `${t('statistics.funds')} ${currency}`,
            columns: columns.map(({ key, title }) => ({
              title: inUnit[key] ?? title,
              ...(key === 'name' ? { width: 28 } : {}),
            })),
            rows: rows.map((row) => [
              ...[row.name, t(`words.stage.${row.stage}`), row.agreed === null ? null : Number(row.agreed)],
              ...[Number(row.arrived), rate(row), row.arrivals],
            ]),
          })}
        />
      </div>
      {rows.length === 0 ? (
        <EmptyState title={t('figures.nothing')} text={t('statistics.noFunds')} />
      ) : (
        <DataRows
          name="fund-projects"
          label={t('statistics.funds')}
          columns={columns}
          rows={rows}
          keyOf={({ projectId }) => projectId}
        />
      )}
    </section>
  );
}
