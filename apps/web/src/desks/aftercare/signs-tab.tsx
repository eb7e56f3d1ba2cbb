import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { readSigns, type SignPage, type SignRow } from '../../lib/aftercare';
import { can } from '../../lib/desks';
import { addressOf, countSet, queryOf } from '../../lib/filters';
import type { NameOf } from '../../lib/reference';
import { useSession } from '../../lib/session';
import { useFormat } from '../../lib/use-format';
import type { Column } from '../../pieces/data-rows';
import { FilterBar } from '../../pieces/filters';
import { ListFilters } from '../../pieces/list-filters';
import { PagedRows } from '../../pieces/paged-rows';
import { SheetButton } from '../../pieces/sheet-button';
import { useAftercareSearch } from './use-aftercare-search';

/** 预警信号 over all projects, those that are open first. */
export function SignsTab(): ReactNode {
  const { t } = useTranslation();
  const { change, search } = useAftercareSearch();
  const { date, shortDayOf } = useFormat();
  const filter = queryOf('signs', search);
  const session = useSession();
  const records = can(session, 'keep-help-desk') || can(session, 'lead-projects');
  const standing = ({ clearedAt, state }: SignRow): string =>
    [t(`words.signState.${state}`), ...(clearedAt === null ? [] : [shortDayOf(clearedAt)])].join(' ');
  const columns = (nameOf: NameOf): readonly Column<SignRow>[] => [
    {
      key: 'kind',
      title: t('field.signKind'),
      width: 'minmax(0, 1.2fr)',
      narrow: 'lead',
      by: ({ kind }) => t(`words.signKind.${kind}`),
      cell: ({ kind, projectId }) => (
        <Link to="/projects/$projectId" params={{ projectId }} search={{ tab: 'aftercare' }}>
          {t(`words.signKind.${kind}`)}
        </Link>
      ),
    },
    {
      key: 'project',
      title: t('figures.project'),
      width: 'minmax(0, 2fr)',
      by: ({ projectName }) => projectName,
      cell: ({ projectName }) => projectName,
    },
    {
      key: 'words',
      title: t('field.signWords'),
      width: 'minmax(0, 2fr)',
      narrow: 'none',
      by: ({ words }) => words,
      cell: ({ words }) => words,
    },
    {
      key: 'place',
      title: t('filter.landing'),
      width: 'minmax(0, 1fr)',
      by: ({ landingUnitId }) => nameOf(landingUnitId),
      cell: ({ landingUnitId }) => nameOf(landingUnitId),
    },
    {
      key: 'period',
      title: t('field.signPeriod'),
      width: '96px',
      by: ({ period }) => period,
      cell: ({ period }) => period,
    },
    {
      key: 'seen',
      title: t('field.seenOn'),
      width: '112px',
      narrow: 'none',
      by: ({ seenOn }) => seenOn,
      cell: ({ seenOn }) => date(seenOn),
    },
    { key: 'state', title: t('figures.state'), width: '128px', narrow: 'aside', by: standing, cell: standing },
  ];
  return (
    <>
      <FilterBar set={countSet('signs', search)}>
        <ListFilters list="signs" search={addressOf('signs', search)} change={change} />
      </FilterBar>
      <PagedRows<SignRow, SignPage>
        name="signs"
        filter={filter}
        title={t('aftercare.tab.signs')}
        read={readSigns(filter)}
        columns={columns}
        keyOf={({ id }) => id}
        tools={records ? <SheetButton kind="signs" /> : null}
        summary={({ open, total }) => t('aftercare.signs.summary', { count: total, open: `${open}` })}
        fileColumns={[
          { title: t('field.signKind') },
          { title: t('figures.project'), width: 30 },
          { title: t('field.signWords'), width: 40 },
          { title: t('filter.landing'), width: 20 },
          { title: t('field.signPeriod') },
          { title: t('field.seenOn') },
          { title: t('figures.state') },
        ]}
        fileRow={(row, nameOf) => [
          ...[t(`words.signKind.${row.kind}`), row.projectName, row.words, nameOf(row.landingUnitId)],
          ...[row.period, date(row.seenOn), standing(row)],
        ]}
      />
    </>
  );
}
