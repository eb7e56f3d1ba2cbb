import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { moneySums } from '@bangban/domain';
import { decimalText } from '../../i18n/format';
import { asProblem } from '../../lib/problem';
import { useFormat } from '../../lib/use-format';
import { type Column, DataRows } from '../../pieces/data-rows';
import { EmptyState } from '../../pieces/empty-state';
import { ExportMenu } from '../../pieces/export-menu';
import { ProblemState } from '../../pieces/problem-state';
import { Skeleton } from '../../pieces/skeleton';
import { type AgreedAsked, type AgreedContract, agreedContractsQuery } from './statistics-queries';

/** The contracts behind the agreed investment of a year, the newest first. */
export function AgreedContracts(asked: AgreedAsked): ReactNode {
  const { currency } = asked;
  const { t } = useTranslation();
  const { currency: currencyName, date, unit } = useFormat();
  const { data, error, isPending, refetch } = useQuery(agreedContractsQuery(asked));
  if (isPending) return <Skeleton lines={8} />;
  if (error && !data) return <ProblemState problem={asProblem(error)} onRetry={() => void refetch()} />;
  const rows = data?.rows ?? [];
  const whole = moneySums(rows.map(({ amount }) => ({ amount, currency })))[0]?.amount ?? '0';
  const numberOf = ({ number }: AgreedContract): string => number ?? t('project.agreedRows.ledger');
  const kindOf = ({ signingKind, stand }: AgreedContract): string =>
    signingKind === null ? t(`words.agreedStand.${stand}`) : t(`words.signingKind.${signingKind}`);
  const columns: readonly Column<AgreedContract>[] = [
    {
      key: 'name',
      title: t('figures.project'),
      width: 'minmax(0, 2fr)',
      narrow: 'lead',
      by: ({ name }) => name,
      cell: ({ name, projectId }) => (
        <Link to="/projects/$projectId" params={{ projectId }} search={{ tab: 'money' }}>
          {name}
        </Link>
      ),
    },
    {
      key: 'number',
      title: t('project.agreedRows.contract'),
      width: 'minmax(0, 1fr)',
      narrow: 'none',
      by: numberOf,
      cell: numberOf,
    },
    {
      key: 'date',
      title: t('project.funds.date'),
      width: '112px',
      by: (row) => row.date,
      cell: (row) => (row.date === null ? '\u2013' : date(row.date)),
    },
    { key: 'kind', title: t('project.agreedRows.kind'), width: 'minmax(0, 1fr)', by: kindOf, cell: kindOf },
    {
      key: 'amount',
      title: t('statistics.agreedIn', { unit: unit(currency) }),
      width: '150px',
      number: true,
      narrow: 'aside',
      by: ({ amount }) => Number(amount),
      cell: ({ amount }) => decimalText(amount, 2),
    },
  ];
  return (
    <section aria-label={t('statistics.agreedYears.title')}>
      <div className="row wrap list-line">
        <span className="muted">{t('figures.rows', { count: rows.length })}</span>
        <span>{t('statistics.retained.inAll', { amount: decimalText(whole, 2), unit: unit(currency) })}</span>
        <span className="grow" />
        <ExportMenu
          table={() => ({
            name: `${t('statistics.agreedYears.title')} ${currencyName(currency)}`,
            columns: columns.map(({ key, title }) => ({ title, ...(key === 'name' ? { width: 28 } : {}) })),
            rows: rows.map((row) => [row.name, numberOf(row), row.date, kindOf(row), Number(row.amount)]),
          })}
        />
      </div>
      {data && data.keptBack > 0 ? <p className="faint">{t('kept.left', { count: data.keptBack })}</p> : null}
      {rows.length === 0 ? (
        <EmptyState title={t('figures.nothing')} text={t('statistics.agreedYears.none')} />
      ) : (
        <DataRows
          name="agreed-contracts"
          label={t('statistics.agreedYears.title')}
          columns={columns}
          rows={rows}
          keyOf={({ evidenceId, projectId }) => `${projectId} ${evidenceId ?? ''}`}
        />
      )}
    </section>
  );
}
