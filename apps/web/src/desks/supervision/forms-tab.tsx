import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Segmented } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { capitalised } from '../../i18n/capitalised';
import { FORM_COLOURS } from '@bangban/contract/vocabulary';
import { addressOf, countSet, queryOf } from '../../lib/filters';
import { useFormNumber } from '../../lib/form-words';
import { asProblem } from '../../lib/problem';
import { type NameOf, useNames } from '../../lib/reference';
import { type FormRow, formsQuery } from '../../lib/supervision-forms';
import { useDue } from '../../lib/use-due';
import { useFormat } from '../../lib/use-format';
import { useItemTitle } from '../../lib/use-item-title';
import type { Column } from '../../pieces/data-rows';
import { EmptyState } from '../../pieces/empty-state';
import { FilterBar } from '../../pieces/filters';
import { FormCard } from '../../pieces/form-card';
import { Light } from '../../pieces/light';
import { ListFilters } from '../../pieces/list-filters';
import { PagedRows } from '../../pieces/paged-rows';
import { ProblemState } from '../../pieces/problem-state';
import { Skeleton } from '../../pieces/skeleton';
import { readForms } from './supervision-queries';
import { FORM_VIEWS } from './supervision-search';
import { useFilters } from './use-filters';

/** 蓝黄红看板: forms by colour, or as rows with a file; those that are open, or all. */
export function FormsTab(): ReactNode {
  const { t } = useTranslation();
  const { change, search } = useFilters();
  const { forms: view = 'board' } = search;
  return (
    <>
      <FilterBar set={countSet('forms', search)}>
        <ListFilters list="forms" search={addressOf('forms', search)} change={change} />
      </FilterBar>
      <div className="row wrap no-print">
        <Segmented
          aria-label={t('supervision.forms.view')}
          value={view}
          onChange={(next) => change({ forms: next === 'board' ? undefined : next })}
          options={FORM_VIEWS.map((value) => ({ value, label: t(`supervision.forms.${value}`) }))}
        />
        <p className="muted grow">{t('supervision.forms.means')}</p>
      </div>
      {view === 'list' ? <FormRows /> : <Board />}
    </>
  );
}

function Board(): ReactNode {
  const { t } = useTranslation();
  const { search } = useFilters();
  const filter = queryOf('forms', search);
  // Without a state asked for, what is over does not stand in the way of what is to be done.
  const { data, error, refetch } = useQuery(formsQuery(search.state ? filter : { ...filter, open: 'true' }));
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

type FormsPage = Awaited<ReturnType<ReturnType<typeof readForms>>>;

function FormRows(): ReactNode {
  const { t } = useTranslation();
  const { search } = useFilters();
  const { shortDayOf } = useFormat();
  const { due } = useDue();
  const numberOf = useFormNumber();
  const titleOf = useItemTitle();
  const about = ({ itemTemplateKey, itemTitle, projectName }: FormRow): string =>
    itemTitle === null
      ? projectName
      : `${titleOf({ title: itemTitle, templateKey: itemTemplateKey })} \u00b7 ${projectName}`;
  const limit = ({ dueAt, provisional }: FormRow): string => (dueAt === null ? '' : due({ due: dueAt, provisional }));
  const columns = (nameOf: NameOf): readonly Column<FormRow>[] => [
    {
      key: 'number',
      title: t('supervision.forms.number'),
      width: '172px',
      by: numberOf,
      cell: (row) => (
        <span className="row">
          <Light light={row.light} />
          <Link to="/forms/$formId" params={{ formId: row.id }}>
            {numberOf(row)}
          </Link>
        </span>
      ),
    },
    {
      key: 'unit',
      title: t('supervision.forms.unit'),
      width: 'minmax(0, 1fr)',
      by: ({ unitId }) => nameOf(unitId),
      cell: ({ unitId }) => nameOf(unitId),
    },
    { key: 'about', title: t('supervision.forms.matter'), width: 'minmax(0, 2fr)', by: about, cell: about },
    {
      key: 'state',
      title: t('supervision.forms.state'),
      width: '104px',
      by: ({ state }) => t(`words.formState.${state}`),
      cell: ({ state }) => t(`words.formState.${state}`),
    },
    {
      key: 'issued',
      title: t('supervision.forms.issued'),
      width: '104px',
      narrow: 'none',
      by: ({ issuedAt }) => issuedAt,
      cell: ({ issuedAt }) => shortDayOf(issuedAt),
    },
    {
      key: 'due',
      title: t('supervision.forms.due'),
      width: '112px',
      narrow: 'aside',
      by: ({ dueAt }) => dueAt,
      cell: (row) => <span className={row.late ? 'strong' : ''}>{limit(row)}</span>,
    },
  ];
  return (
    <PagedRows<FormRow, FormsPage>
      name="supervision-forms"
      filter={queryOf('forms', search)}
      title={t('supervision.forms.of')}
      read={readForms(search)}
      columns={columns}
      keyOf={({ id }) => id}
      fileColumns={[
        { title: t('supervision.forms.number'), width: 20 },
        { title: t('supervision.forms.unit'), width: 24 },
        { title: t('supervision.forms.matter'), width: 40 },
        ...[{ title: t('supervision.forms.state') }, { title: t('supervision.forms.issued') }],
        { title: t('supervision.forms.due') },
      ]}
      fileRow={(row, nameOf) => [
        ...[numberOf(row), nameOf(row.unitId), about(row), t(`words.formState.${row.state}`)],
        ...[shortDayOf(row.issuedAt), limit(row)],
      ]}
    />
  );
}
