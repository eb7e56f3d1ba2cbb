import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { decimalText } from '../../i18n/format';
import { asProblem } from '../../lib/problem';
import { useFormat } from '../../lib/use-format';
import type { Column } from '../../pieces/data-rows';
import { ProblemState } from '../../pieces/problem-state';
import { Skeleton } from '../../pieces/skeleton';
import { AmountRows } from './amount-rows';
import { type AgreedAsked, type AgreedContract, agreedContractsQuery } from './statistics-queries';

/** The contracts behind the agreed investment of a year, the newest first. */
export function AgreedContracts(asked: AgreedAsked): ReactNode {
  const { currency } = asked;
  const { t } = useTranslation();
  const { date, unit } = useFormat();
  const { data, error, isPending, refetch } = useQuery(agreedContractsQuery(asked));
  if (isPending) return <Skeleton lines={8} />;
  if (error && !data) return <ProblemState problem={asProblem(error)} onRetry={() => void refetch()} />;
  const rows = data?.rows ?? [];
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
      <AmountRows
        name="agreed-contracts"
        title={t('statistics.agreedYears.title')}
        currency={currency}
        rows={rows}
        columns={columns}
        amountOf={({ amount }) => amount}
        fileRow={(row) => [row.name, numberOf(row), row.date, kindOf(row), Number(row.amount)]}
        keyOf={({ evidenceId, projectId }) => `${projectId} ${evidenceId ?? ''}`}
        keptBack={data?.keptBack ?? 0}
        none={t('statistics.agreedYears.none')}
      />
    </section>
  );
}
