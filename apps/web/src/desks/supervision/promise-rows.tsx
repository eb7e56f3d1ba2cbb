import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type CommitmentFilter, type CommitmentPage, type CommitmentRow, readCommitments } from '../../lib/commitments';
import type { NameOf } from '../../lib/reference';
import { useDue } from '../../lib/use-due';
import type { Column } from '../../pieces/data-rows';
import { Light } from '../../pieces/light';
import { PagedRows } from '../../pieces/paged-rows';

/** Promises as rows, the nearest limit first; every one opens on its project, all of them can be saved. */
export function PromiseRows({ filter }: { readonly filter: CommitmentFilter }): ReactNode {
  const { t } = useTranslation();
  const { due } = useDue();
  const limit = ({ dueAt, provisional }: CommitmentRow): string =>
    dueAt === null ? '' : due({ due: dueAt, provisional });
  const who = ({ personId, unitId }: CommitmentRow, nameOf: NameOf): string =>
    unitId === null ? t('project.promises.investor') : [nameOf(unitId), nameOf(personId)].join(' ');
  const standing = ({ keptLate, state }: CommitmentRow): string =>
    keptLate ? t('project.promises.keptLate') : t(`words.commitmentState.${state}`);
  const columns = (nameOf: NameOf): readonly Column<CommitmentRow>[] => [
    {
      key: 'what',
      title: t('field.promised'),
      width: 'minmax(0, 2fr)',
      narrow: 'lead',
      by: ({ what }) => what,
      cell: (row) => (
        <span className="row">
          <Light light={row.light} />
          <Link to="/projects/$projectId" params={{ projectId: row.projectId }} search={{ tab: 'money' }}>
            {row.what}
          </Link>
        </span>
      ),
    },
    {
      key: 'project',
      title: t('figures.project'),
      width: 'minmax(0, 1.5fr)',
      by: ({ projectName }) => projectName,
      cell: ({ projectName }) => projectName,
    },
    {
      key: 'side',
      title: t('filter.side'),
      width: '112px',
      narrow: 'none',
      by: ({ side }) => side,
      cell: ({ side }) => t(`words.commitmentSide.${side}`),
    },
    {
      key: 'who',
      title: t('filter.keptByUnit'),
      width: 'minmax(0, 1.3fr)',
      by: (row) => who(row, nameOf),
      cell: (row) => who(row, nameOf),
    },
    { key: 'state', title: t('figures.state'), width: '112px', by: standing, cell: standing },
    {
      key: 'due',
      title: t('supervision.forms.due'),
      width: '120px',
      by: ({ dueAt }) => dueAt,
      cell: (row) => <span className={row.late ? 'strong' : ''}>{limit(row)}</span>,
    },
    {
      key: 'late',
      title: t('supervision.promises.daysLate'),
      width: '96px',
      number: true,
      narrow: 'aside',
      by: ({ daysLate }) => daysLate,
      cell: ({ daysLate, late }) => (late ? `${daysLate}` : ''),
    },
  ];
  return (
    <PagedRows<CommitmentRow, CommitmentPage>
      name="commitments"
      filter={filter}
      title={t('supervision.tab.promises')}
      read={readCommitments(filter)}
      columns={columns}
      keyOf={({ id }) => id}
      summary={({ late, total }) => t('supervision.promises.summary', { count: total, late: `${late}` })}
      fileColumns={[
        { title: t('field.promised'), width: 40 },
        { title: t('figures.project'), width: 26 },
        ...[{ title: t('filter.side') }, { title: t('filter.keptByUnit'), width: 24 }],
        ...[{ title: t('figures.state') }, { title: t('supervision.forms.due') }],
        { title: t('supervision.promises.daysLate') },
      ]}
      fileRow={(row, nameOf) => [
        ...[row.what, row.projectName, t(`words.commitmentSide.${row.side}`), who(row, nameOf)],
        ...[standing(row), limit(row), row.late ? row.daysLate : null],
      ]}
    />
  );
}
