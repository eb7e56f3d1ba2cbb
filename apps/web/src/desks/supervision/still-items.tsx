import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Still } from '@bangban/contract/vocabulary';
import { useSay } from '../../i18n/use-say';
import type { ItemRow } from '../../lib/item';
import type { ListPage } from '../../lib/pages';
import type { NameOf } from '../../lib/reference';
import { useDue } from '../../lib/use-due';
import { useFormat } from '../../lib/use-format';
import { useItemTitle } from '../../lib/use-item-title';
import { useStillDays } from '../../lib/use-still';
import type { Column } from '../../pieces/data-rows';
import { DueLink } from '../../pieces/due-link';
import { useItemColumn } from '../../pieces/lead-columns';
import { PagedRows } from '../../pieces/paged-rows';
import { useWhoseColumns } from '../../pieces/whose-columns';
import { readStillItems } from './supervision-queries';
import type { SupervisionSearch } from './supervision-search';

interface StillItemsProps {
  readonly still: Still;
  readonly search: SupervisionSearch;
}

/** Since when each has not moved, for how many working days, and who has it; the limit beside it has mostly not passed. */
export function StillItems({ search, still }: StillItemsProps): ReactNode {
  const { t } = useTranslation();
  const say = useSay();
  const { days, shortDayOf } = useFormat();
  const { due } = useDue();
  const titleOf = useItemTitle();
  const stillDays = useStillDays();
  const whose = useWhoseColumns('minmax(0, 1.6fr)');
  const sinceOf = ({ silentSince, stalledSince }: ItemRow): string | null =>
    still === 'silent' ? silentSince : stalledSince;
  const since = (row: ItemRow): string => {
    const at = sinceOf(row);
    return at === null ? '' : shortDayOf(at);
  };
  const limit = ({ dueAt, provisional }: ItemRow): string =>
    dueAt === null ? '\u2013' : due({ due: dueAt, provisional });
  const lead = useItemColumn();
  const columns = (nameOf: NameOf): readonly Column<ItemRow>[] => [
    lead,
    ...whose(nameOf),
    {
      key: 'state',
      title: t('figures.state'),
      width: '96px',
      narrow: 'none',
      by: ({ state }) => say(`words.itemState.${state}`),
      cell: ({ state }) => say(`words.itemState.${state}`),
    },
    {
      key: 'limit',
      title: t('figures.limit'),
      width: '112px',
      narrow: 'none',
      by: ({ dueAt }) => dueAt,
      cell: (row) => (row.dueAt === null ? limit(row) : <DueLink itemId={row.id}>{limit(row)}</DueLink>),
    },
    {
      key: 'since',
      title: t(`supervision.still.since.${still}`),
      width: '112px',
      by: sinceOf,
      cell: since,
    },
    {
      key: 'days',
      title: t('supervision.still.days'),
      width: '112px',
      number: true,
      narrow: 'aside',
      by: (row) => stillDays(sinceOf(row)),
      cell: (row) => {
        const count = stillDays(sinceOf(row));
        return count === null ? '' : <span className="strong">{days(count)}</span>;
      },
    },
  ];
  return (
    <PagedRows<ItemRow, ListPage<ItemRow>>
      name="still-items"
      filter={{ still, unitId: search.unitId, stage: search.stage }}
      title={t(`words.still.${still}`)}
      read={readStillItems(still, search)}
      columns={columns}
      keyOf={({ id }) => id}
      fileColumns={[
        { title: t('figures.item'), width: 30 },
        { title: t('figures.project'), width: 26 },
        { title: t('figures.unit'), width: 26 },
        ...[{ title: t('figures.person') }, { title: t('figures.stage') }, { title: t('figures.state') }],
        ...[{ title: t('figures.light') }, { title: t('figures.limit'), width: 16 }],
        ...[{ title: t(`supervision.still.since.${still}`), width: 16 }, { title: t('supervision.still.days') }],
      ]}
      itemOf={(row) => ({ itemId: row.id, title: titleOf(row) })}
      fileRow={(row, nameOf) => [
        ...[titleOf(row), row.projectName, nameOf(row.unitId), nameOf(row.personId), t(`words.stage.${row.stage}`)],
        ...[say(`words.itemState.${row.state}`), t(`words.light.${row.light}`), limit(row)],
        ...[since(row), stillDays(sinceOf(row))],
      ]}
    />
  );
}
