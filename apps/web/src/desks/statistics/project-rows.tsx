import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { investedIn } from '../../lib/investment';
import { useFormat } from '../../lib/use-format';
import { useInvestment } from '../../lib/use-investment';
import type { NameOf } from '../../lib/reference';
import type { Column } from '../../pieces/data-rows';
import { useProjectColumn } from '../../pieces/lead-columns';
import { PagedRows } from '../../pieces/paged-rows';
import { projectFilter, type ProjectRow, readProjects } from './statistics-queries';
import type { StatisticsSearch } from './statistics-search';

type ProjectPage = Awaited<ReturnType<ReturnType<typeof readProjects>>>;

/** The projects behind a number of the funnel. */
export function ProjectRows({
  search,
  title,
}: {
  readonly search: StatisticsSearch;
  readonly title: string;
}): ReactNode {
  const { t } = useTranslation();
  const { even, shortDayOf } = useFormat();
  const investment = useInvestment();
  const amountOf = (row: ProjectRow): string => investment(row, even) || '–';
  const stand = ({ stage, status }: ProjectRow): string =>
    status === 'active'
      ? t(`words.stage.${stage}`)
      : `${t(`words.stage.${stage}`)} \u00b7 ${t(`words.status.${status}`)}`;
  const lead = useProjectColumn();
  const columns = (nameOf: NameOf): readonly Column<ProjectRow>[] => [
    lead,
    { key: 'stage', title: t('figures.stage'), width: '110px', cell: stand },
    {
      key: 'since',
      title: t('statistics.since'),
      width: '84px',
      narrow: 'none',
      by: ({ stageEnteredAt }) => stageEnteredAt,
      cell: ({ stageEnteredAt }) => shortDayOf(stageEnteredAt),
    },
    {
      key: 'leader',
      title: t('words.role.leader'),
      width: 'minmax(0, 0.7fr)',
      cell: ({ leaderId }) => nameOf(leaderId),
    },
    {
      key: 'introducer',
      title: t('words.party.introducing-unit'),
      width: 'minmax(0, 1.2fr)',
      narrow: 'none',
      cell: ({ introducingUnitId }) => nameOf(introducingUnitId),
    },
    {
      key: 'amount',
      title: t('statistics.amount'),
      width: '150px',
      number: true,
      by: investedIn,
      cell: amountOf,
    },
    {
      key: 'late',
      title: t('statistics.lateOf'),
      width: '90px',
      number: true,
      narrow: 'aside',
      by: ({ redItems }) => redItems,
      cell: ({ redItems, openItems }) => `${redItems} / ${openItems}`,
    },
  ];
  return (
    <PagedRows<ProjectRow, ProjectPage>
      name="statistics-projects"
      filter={projectFilter(search)}
      title={title}
      read={readProjects(search)}
      columns={columns}
      keyOf={({ id }) => id}
      fileColumns={[
        ...[{ title: t('figures.project'), width: 28 }, { title: t('figures.light') }, { title: t('figures.stage') }],
        ...[{ title: t('statistics.since') }, { title: t('words.role.leader') }],
        ...[
          { title: t('words.party.introducing-unit'), width: 24 },
          { title: t('statistics.amount'), width: 16 },
        ],
        ...[{ title: t('statistics.late') }, { title: t('statistics.open') }],
      ]}
      fileRow={(row, nameOf) => [
        ...[row.name, t(`words.light.${row.light}`), stand(row), shortDayOf(row.stageEnteredAt), nameOf(row.leaderId)],
        ...[nameOf(row.introducingUnitId), amountOf(row), row.redItems, row.openItems],
      ]}
    />
  );
}
