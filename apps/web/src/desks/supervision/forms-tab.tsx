import { useQuery } from '@tanstack/react-query';
import { Segmented } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { capitalised } from '../../i18n/capitalised';
import { FORM_COLOURS } from '@bangban/contract/vocabulary';
import { addressOf, countSet, queryOf } from '../../lib/filters';
import { asProblem } from '../../lib/problem';
import { useNames } from '../../lib/reference';
import { formsQuery, readForms } from '../../lib/supervision-forms';
import { EmptyState } from '../../pieces/empty-state';
import { FilterBar } from '../../pieces/filters';
import { FormCard } from '../../pieces/form-card';
import { FormRows } from '../../pieces/form-rows';
import { ListFilters } from '../../pieces/list-filters';
import { ProblemState } from '../../pieces/problem-state';
import { Skeleton } from '../../pieces/skeleton';
import { FormCountsView } from './form-counts-view';
import { FORM_VIEWS } from './supervision-search';
import { useFilters } from './use-filters';

/** What the counts tell apart themselves. */
const TOLD_APART = ['state', 'late', 'open', 'afterBlue'] as const;

/** 蓝黄红看板: forms by colour, as rows with a file, or counted; those that are open, or all. */
export function FormsTab(): ReactNode {
  const { t } = useTranslation();
  const { change, search } = useFilters();
  const { forms: view = 'board' } = search;
  return (
    <>
      <FilterBar set={countSet('forms', search)}>
        <ListFilters
          list="forms"
          search={addressOf('forms', search)}
          change={change}
          without={view === 'counts' ? TOLD_APART : []}
        />
      </FilterBar>
      <div className="row wrap no-print">
        <Segmented
          aria-label={t('supervision.forms.view')}
          value={view}
          onChange={(next) => change({ forms: next === 'board' ? undefined : next })}
          options={FORM_VIEWS.map((value) => ({ value, label: t(`supervision.forms.${value}`) }))}
        />
        {view === 'counts' ? null : <p className="muted grow">{t('supervision.forms.means')}</p>}
      </div>
      {view === 'list' ? <List /> : view === 'counts' ? <FormCountsView /> : <Board />}
    </>
  );
}

function Board(): ReactNode {
  const { t } = useTranslation();
  const { search } = useFilters();
  const filter = queryOf('forms', search);
  // Without a state asked for, what is over does not stand in the way of what is to be done.
  const { data, error, refetch } = useQuery(
    formsQuery(search.state || search.open ? filter : { ...filter, open: 'true' }),
  );
  const nameOf = useNames(data?.names);
  if (error && !data) return <ProblemState problem={asProblem(error)} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton lines={8} />;
  if (data.rows.length === 0) {
    return <EmptyState title={t('supervision.forms.none')} text={t('supervision.forms.noneText')} />;
  }
  const columns = FORM_COLOURS.filter((colour) => search.colour === undefined || search.colour === colour);
  return (
    <div className="form-board">
      {columns.map((colour) => {
        const rows = data.rows.filter((row) => row.colour === colour);
        const title = t('supervision.forms.column', {
          colour: capitalised(t(`words.formColour.${colour}`)),
          count: rows.length,
        });
        return (
          <section key={colour} aria-label={title} className={`form-column form-${colour}`}>
            <h2>{title}</h2>
            {rows.map((form) => (
              <FormCard key={form.id} form={form} nameOf={nameOf} />
            ))}
          </section>
        );
      })}
    </div>
  );
}

function List(): ReactNode {
  const { t } = useTranslation();
  const { search } = useFilters();
  const filter = queryOf('forms', search);
  return <FormRows filter={filter} title={t('supervision.forms.of')} read={readForms(filter)} />;
}
