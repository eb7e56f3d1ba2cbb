import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { RETAINED_STANDS } from '@bangban/contract/vocabulary';
import { decimalText } from '../../i18n/format';
import { asProblem } from '../../lib/problem';
import { tidy } from '../../lib/searches';
import { useFormat } from '../../lib/use-format';
import type { Column } from '../../pieces/data-rows';
import { ChoiceFilter, FilterBar } from '../../pieces/filters';
import { ProblemState } from '../../pieces/problem-state';
import { Skeleton } from '../../pieces/skeleton';
import { AmountRows } from './amount-rows';
import { type RetainedAsked, type RetainedProject, retainedProjectsQuery } from './statistics-queries';

/** The projects behind the figures of retained investment: what is gone first, then what is at risk. */
export function RetainedProjects(asked: RetainedAsked): ReactNode {
  const { currency, stand } = asked;
  const { t } = useTranslation();
  const navigate = useNavigate();
  const search = useSearch({ from: '/statistics' });
  const { date, unit } = useFormat();
  const { data, error, isPending, refetch } = useQuery(retainedProjectsQuery(asked));
  if (isPending) return <Skeleton lines={8} />;
  if (error && !data) return <ProblemState problem={asProblem(error)} onRetry={() => void refetch()} />;
  const rows = data?.rows ?? [];
  const standing = ({ signs, stand: each, status }: RetainedProject): string =>
    [
      t(`words.retainedStand.${each}`),
      ...(status === 'active' ? [] : [t(`words.status.${status}`)]),
      ...(signs > 0 ? [t('statistics.retained.signs', { count: signs })] : []),
    ].join(' \u00b7 ');
  const columns: readonly Column<RetainedProject>[] = [
    {
      key: 'name',
      title: t('figures.project'),
      width: 'minmax(0, 2fr)',
      narrow: 'lead',
      by: ({ name }) => name,
      cell: ({ name, projectId }) => (
        <Link to="/projects/$projectId" params={{ projectId }} search={{ tab: 'aftercare' }}>
          {name}
        </Link>
      ),
    },
    { key: 'stand', title: t('statistics.retained.stand'), width: 'minmax(0, 1fr)', by: standing, cell: standing },
    {
      key: 'produced',
      title: t('statistics.retained.produced'),
      width: '112px',
      by: ({ producedOn }) => producedOn,
      cell: ({ producedOn }) => date(producedOn),
    },
    {
      key: 'ended',
      title: t('statistics.retained.ended'),
      width: '112px',
      narrow: 'none',
      by: ({ endedOn }) => endedOn,
      cell: ({ endedOn }) => (endedOn === null ? '\u2013' : date(endedOn)),
    },
    {
      key: 'invested',
      title: t('statistics.retained.investedIn', { unit: unit(currency) }),
      width: '150px',
      number: true,
      narrow: 'aside',
      by: ({ invested }) => Number(invested),
      cell: ({ invested }) => decimalText(invested, 2),
    },
  ];
  return (
    <section aria-label={t('statistics.retained.title')}>
      <FilterBar set={stand === undefined ? 0 : 1}>
        <ChoiceFilter
          label={t('statistics.retained.stand')}
          value={stand}
          options={RETAINED_STANDS.map((each) => ({ value: each, label: t(`words.retainedStand.${each}`) }))}
          onChange={(next) =>
            void navigate({
              to: '/statistics',
              search: tidy({ ...search, became: RETAINED_STANDS.find((each) => each === next) }),
            })
          }
        />
      </FilterBar>
      <AmountRows
        name="retained-projects"
        title={t('statistics.retained.title')}
        currency={currency}
        rows={rows}
        columns={columns}
        amountOf={({ invested }) => invested}
        fileRow={(row) => [row.name, standing(row), row.producedOn, row.endedOn, Number(row.invested)]}
        keyOf={({ projectId }) => projectId}
        keptBack={data?.keptBack ?? 0}
        none={t('statistics.retained.none')}
      />
    </section>
  );
}
