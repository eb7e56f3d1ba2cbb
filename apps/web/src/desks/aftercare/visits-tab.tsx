import { Segmented } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { readVisits, type VisitPage, type VisitRow } from '../../lib/aftercare';
import { can } from '../../lib/desks';
import { addressOf, countSet, queryOf } from '../../lib/filters';
import type { NameOf } from '../../lib/reference';
import { useSession } from '../../lib/session';
import { useFormat } from '../../lib/use-format';
import type { Column } from '../../pieces/data-rows';
import { FilterBar } from '../../pieces/filters';
import { ListFilters } from '../../pieces/list-filters';
import { PagedRows } from '../../pieces/paged-rows';
import { projectColumn } from '../../pieces/project-column';
import { useAftercareSearch } from './use-aftercare-search';
import { VisitLines } from './visit-lines';
import { useNeedText } from './use-need-text';

/** 走访排序: who needs a visit first, and why; a leader begins with the companies that they lead. */
export function VisitsTab(): ReactNode {
  const { t } = useTranslation();
  const { change, search } = useAftercareSearch();
  const session = useSession();
  const { date } = useFormat();
  const needText = useNeedText();
  const leads = can(session, 'lead-projects');
  const first = can(session, 'lead-the-city') ? 'all' : 'mine';
  const mine = leads && (search.whose ?? first) === 'mine' && search.leaderId === undefined;
  const filter = { ...queryOf('visits', search), ...(mine ? { leaderId: session.personId } : {}) };
  const last = ({ days, lastOn }: VisitRow): string =>
    lastOn === null ? t('aftercare.visits.never') : t('aftercare.visits.daysAgo', { date: date(lastOn), count: days });
  const columns = (nameOf: NameOf): readonly Column<VisitRow>[] => [
    projectColumn({ title: t('figures.project'), width: 'minmax(0, 1.6fr)', narrow: 'lead' }),
    {
      key: 'points',
      title: t('aftercare.visits.points'),
      width: '72px',
      number: true,
      narrow: 'aside',
      cell: ({ points }) => <strong>{points}</strong>,
    },
    {
      key: 'why',
      title: t('aftercare.visits.why'),
      width: 'minmax(0, 2.4fr)',
      cell: (row) => <VisitLines visit={row} />,
    },
    { key: 'last', title: t('aftercare.visits.last'), width: '168px', cell: last },
    {
      key: 'place',
      title: t('filter.landing'),
      width: 'minmax(0, 1fr)',
      narrow: 'none',
      cell: ({ landingUnitId }) => nameOf(landingUnitId),
    },
    {
      key: 'leader',
      title: t('filter.leader'),
      width: '96px',
      narrow: 'none',
      cell: ({ leaderId }) => nameOf(leaderId),
    },
  ];
  return (
    <>
      <FilterBar set={countSet('visits', search)}>
        <ListFilters list="visits" search={addressOf('visits', search)} change={change} />
      </FilterBar>
      <p className="muted no-print">{t('aftercare.visits.means')}</p>
      {leads ? (
        <Segmented<'mine' | 'all'>
          className="no-print"
          aria-label={t('aftercare.visits.whose')}
          value={mine ? 'mine' : 'all'}
          onChange={(next) => change({ whose: next === first ? undefined : next, leaderId: undefined })}
          options={(['mine', 'all'] as const).map((value) => ({ value, label: t(`aftercare.visits.${value}`) }))}
        />
      ) : null}
      <PagedRows<VisitRow, VisitPage>
        name="visits"
        filter={filter}
        title={t('aftercare.tab.visits')}
        read={readVisits(filter)}
        columns={columns}
        keyOf={({ projectId }) => projectId}
        summary={({ total }) => t('aftercare.visits.summary', { count: total })}
        fileColumns={[
          { title: t('figures.project'), width: 30 },
          { title: t('aftercare.visits.points') },
          { title: t('aftercare.visits.why'), width: 60 },
          { title: t('aftercare.visits.last'), width: 24 },
          { title: t('filter.landing'), width: 20 },
          { title: t('filter.leader') },
        ]}
        fileRow={(row, nameOf) => [
          row.projectName,
          row.points,
          row.lines.map((line) => needText(line)).join(t('words.comma')),
          last(row),
          nameOf(row.landingUnitId),
          nameOf(row.leaderId),
        ]}
      />
    </>
  );
}
