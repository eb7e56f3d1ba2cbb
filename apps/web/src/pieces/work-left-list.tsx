import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { NameOf } from '../lib/reference';
import { useDue } from '../lib/use-due';
import {
  readWorkLeft,
  useMending,
  useWorkCounts,
  useWorkKind,
  useWorkTitle,
  type WorkLeftPage,
  type WorkLeftRow,
} from '../lib/work-left';
import type { Column } from './data-rows';
import { PagedRows } from './paged-rows';

/** What hangs on people and units that are gone, each with the act that puts it into other hands. */
export function WorkLeftList(): ReactNode {
  const { t } = useTranslation();
  const { due } = useDue();
  const counts = useWorkCounts();
  const kindOf = useWorkKind();
  const mending = useMending();
  const titleOf = useWorkTitle();
  const holders = (nameOf: NameOf, { people, unitId }: WorkLeftRow): string =>
    [nameOf(unitId), ...people.map(nameOf)].filter((name) => name !== '').join(' ');
  const columns = (nameOf: NameOf): readonly Column<WorkLeftRow>[] => [
    {
      key: 'what',
      title: t('workLeft.what'),
      width: 'minmax(0, 2fr)',
      narrow: 'lead',
      cell: (row) => titleOf(row, nameOf),
    },
    { key: 'kind', title: t('workLeft.as'), width: '150px', by: kindOf, cell: kindOf },
    {
      key: 'project',
      title: t('figures.project'),
      width: 'minmax(0, 1.5fr)',
      by: ({ projectName }) => projectName,
      cell: ({ itemId, projectName }) => (itemId === null ? null : projectName),
    },
    {
      key: 'holder',
      title: t('workLeft.on'),
      width: 'minmax(0, 1.5fr)',
      by: (row) => holders(nameOf, row),
      cell: (row) => holders(nameOf, row),
    },
    {
      key: 'due',
      title: t('workLeft.due'),
      width: '130px',
      by: ({ dueAt }) => dueAt,
      cell: ({ dueAt, provisional }) => (dueAt === null ? null : due({ due: dueAt, provisional })),
    },
    {
      key: 'mend',
      title: t('workLeft.mended'),
      width: '140px',
      narrow: 'aside',
      cell: (row) => {
        const { href, words } = mending(row);
        return href === null ? <span className="faint">{words}</span> : <Link {...href}>{words}</Link>;
      },
    },
  ];
  return (
    <>
      <p className="muted">{t('workLeft.about')}</p>
      <PagedRows<WorkLeftRow, WorkLeftPage>
        name="work-left"
        filter={{}}
        whole
        title={t('workLeft.list')}
        read={readWorkLeft}
        columns={columns}
        keyOf={({ key }) => key}
        summary={({ counts: of, total }) =>
          total === 0 ? t('workLeft.none') : `${t('figures.rows', { count: total })} · ${counts(of)}`
        }
      />
    </>
  );
}
