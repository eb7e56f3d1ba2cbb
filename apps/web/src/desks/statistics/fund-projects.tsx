import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../lib/problem';
import { decimalText } from '../../i18n/format';
import { shareText } from '../../lib/share';
import { useFormat } from '../../lib/use-format';
import { type Column, DataRows } from '../../pieces/data-rows';
import { EmptyState } from '../../pieces/empty-state';
import { ExportMenu } from '../../pieces/export-menu';
import { ProblemState } from '../../pieces/problem-state';
import { Skeleton } from '../../pieces/skeleton';
import { type FundsAsked, type FundsProject, fundProjectsQuery } from './statistics-queries';

/** The projects behind the figures of one currency, the largest first. */
export function FundProjects(asked: FundsAsked): ReactNode {
  const { currency } = asked;
  const { t } = useTranslation();
  const { currency: currencyName, unit } = useFormat();
  // The heading says the unit of every figure.
  const figure = (value: string): string => decimalText(value, 2);
  const { data, error, isPending, refetch } = useQuery(fundProjectsQuery(asked));
  if (isPending) return <Skeleton lines={8} />;
  if (error && !data) return <ProblemState problem={asProblem(error)} onRetry={() => void refetch()} />;
  const rows = data?.rows ?? [];
  const rate = ({ agreed, arrived }: FundsProject): string => (agreed === null ? '–' : shareText(arrived, agreed));
  const [agreedIn, arrivedIn] = [
    t('statistics.agreedIn', { unit: unit(currency) }),
    t('statistics.arrivedIn', { unit: unit(currency) }),
  ];
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
      title: agreedIn,
      width: '150px',
      number: true,
      by: ({ agreed }) => (agreed === null ? null : Number(agreed)),
      cell: ({ agreed }) => (agreed === null ? '–' : figure(agreed)),
    },
    {
      key: 'arrived',
      title: arrivedIn,
      width: '150px',
      number: true,
      by: ({ arrived }) => Number(arrived),
      cell: ({ arrived }) => figure(arrived),
    },
    {
      key: 'published',
      title: t('statistics.verified'),
      width: '130px',
      number: true,
      by: ({ published }) => Number(published),
      cell: ({ published }) => figure(published),
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
  return (
    <section aria-label={t('statistics.funds')}>
      <div className="row wrap list-line">
        <span className="muted">{t('figures.rows', { count: rows.length })}</span>
        <span className="grow" />
        <ExportMenu
          table={() => ({
            name: `${t('statistics.funds')} ${currencyName(currency)}`,
            columns: columns.map(({ key, title }) => ({
              title,
              ...(key === 'name' ? { width: 28 } : {}),
            })),
            rows: rows.map((row) => [
              ...[row.name, t(`words.stage.${row.stage}`), row.agreed === null ? null : Number(row.agreed)],
              ...[Number(row.arrived), Number(row.published), rate(row), row.arrivals],
            ]),
          })}
        />
      </div>
      {data && data.keptBack > 0 ? <p className="faint">{t('kept.left', { count: data.keptBack })}</p> : null}
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
