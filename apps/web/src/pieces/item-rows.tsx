import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../i18n/use-say';
import { useCalendar } from '../lib/calendar';
import type { ItemRow } from '../lib/item';
import type { ListPage, ReadPage } from '../lib/pages';
import { useSession } from '../lib/session';
import { useDue } from '../lib/use-due';
import { useFormat } from '../lib/use-format';
import { useItemTitle } from '../lib/use-item-title';
import type { Column } from './data-rows';
import { DueLink } from './due-link';
import { useItemColumn } from './lead-columns';
import { PagedRows } from './paged-rows';
import { useWhoseColumns } from './whose-columns';

interface ItemRowsProps {
  readonly name: string;
  readonly filter: object;
  readonly title: string;
  readonly read: ReadPage<ListPage<ItemRow>>;
  readonly tools?: ReactNode;
}

/** Help items behind a figure: what, whose, how it stands. Each opens; all of them can be saved. */
export function ItemRows({ filter, name, read, title, tools }: ItemRowsProps): ReactNode {
  const { t } = useTranslation();
  const say = useSay();
  const { left } = useFormat();
  const { due } = useDue();
  const place = useCalendar();
  const { now } = useSession();
  const titleOf = useItemTitle();
  const whose = useWhoseColumns('minmax(0, 1.6fr)');
  const timeOf = ({ closedAt, dueAt }: ItemRow): string =>
    closedAt !== null || dueAt === null || !place ? '' : left(place.left(dueAt, now));
  const lead = useItemColumn();
  const columns = (nameOf: (id: string) => string): readonly Column<ItemRow>[] => [
    lead,
    ...whose(nameOf),
    {
      key: 'state',
      title: t('figures.state'),
      width: '96px',
      by: ({ state }) => say(`words.itemState.${state}`),
      cell: ({ late, light, state }) => (
        <>
          {say(`words.itemState.${state}`)}
          {late && light !== 'red' ? <span className="faint"> {t('figures.lateOnce')}</span> : null}
        </>
      ),
    },
    {
      key: 'due',
      title: t('figures.limit'),
      width: '112px',
      narrow: 'none',
      by: ({ closedAt, dueAt }) => (closedAt === null ? dueAt : null),
      cell: ({ closedAt, dueAt, id, provisional }) =>
        closedAt === null && dueAt !== null ? <DueLink itemId={id}>{due({ due: dueAt, provisional })}</DueLink> : '–',
    },
    {
      key: 'left',
      title: t('figures.left'),
      width: '120px',
      number: true,
      narrow: 'aside',
      by: ({ closedAt, dueAt }) => (closedAt === null && dueAt !== null ? -Date.parse(dueAt) : null),
      cell: (row) => (
        <span className={row.light === 'red' ? 'strong' : undefined}>
          {timeOf(row) === '' ? '' : <DueLink itemId={row.id}>{timeOf(row)}</DueLink>}
        </span>
      ),
    },
  ];
  const fileColumns = [
    { title: t('figures.item'), width: 30 },
    { title: t('figures.project'), width: 26 },
    { title: t('figures.unit'), width: 26 },
    { title: t('figures.person') },
    { title: t('figures.stage') },
    { title: t('figures.state') },
    { title: t('figures.light') },
    { title: t('figures.lateOnce') },
    { title: t('figures.limit'), width: 16 },
    { title: t('figures.left'), width: 16 },
  ];
  return (
    <PagedRows<ItemRow, ListPage<ItemRow>>
      name={name}
      filter={filter}
      title={title}
      read={read}
      tools={tools}
      columns={columns}
      fileColumns={fileColumns}
      keyOf={({ id }) => id}
      itemOf={(row) => ({ itemId: row.id, title: titleOf(row) })}
      fileRow={(row, nameOf) => [
        ...[titleOf(row), row.projectName, nameOf(row.unitId), nameOf(row.personId), t(`words.stage.${row.stage}`)],
        ...[say(`words.itemState.${row.state}`), t(`words.light.${row.light}`), t(row.late ? 'words.yes' : 'words.no')],
        ...[row.dueAt === null ? '' : due({ due: row.dueAt, provisional: row.provisional }), timeOf(row)],
      ]}
    />
  );
}
