import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type GroupList, type GroupRow, readGroups } from '../../lib/outreach';
import type { NameOf } from '../../lib/reference';
import { useFormat } from '../../lib/use-format';
import { useIndustry } from '../../lib/use-industry';
import type { Column } from '../../pieces/data-rows';
import { ListFilters } from '../../pieces/list-filters';
import { PagedRows } from '../../pieces/paged-rows';
import { EndGroup, EstablishGroup, ReviseGroup } from './group-forms';
import { useOutreachSearch } from './use-outreach-search';

/** 产业招商组 and 驻外联络处, with those that have ended. */
export function GroupsTab(): ReactNode {
  const { t } = useTranslation();
  const { change, search } = useOutreachSearch();
  const { date } = useFormat();
  const industryOf = useIndustry();
  const { groupForm, groupStatus } = search;
  const filter = { ...(groupForm ? { groupForm } : {}), ...(groupStatus ? { groupStatus } : {}) };
  const where = ({ industry, place }: GroupRow): string =>
    [industry === null ? '' : industryOf(industry), place ?? ''].filter((each) => each !== '').join(' ');
  const standing = ({ ended, status }: GroupRow): string =>
    ended ? t('outreach.endedOn', { day: date(ended.on), reason: ended.reason }) : t(`words.groupStatus.${status}`);
  const columns = (nameOf: NameOf): readonly Column<GroupRow>[] => [
    {
      key: 'name',
      title: t('outreach.groupName'),
      width: 'minmax(0, 1.6fr)',
      narrow: 'lead',
      by: ({ name }) => name,
      cell: ({ id, name }) => (
        <Link to="/outreach" search={{ group: id }}>
          {name}
        </Link>
      ),
    },
    {
      key: 'form',
      title: t('filter.groupForm'),
      width: '120px',
      narrow: 'aside',
      by: ({ form }) => t(`words.groupForm.${form}`),
      cell: ({ form }) => t(`words.groupForm.${form}`),
    },
    {
      key: 'where',
      title: t('outreach.industryOrPlace'),
      width: 'minmax(0, 1fr)',
      by: where,
      cell: where,
    },
    {
      key: 'leaders',
      title: t('outreach.leaders'),
      width: 'minmax(0, 1.2fr)',
      by: ({ leaderIds }) => leaderIds.map(nameOf).join(' '),
      cell: ({ leaderIds }) => leaderIds.map(nameOf).join(t('outreach.and')),
    },
    {
      key: 'unit',
      title: t('outreach.unit'),
      width: 'minmax(0, 1.2fr)',
      by: ({ unitId }) => nameOf(unitId),
      cell: ({ unitId }) => nameOf(unitId),
    },
    {
      key: 'status',
      title: t('filter.state'),
      width: 'minmax(0, 1fr)',
      by: standing,
      cell: standing,
    },
    {
      key: 'acts',
      title: t('outreach.acts'),
      width: '150px',
      cell: (row) =>
        row.ended ? null : (
          <span className="row wrap no-print">
            <ReviseGroup group={row} />
            <EndGroup group={row} />
          </span>
        ),
    },
  ];
  return (
    <>
      <div className="filters no-print">
        <ListFilters list="groups" search={search} change={change} />
      </div>
      <PagedRows<GroupRow, GroupList>
        name="groups"
        filter={filter}
        title={t('outreach.tab.groups')}
        read={readGroups(filter)}
        columns={columns}
        keyOf={({ id }) => id}
        tools={<EstablishGroup />}
        fileColumns={[
          { title: t('outreach.groupName'), width: 30 },
          ...[{ title: t('filter.groupForm') }, { title: t('outreach.industryOrPlace') }],
          ...[
            { title: t('outreach.leaders'), width: 24 },
            { title: t('outreach.unit'), width: 24 },
          ],
          { title: t('filter.state'), width: 24 },
        ]}
        fileRow={(row, nameOf) => [
          ...[row.name, t(`words.groupForm.${row.form}`), where(row)],
          ...[row.leaderIds.map(nameOf).join(t('outreach.and')), nameOf(row.unitId), standing(row)],
        ]}
      />
    </>
  );
}
