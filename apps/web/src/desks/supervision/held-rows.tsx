import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../i18n/use-say';
import { type HeldFilter, type HeldPage, type HeldRow, readHeld } from '../../lib/holds';
import type { NameOf } from '../../lib/reference';
import { useDue } from '../../lib/use-due';
import { useFormat } from '../../lib/use-format';
import { useItemTitle } from '../../lib/use-item-title';
import type { Column } from '../../pieces/data-rows';
import { PagedRows } from '../../pieces/paged-rows';
import { projectColumn } from '../../pieces/project-column';

interface HeldRowsProps {
  readonly holdId: string;
  readonly filter: HeldFilter;
}

/** What is held, or will be, and what became of it. */
export function HeldRows({ filter, holdId }: HeldRowsProps): ReactNode {
  const { t } = useTranslation();
  const say = useSay();
  const titleOf = useItemTitle();
  const { due } = useDue();
  const { shortDayOf } = useFormat();
  const about = ({ itemTemplateKey, itemTitle }: HeldRow): string =>
    itemTitle === null
      ? t('supervision.hold.projectItself')
      : titleOf({ title: itemTitle, templateKey: itemTemplateKey });
  const clock = (row: HeldRow): string => say(`words.clock.${row.clock}`, { defaultValue: row.clock });
  const dueDay = (row: HeldRow): string => due({ due: row.due, provisional: false });
  const settled = ({ settledAt }: HeldRow): string => (settledAt === null ? '' : shortDayOf(settledAt));
  const whenSettled: Column<HeldRow> = {
    key: 'settled',
    title: t('supervision.hold.settled'),
    width: '104px',
    narrow: 'none',
    by: ({ settledAt }) => settledAt,
    cell: settled,
  };
  const columns = (nameOf: NameOf): readonly Column<HeldRow>[] => [
    {
      key: 'what',
      title: t('supervision.hold.what'),
      width: 'minmax(0, 2fr)',
      narrow: 'lead',
      by: about,
      cell: (row) =>
        row.formId ? (
          <Link to="/forms/$formId" params={{ formId: row.formId }}>
            {about(row)}
          </Link>
        ) : row.itemId ? (
          <Link to="/items/$itemId" params={{ itemId: row.itemId }}>
            {about(row)}
          </Link>
        ) : (
          about(row)
        ),
    },
    projectColumn({ title: t('figures.project'), width: 'minmax(0, 2fr)' }),
    {
      key: 'kind',
      title: t('supervision.hold.kind'),
      width: '136px',
      by: ({ kind }) => t(`words.heldKind.${kind}`),
      cell: (row) => t(`words.heldKind.${row.kind}`),
    },
    { key: 'clock', title: t('figures.clock'), width: '120px', narrow: 'none', by: clock, cell: clock },
    {
      key: 'unit',
      title: t('figures.unit'),
      width: 'minmax(0, 1.6fr)',
      by: ({ unitId }) => nameOf(unitId),
      cell: ({ unitId }) => nameOf(unitId),
    },
    {
      key: 'leader',
      title: t('filter.leader'),
      width: '96px',
      narrow: 'none',
      by: ({ leaderId }) => nameOf(leaderId),
      cell: ({ leaderId }) => nameOf(leaderId),
    },
    {
      key: 'due',
      title: t('supervision.hold.due'),
      width: '112px',
      narrow: 'aside',
      by: (row) => row.due,
      cell: dueDay,
    },
    ...(filter.held === 'fired' || filter.held === 'fallen' ? [whenSettled] : []),
  ];
  return (
    <PagedRows<HeldRow, HeldPage>
      name="held-rungs"
      filter={{ holdId, ...filter }}
      title={t('supervision.hold.list')}
      read={readHeld(holdId, filter)}
      columns={columns}
      keyOf={({ clock: name, deadlineVersion, formId, itemId, kind, projectId }) =>
        [projectId, itemId, formId, name, deadlineVersion, kind].join(' ')
      }
      fileColumns={[
        { title: t('supervision.hold.what'), width: 36 },
        { title: t('figures.project'), width: 30 },
        ...[{ title: t('supervision.hold.kind') }, { title: t('figures.clock') }],
        { title: t('figures.unit'), width: 26 },
        ...[
          { title: t('filter.leader') },
          { title: t('supervision.hold.due') },
          { title: t('supervision.hold.settled') },
        ],
      ]}
      fileRow={(row, nameOf) => [
        ...[about(row), row.projectName, t(`words.heldKind.${row.kind}`), clock(row), nameOf(row.unitId)],
        ...[nameOf(row.leaderId), dueDay(row), settled(row)],
      ]}
    />
  );
}
