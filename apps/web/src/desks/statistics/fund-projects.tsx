import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { moneySums } from '@bangban/domain';
import { asProblem } from '../../lib/problem';
import { decimalText } from '../../i18n/format';
import { shareText } from '../../lib/share';
import { useFormat } from '../../lib/use-format';
import { type Column, DataRows } from '../../pieces/data-rows';
import { EmptyState } from '../../pieces/empty-state';
import { ExportMenu } from '../../pieces/export-menu';
import { ProblemState } from '../../pieces/problem-state';
import { Skeleton } from '../../pieces/skeleton';
import { FundFilters } from './fund-filters';
import { FundGap } from './fund-gap';
import { type FundsAsked, type FundsProject, fundProjectsQuery } from './statistics-queries';

const numberOf = (value: string | null): number | null => (value === null ? null : Number(value));

/** The projects behind the figures of one currency, the largest first. */
export function FundProjects(asked: FundsAsked): ReactNode {
  const { currency } = asked;
  const { t } = useTranslation();
  const { currency: currencyName, unit } = useFormat();
  // The heading says the unit of every figure.
  const figure = (value: string | null): string => (value === null ? '\u2013' : decimalText(value, 2));
  const { data, error, isPending, refetch } = useQuery(fundProjectsQuery(asked));
  if (isPending) return <Skeleton lines={8} />;
  if (error && !data) return <ProblemState problem={asProblem(error)} onRetry={() => void refetch()} />;
  const rows = data?.rows ?? [];
  const sum = (of: 'agreed' | 'planned' | 'published'): string =>
    moneySums(rows.flatMap((row) => (row[of] === null ? [] : [{ amount: row[of], currency }])))[0]?.amount ?? '0';
  const percent = (rate: string | null): string => (rate === null ? '\u2013' : `${rate}%`);
  const amounts = [
    ['agreed', t('statistics.agreedIn', { unit: unit(currency) })],
    ['planned', t('statistics.planned')],
    ['arrived', t('statistics.arrivedIn', { unit: unit(currency) })],
    ['published', t('statistics.verified')],
  ] as const;
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
    { key: 'stage', title: t('figures.stage'), width: '80px', cell: ({ stage }) => t(`words.stage.${stage}`) },
    {
      key: 'year',
      title: t('statistics.year'),
      width: '80px',
      narrow: 'none',
      by: ({ year }) => year,
      cell: ({ year }) => year ?? t('statistics.noYear'),
    },
    ...amounts.map(([key, title]): Column<FundsProject> => {
      return {
        key,
        title,
        width: '130px',
        number: true,
        ...(key === 'arrived' ? { broad: true } : {}),
        by: (row) => numberOf(row[key]),
        cell: (row) => figure(row[key]),
      };
    }),
    {
      key: 'rate',
      title: t('statistics.arrivalRate'),
      width: '80px',
      number: true,
      narrow: 'aside',
      by: ({ rate }) => numberOf(rate),
      cell: ({ rate }) => percent(rate),
    },
    {
      key: 'gap',
      title: t('statistics.gap'),
      width: '140px',
      number: true,
      by: ({ gap }) => numberOf(gap),
      cell: ({ gap }) => <FundGap gap={gap} />,
    },
    {
      key: 'arrivals',
      title: t('statistics.arrivals'),
      width: '80px',
      number: true,
      narrow: 'none',
      broad: true,
      cell: ({ arrivals }) => arrivals,
    },
  ];
  return (
    <section aria-label={t('statistics.funds')}>
      <FundFilters rows={rows} />
      <div className="row wrap list-line">
        <span className="muted">{t('figures.rows', { count: rows.length })}</span>
        <span>
          {t('statistics.inAll', {
            agreed: figure(sum('agreed')),
            planned: figure(sum('planned')),
            verified: figure(sum('published')),
          })}{' '}
          <strong>{shareText(sum('published'), sum('agreed'))}</strong>
        </span>
        <span className="grow" />
        <ExportMenu
          table={() => ({
            name: `${t('statistics.funds')} ${currencyName(currency)}`,
            columns: columns.map(({ key, title }) => ({ title, ...(key === 'name' ? { width: 28 } : {}) })),
            rows: rows.map((row) => [
              ...[row.name, t(`words.stage.${row.stage}`), row.year],
              ...amounts.map(([key]) => numberOf(row[key])),
              ...[percent(row.rate), numberOf(row.gap), row.arrivals],
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
