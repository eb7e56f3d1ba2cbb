import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { type SortValue, sorted, useSort } from '../lib/sorting';
import { chosenOf, ColumnsChoice, useHiddenColumns } from './columns-choice';
import { ariaSort, SortButton } from './sort-head';
import { usePrinting } from './use-printing';
import './data-rows.css';

/** A column of a list. On a narrow place the row folds: `lead` cells have a line of their own with
 * `mark` before them, `aside` stands at its end; figures carry their column's name. */
export interface Column<Row> {
  readonly key: string;
  readonly title: string;
  /** Before the figure of a folded row, where it is not the title. */
  readonly titleOf?: (row: Row) => string;
  /** A track of the grid: `minmax(0, 2fr)`, `90px`. */
  readonly width: string;
  readonly number?: boolean;
  readonly narrow?: 'mark' | 'lead' | 'aside' | 'line' | 'none';
  /** Left out of a table that is neither wide nor folded. */
  readonly broad?: boolean;
  /** By what the rows are put in order; without it by the words of the cell, where it is nothing else. */
  readonly by?: (row: Row) => SortValue;
  readonly cell: (row: Row) => ReactNode;
}

interface DataRowsProps<Row> {
  /** In the address and among what is kept: its order and its columns. */
  readonly name: string;
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** Of a tree: how far below the top a row stands. */
  readonly depthOf?: (row: Row) => number;
  /** Called near the end of what has been read, while there is more. */
  readonly onEnd?: (() => void) | undefined;
  /** Told which rows are near the window, from and to. */
  readonly onView?: ((first: number, last: number) => void) | undefined;
}

const ROW_HEIGHT = 36;
const AHEAD = 12;

/** Rows of any number: only those near the window are drawn, and more are read when the end comes near. */
export function DataRows<Row>(props: DataRowsProps<Row>): ReactNode {
  const { columns: all, depthOf, keyOf, label, name, onEnd, onView, rows: given } = props;
  const [sort, toggle] = useSort(name);
  const [hidden, hide] = useHiddenColumns(name);
  const columns = chosenOf(all, hidden);
  const sample = given[0];
  const valueOf = (column: Column<Row> | undefined): ((row: Row) => SortValue) | null => {
    if (!column || depthOf || sample === undefined) return null;
    const { by, cell } = column;
    if (by) return by;
    const shown = cell(sample);
    return typeof shown === 'string' || typeof shown === 'number' ? (row) => cell(row) as SortValue : null;
  };
  const by = sort ? valueOf(all.find(({ key }) => key === sort.key)) : null;
  const down = sort?.down ?? false;
  const rows = by ? sorted(given, by, down) : given;
  const list = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    if (list.current) setTop(Math.round(list.current.getBoundingClientRect().top + window.scrollY));
  }, [rows]);
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => ROW_HEIGHT,
    overscan: usePrinting() ? rows.length : AHEAD,
    scrollMargin: top,
    getItemKey: (index) => keyOf(rows[index] as Row),
  });
  const drawn = virtual.getVirtualItems();
  const first = drawn[0]?.index ?? 0;
  const last = drawn.at(-1)?.index ?? 0;
  // In another order than they are read, all of them may be near the window, and all are read.
  const [from, to] = by ? [0, rows.length - 1] : [first, last];
  useEffect(() => onView?.(from, to), [onView, from, to]);
  useEffect(() => {
    if (onEnd && rows.length > 0 && to >= rows.length - AHEAD) onEnd();
  }, [onEnd, to, rows.length]);
  const template = {
    '--tracks': tracksOf(columns),
    '--narrow-tracks': tracksOf(columns.filter(({ broad = false }) => !broad)),
  } as CSSProperties;
  return (
    <div role="table" aria-label={label} aria-rowcount={rows.length + 1} className="data-rows">
      <div role="row" aria-rowindex={1} className="data-head" style={template}>
        {columns.map((column) => {
          const { broad = false, key, number = false, title } = column;
          const look = `${number ? 'num' : ''}${broad ? ' broad' : ''}`;
          return (
            <span key={key} role="columnheader" className={look} aria-sort={ariaSort(sort, key)}>
              {title !== '' && valueOf(column) ? (
                <SortButton sort={sort} column={key} onSort={() => toggle(key, number)}>
                  {title}
                </SortButton>
              ) : (
                title
              )}
            </span>
          );
        })}
        <ColumnsChoice columns={all} hidden={hidden} onHide={hide} />
      </div>
      <div ref={list} role="rowgroup" className="data-body" style={{ height: virtual.getTotalSize() }}>
        {drawn.map(({ index, key, start }) => (
          <div
            key={key}
            ref={virtual.measureElement}
            data-index={index}
            role="row"
            aria-rowindex={index + 2}
            className="data-row"
            style={{ ...template, ...indent(depthOf?.(rows[index] as Row)), transform: `translateY(${start - top}px)` }}
          >
            {columns.map((column) => (
              <span
                key={column.key}
                role="cell"
                className={`data-cell ${column.narrow ?? 'line'}${column.number ? ' num' : ''}${column.broad ? ' broad' : ''}`}
                data-title={column.titleOf?.(rows[index] as Row) ?? column.title}
              >
                {column.cell(rows[index] as Row)}
              </span>
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}

const tracksOf = (columns: readonly { readonly width: string }[]): string =>
  columns.map(({ width }) => width).join(' ');

/** For the style sheet, where there is something to indent. */
const indent = (depth = 0): CSSProperties => (depth === 0 ? {} : ({ '--depth': depth } as CSSProperties));
