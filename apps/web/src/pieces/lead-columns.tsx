import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ItemRow } from '../lib/item';
import { useItemTitle } from '../lib/use-item-title';
import type { Column } from './data-rows';
import { Light } from './light';

/** An item with its light, which opens it: the first column wherever items are rows. */
export function useItemColumn(): Column<ItemRow> {
  const { t } = useTranslation();
  const titleOf = useItemTitle();
  return {
    key: 'item',
    title: t('figures.item'),
    width: 'minmax(0, 2fr)',
    narrow: 'lead',
    by: titleOf,
    cell: (row) => (
      <span className="lit">
        <Light light={row.light} />
        <Link to="/items/$itemId" params={{ itemId: row.id }}>
          {titleOf(row)}
        </Link>
      </span>
    ),
  };
}

/** A project with its light, likewise. */
export function useProjectColumn(): Column<Pick<ItemRow, 'id' | 'light'> & { readonly name: string }> {
  const { t } = useTranslation();
  return {
    key: 'project',
    title: t('figures.project'),
    width: 'minmax(0, 2fr)',
    narrow: 'lead',
    by: ({ name }) => name,
    cell: ({ id, light, name }) => (
      <span className="lit">
        <Light light={light} />
        <Link to="/projects/$projectId" params={{ projectId: id }}>
          {name}
        </Link>
      </span>
    ),
  };
}
