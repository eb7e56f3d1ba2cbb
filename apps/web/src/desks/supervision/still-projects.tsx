import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListPage } from '../../lib/pages';
import type { NameOf } from '../../lib/reference';
import { useFormat } from '../../lib/use-format';
import { useStillDays } from '../../lib/use-still';
import type { Column } from '../../pieces/data-rows';
import { useProjectColumn } from '../../pieces/lead-columns';
import { PagedRows } from '../../pieces/paged-rows';
import { readStillProjects, type StillProject } from './supervision-queries';
import type { SupervisionSearch } from './supervision-search';

/** Projects that nobody moves, nor any of their items. */
export function StillProjects({ search }: { readonly search: SupervisionSearch }): ReactNode {
  const { t } = useTranslation();
  const { days, shortDayOf } = useFormat();
  const stillDays = useStillDays();
  const since = ({ stalledSince }: StillProject): string => (stalledSince === null ? '' : shortDayOf(stalledSince));
  const leader = ({ leaderId }: StillProject, nameOf: NameOf): string => (leaderId === null ? '' : nameOf(leaderId));
  const lead = useProjectColumn();
  const columns = (nameOf: NameOf): readonly Column<StillProject>[] => [
    lead,
    {
      key: 'stage',
      title: t('figures.stage'),
      width: '116px',
      by: ({ stage }) => t(`words.stage.${stage}`),
      cell: ({ stage }) => t(`words.stage.${stage}`),
    },
    {
      key: 'leader',
      title: t('projects.columns.leader'),
      width: 'minmax(0, 1fr)',
      by: (row) => leader(row, nameOf),
      cell: (row) => leader(row, nameOf),
    },
    {
      key: 'follower',
      title: t('project.follower'),
      width: 'minmax(0, 1fr)',
      narrow: 'none',
      by: ({ followerId }) => nameOf(followerId),
      cell: ({ followerId }) => nameOf(followerId),
    },
    {
      key: 'open',
      title: t('supervision.open'),
      width: '80px',
      number: true,
      narrow: 'none',
      cell: (row) => row.openItems,
    },
    {
      key: 'since',
      title: t('supervision.still.since.stalled'),
      width: '112px',
      by: ({ stalledSince }) => stalledSince,
      cell: since,
    },
    {
      key: 'days',
      title: t('supervision.still.days'),
      width: '112px',
      number: true,
      narrow: 'aside',
      by: ({ stalledSince }) => stillDays(stalledSince),
      cell: ({ stalledSince }) => {
        const count = stillDays(stalledSince);
        return count === null ? '' : <span className="strong">{days(count)}</span>;
      },
    },
  ];
  return (
    <PagedRows<StillProject, ListPage<StillProject>>
      name="still-projects"
      filter={{ unitId: search.unitId, stage: search.stage }}
      title={t('supervision.still.kind.projects')}
      read={readStillProjects(search)}
      columns={columns}
      keyOf={({ id }) => id}
      fileColumns={[
        { title: t('figures.project'), width: 30 },
        ...[{ title: t('figures.stage') }, { title: t('projects.columns.leader') }, { title: t('project.follower') }],
        ...[{ title: t('figures.light') }, { title: t('supervision.open') }],
        ...[{ title: t('supervision.still.since.stalled'), width: 16 }, { title: t('supervision.still.days') }],
      ]}
      fileRow={(row, nameOf) => [
        ...[row.name, t(`words.stage.${row.stage}`), leader(row, nameOf), nameOf(row.followerId)],
        ...[t(`words.light.${row.light}`), row.openItems, since(row), stillDays(row.stalledSince)],
      ]}
    />
  );
}
