import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formCountsQuery, partFilter } from '../../lib/form-counts';
import { type Period, periodOf } from '../../lib/periods';
import { asProblem } from '../../lib/problem';
import { useNames } from '../../lib/reference';
import { useFormat } from '../../lib/use-format';
import { EmptyState } from '../../pieces/empty-state';
import { ExportMenu } from '../../pieces/export-menu';
import { FormCountsTable, useFormCountsFile } from '../../pieces/form-counts-table';
import { ProblemState } from '../../pieces/problem-state';
import { Skeleton } from '../../pieces/skeleton';
import { useFilters } from './use-filters';

/** 督查单统计: of a period, this year's where none is chosen; each number leads to the list of its forms. */
export function FormCountsView(): ReactNode {
  const { t } = useTranslation();
  const { short, today } = useFormat();
  const { search } = useFilters();
  const year = periodOf('year', today);
  const period: Period = { from: search.from ?? year.from, to: search.to ?? year.to };
  const { data, error, refetch } = useQuery(formCountsQuery(period, search.unitId));
  const nameOf = useNames(data?.names);
  const fileOf = useFormCountsFile();
  if (error && !data) return <ProblemState problem={asProblem(error)} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton lines={8} />;
  const rows = data.rows.filter(({ colour }) => search.colour === undefined || search.colour === colour);
  if (rows.length === 0) return <EmptyState title={t('supervision.forms.none')} text={t('figures.nothingText')} />;
  return (
    <section aria-label={t('formCounts.title')}>
      <div className="row wrap">
        <p className="muted grow">{t('formCounts.means', { from: short(period.from), to: short(period.to) })}</p>
        <ExportMenu small table={() => fileOf(rows, period, nameOf)} />
      </div>
      <div className="table-scroll">
        <FormCountsTable
          rows={rows}
          nameOf={nameOf}
          linkOf={({ colour, part, unitId }) => ({
            to: '/supervision',
            search: {
              tab: 'forms',
              forms: 'list',
              colour,
              ...period,
              ...partFilter(part),
              ...(unitId === undefined ? (search.unitId ? { unitId: search.unitId } : {}) : { unitId }),
            } as const,
          })}
        />
      </div>
    </section>
  );
}
