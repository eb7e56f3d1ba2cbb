import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../i18n/use-say';
import type { ListPage, ReadPage } from '../lib/pages';
import { PARTY_FIELDS, type TimeAccountItem } from '../lib/time-account';
import { useItemTitle } from '../lib/use-item-title';
import type { Column } from './data-rows';
import { PagedRows } from './paged-rows';
import { useWhoseColumns } from './whose-columns';

interface TimeAccountItemsProps {
  readonly name: string;
  readonly filter: object;
  readonly title: string;
  readonly read: ReadPage<ListPage<TimeAccountItem>>;
  /** On the page of one project its name would stand in every row, and who has what stands on the checklist. */
  readonly ofOneProject?: boolean;
}

/** Items with the working days of each by whose they were, most first; every one opens, all of them can be saved. */
export function TimeAccountItems({ filter, name, ofOneProject, read, title }: TimeAccountItemsProps): ReactNode {
  const { t } = useTranslation();
  const say = useSay();
  const titleOf = useItemTitle();
  const whose = useWhoseColumns('minmax(0, 1.4fr)');
  const columns = (nameOf: (id: string) => string): readonly Column<TimeAccountItem>[] => [
    {
      key: 'item',
      title: t('figures.item'),
      width: 'minmax(0, 2fr)',
      narrow: 'lead',
      by: titleOf,
      cell: (row) => (
        <Link to="/items/$itemId" params={{ itemId: row.itemId }}>
          {titleOf(row)}
        </Link>
      ),
    },
    ...(ofOneProject ? [] : whose(nameOf)),
    {
      key: 'state',
      title: t('figures.state'),
      width: '80px',
      by: ({ state }) => say(`words.itemState.${state}`),
      cell: ({ state }) => say(`words.itemState.${state}`),
    },
    ...PARTY_FIELDS.map(({ field, party }): Column<TimeAccountItem> => ({
      key: field,
      title: t(`timeAccount.party.${party}`),
      width: '72px',
      number: true,
      narrow: 'none',
      by: (row) => row[field],
      cell: (row) => (row[field] === 0 ? <span className="faint">0</span> : row[field]),
    })),
    {
      key: 'total',
      title: t('timeAccount.total'),
      width: '56px',
      number: true,
      narrow: 'aside',
      by: ({ total }) => total,
      cell: ({ total }) => total,
    },
  ];
  return (
    <PagedRows<TimeAccountItem, ListPage<TimeAccountItem>>
      name={name}
      filter={filter}
      title={title}
      read={read}
      columns={columns}
      keyOf={({ itemId }) => itemId}
      fileColumns={[
        { title: t('figures.item'), width: 30 },
        { title: t('figures.project'), width: 26 },
        { title: t('figures.unit'), width: 26 },
        { title: t('figures.person') },
        { title: t('figures.state') },
        ...PARTY_FIELDS.map(({ party }) => ({ title: t(`timeAccount.party.${party}`) })),
        { title: t('timeAccount.total') },
      ]}
      itemOf={(row) => ({ itemId: row.itemId, title: titleOf(row) })}
      fileRow={(row, nameOf) => [
        ...[titleOf(row), row.projectName, nameOf(row.unitId), nameOf(row.personId)],
        ...[say(`words.itemState.${row.state}`), ...PARTY_FIELDS.map(({ field }) => row[field]), row.total],
      ]}
    />
  );
}
