import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { addressOf, countSet } from '../../lib/filters';
import { comparedWith, type Period, periodOf } from '../../lib/periods';
import { asProblem } from '../../lib/problem';
import { useNames } from '../../lib/reference';
import { useFormat } from '../../lib/use-format';
import { FilterBar } from '../../pieces/filters';
import { ItemRows } from '../../pieces/item-rows';
import { ListFilters } from '../../pieces/list-filters';
import { NumberTile } from '../../pieces/number-tile';
import { ProblemState } from '../../pieces/problem-state';
import { Skeleton } from '../../pieces/skeleton';
import { changes, closingRate, inTimeRate } from './completion-figures';
import { CompletionTable } from './completion-table';
import { type Completion, completionQuery, readPart } from './supervision-queries';
import { searchWith, useFilters } from './use-filters';

/** 清单完成情况 (R12): what was issued in a period, by how it stands now; every number opens to its items. */
export function CompletionTab(): ReactNode {
  const { t } = useTranslation();
  const { today } = useFormat();
  const { change, search } = useFilters();
  const { part, unitId } = search;
  const usual = periodOf('quarter', today);
  const period: Period = { from: search.from ?? usual.from, to: search.to ?? usual.to };
  const shown = { ...addressOf('completion', search), ...period };
  const { data, error, isPending, refetch } = useQuery(completionQuery(period, unitId));
  const nameOf = useNames(data?.names);
  return (
    <>
      <FilterBar set={countSet('completion', shown)}>
        <ListFilters
          always
          list="completion"
          search={shown}
          change={(next) => change('from' in next ? { ...next, part: undefined } : next)}
        />
      </FilterBar>
      {isPending ? <Skeleton lines={8} /> : null}
      {error && !data ? <ProblemState problem={asProblem(error)} onRetry={() => void refetch()} /> : null}
      {data ? <Tiles data={data} period={period} unitId={unitId} /> : null}
      {data && part === undefined ? <CompletionTable data={data} nameOf={nameOf} /> : null}
      {data && part !== undefined ? (
        <>
          <div className="row list-title">
            <h2 className="grow">
              {unitId ? `${nameOf(unitId)} \u00b7 ` : ''}
              {t(`supervision.part.${part}`)}
            </h2>
            <Link
              to="/supervision"
              search={searchWith(search, { part: undefined, unitId: undefined })}
              className="no-print"
            >
              {t('figures.back', { where: t('supervision.tab.completion') })}
            </Link>
          </div>
          <ItemRows
            name="completion-items"
            filter={{ ...period, part, unitId }}
            title={`${t('supervision.tab.completion')} ${t(`supervision.part.${part}`)} ${period.from} ${period.to}`}
            read={readPart(period, search)}
          />
        </>
      ) : null}
    </>
  );
}

interface TilesProps {
  readonly data: Completion;
  readonly period: Period;
  readonly unitId: string | undefined;
}

function Tiles({ data: { total }, period, unitId }: TilesProps): ReactNode {
  const { t } = useTranslation();
  const { points, today } = useFormat();
  const other = comparedWith(period, today);
  const read = useQuery({ ...completionQuery(other ?? period, unitId), enabled: other !== null });
  const before = read.data?.total;
  const change = other && before ? changes(total, before) : null;
  const against = (value: number | null | undefined): { change?: string } =>
    other === null
      ? { change: t('supervision.running') }
      : value === null || value === undefined
        ? {}
        : { change: t('supervision.against', { change: points(value) }) };
  const open = (part: 'issued' | 'late') => ({
    to: '/supervision' as const,
    search: { tab: 'completion' as const, ...period, ...(unitId ? { unitId } : {}), part },
  });
  return (
    <div className="tiles">
      <NumberTile label={t('supervision.part.issued')} figure={`${total.issued}`} open={open('issued')} />
      <NumberTile
        label={t('supervision.closing')}
        figure={closingRate(total)}
        definition={t('supervision.closingMeans')}
        {...against(change?.closing)}
      />
      <NumberTile
        label={t('supervision.inTime')}
        figure={inTimeRate(total)}
        definition={t('supervision.inTimeMeans')}
        {...against(change?.inTime)}
      />
      <NumberTile label={t('supervision.part.late')} figure={`${total.late}`} open={open('late')} />
    </div>
  );
}
