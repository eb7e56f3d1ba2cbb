import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type LeadList, type LeadRow, readGroupLeads } from '../../lib/outreach';
import type { NameOf } from '../../lib/reference';
import { useFormat } from '../../lib/use-format';
import type { Column } from '../../pieces/data-rows';
import { ListFilters } from '../../pieces/list-filters';
import { PagedRows } from '../../pieces/paged-rows';
import { projectColumn } from '../../pieces/project-column';
import { GroupFilter } from './group-filter';
import { useOutreachSearch } from './use-outreach-search';

/** What came of trips and visits: each lead with its source and where it stands. */
export function LeadsTab(): ReactNode {
  const { t } = useTranslation();
  const { change, search } = useOutreachSearch();
  const { shortDayOf } = useFormat();
  const { from, group, reached, to } = search;
  const filter = {
    ...(reached ? { reached } : {}),
    ...(group ? { groupId: group } : {}),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
  };
  const standing = ({ stage, status }: LeadRow): string =>
    status === 'active' ? t(`words.stage.${stage}`) : `${t(`words.stage.${stage}`)} ${t(`words.status.${status}`)}`;
  const columns = (nameOf: NameOf): readonly Column<LeadRow>[] => [
    projectColumn({ title: t('outreach.project'), width: 'minmax(0, 2fr)', narrow: 'lead' }),
    {
      key: 'stage',
      title: t('outreach.stage'),
      width: '112px',
      narrow: 'aside',
      by: standing,
      cell: standing,
    },
    {
      key: 'group',
      title: t('outreach.group'),
      width: 'minmax(0, 1.2fr)',
      by: ({ group: whose }) => whose.name,
      cell: ({ group: whose }) => whose.name,
    },
    {
      key: 'source',
      title: t('outreach.source'),
      width: 'minmax(0, 1.6fr)',
      by: ({ purpose }) => purpose,
      cell: ({ purpose, tripId }) => (
        <Link to="/outreach/$tripId" params={{ tripId }}>
          {purpose}
        </Link>
      ),
    },
    {
      key: 'follower',
      title: t('field.followerId'),
      width: '96px',
      by: ({ followerId }) => nameOf(followerId),
      cell: ({ followerId }) => nameOf(followerId),
    },
    {
      key: 'registered',
      title: t('outreach.registered'),
      width: '104px',
      narrow: 'none',
      by: ({ registeredAt }) => registeredAt,
      cell: ({ registeredAt }) => shortDayOf(registeredAt),
    },
  ];
  return (
    <>
      <div className="filters no-print">
        <GroupFilter value={group} onChange={(next) => change({ group: next })} />
        <ListFilters list="groupLeads" search={search} change={change} />
      </div>
      <PagedRows<LeadRow, LeadList>
        name="group-leads"
        filter={filter}
        title={t('outreach.tab.leads')}
        read={readGroupLeads(filter)}
        columns={columns}
        keyOf={({ projectId }) => projectId}
        fileColumns={[
          { title: t('outreach.project'), width: 36 },
          { title: t('outreach.stage') },
          { title: t('outreach.group'), width: 22 },
          { title: t('outreach.source'), width: 36 },
          { title: t('field.followerId') },
          { title: t('outreach.registered') },
        ]}
        fileRow={(row, nameOf) => [
          row.projectName,
          standing(row),
          row.group.name,
          row.purpose,
          nameOf(row.followerId),
          shortDayOf(row.registeredAt),
        ]}
      />
    </>
  );
}
