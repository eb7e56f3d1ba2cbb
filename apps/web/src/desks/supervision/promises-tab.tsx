import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Segmented } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { commitmentCountsQuery } from '../../lib/commitments';
import { addressOf, countSet, queryOf } from '../../lib/filters';
import { asProblem } from '../../lib/problem';
import { useNames } from '../../lib/reference';
import { EmptyState } from '../../pieces/empty-state';
import { FilterBar } from '../../pieces/filters';
import { ListFilters } from '../../pieces/list-filters';
import { ProblemState } from '../../pieces/problem-state';
import { Skeleton } from '../../pieces/skeleton';
import { PromiseRows } from './promise-rows';
import { PROMISE_VIEWS, type SupervisionSearch } from './supervision-search';
import { useFilters } from './use-filters';

/** 承诺: of both sides over all projects, as rows or counted by who keeps them and how old they are. */
export function PromisesTab(): ReactNode {
  const { t } = useTranslation();
  const { change, search } = useFilters();
  const { promises: view = 'list' } = search;
  return (
    <>
      {view === 'list' ? (
        <FilterBar set={countSet('commitments', search)}>
          <ListFilters list="commitments" search={addressOf('commitments', search)} change={change} />
        </FilterBar>
      ) : null}
      <div className="row wrap no-print">
        <Segmented
          aria-label={t('supervision.promises.view')}
          value={view}
          onChange={(next) => change({ promises: next === 'list' ? undefined : next })}
          options={PROMISE_VIEWS.map((value) => ({ value, label: t(`supervision.promises.${value}`) }))}
        />
        <p className="muted grow">{t('supervision.promises.means')}</p>
      </div>
      {view === 'counts' ? <Counts /> : <PromiseRows filter={queryOf('commitments', search)} />}
    </>
  );
}

const PARTS = [
  ['waiting', { stands: 'waiting' }],
  ['running', { stands: 'running' }],
  ['claimed', { stands: 'claimed' }],
  ['late10', { age: 'late-10' }],
  ['late30', { age: 'late-30' }],
  ['lateMore', { age: 'late-more' }],
  ['fulfilled', { stands: 'fulfilled' }],
  ['keptLate', { keptLate: 'yes' }],
  ['waived', { stands: 'waived' }],
] as const satisfies readonly (readonly [string, Partial<SupervisionSearch>])[];

/** Each number opens to its rows. */
function Counts(): ReactNode {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(commitmentCountsQuery);
  const nameOf = useNames(data?.names);
  if (error && !data) return <ProblemState problem={asProblem(error)} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton lines={6} />;
  if (data.rows.length === 0) {
    return <EmptyState title={t('supervision.promises.none')} text={t('supervision.promises.noneText')} />;
  }
  return (
    <div className="table-scroll" role="region" aria-label={t('supervision.promises.counts')} tabIndex={0}>
      <table className="figures-table">
        <thead>
          <tr>
            <th scope="col">{t('filter.side')}</th>
            <th scope="col">{t('filter.keptByUnit')}</th>
            {PARTS.map(([part]) => (
              <th key={part} scope="col" className="num">
                {t(`supervision.promises.part.${part}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {data.rows.map((row) => (
            <tr key={`${row.side} ${row.unitId ?? ''}`}>
              <td>{t(`words.commitmentSide.${row.side}`)}</td>
              <td>{row.unitId === null ? t('project.promises.investor') : nameOf(row.unitId)}</td>
              {PARTS.map(([part, narrowed]) => (
                <td key={part} className="num">
                  {row[part] === 0 ? (
                    <span className="faint">0</span>
                  ) : (
                    <Link
                      to="/supervision"
                      search={{
                        tab: 'promises',
                        side: row.side,
                        ...(row.unitId === null ? {} : { unitId: row.unitId }),
                        ...narrowed,
                      }}
                    >
                      {row[part]}
                    </Link>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
