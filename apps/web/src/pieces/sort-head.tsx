import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type Sort, sorted, type SortValue, useSort } from '../lib/sorting';
import './sort-head.css';

export const ariaSort = (sort: Sort | null, key: string): 'ascending' | 'descending' | undefined =>
  sort?.key !== key ? undefined : sort.down ? 'descending' : 'ascending';

interface SortButtonProps {
  readonly sort: Sort | null;
  readonly column: string;
  readonly onSort: () => void;
  readonly children: ReactNode;
}

/** A heading that sorts its table. */
export function SortButton({ children, column, onSort, sort }: SortButtonProps): ReactNode {
  const { t } = useTranslation();
  const own = sort?.key === column ? sort : null;
  return (
    <button type="button" className={`bare sort-head${own ? ' sorts' : ''}`} title={t('figures.sort')} onClick={onSort}>
      {children}
      <span className="sort-mark" aria-hidden="true">
        {own ? (own.down ? '\u25be' : '\u25b4') : '\u21c5'}
      </span>
    </button>
  );
}

interface SortedTable<Row> {
  readonly rows: readonly Row[];
  /** A heading of the table. */
  readonly head: (key: string, title: ReactNode, words?: boolean) => ReactNode;
}

/** A small table whose headings sort it; `by`: the value of a row in each column. */
export function useSortedTable<Row>(
  name: string,
  rows: readonly Row[],
  by: Readonly<Record<string, (row: Row) => SortValue>>,
): SortedTable<Row> {
  const [sort, toggle] = useSort(name);
  const valueOf = sort ? by[sort.key] : undefined;
  return {
    rows: sort && valueOf ? sorted(rows, valueOf, sort.down) : rows,
    head: (key, title, words = false) => (
      <th key={key} scope="col" className={words ? undefined : 'num'} aria-sort={ariaSort(sort, key)}>
        <SortButton sort={sort} column={key} onSort={() => toggle(key, !words)}>
          {title}
        </SortButton>
      </th>
    ),
  };
}
