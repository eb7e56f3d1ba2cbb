import { MOST_SHEET_ROWS, SHEET_COLUMNS, type SheetColumn, type SheetKind } from '@bangban/contract/vocabulary';
import { searchText, type Text } from '@bangban/kernel';
import { type FieldFault, Problem } from '../../common/problem';
import type { SheetLine } from '../sheet-lines';

/** One row by the keys of its columns; empty cells are left out. `at` is its number in the sheet. */
export interface SheetRow {
  readonly at: number;
  readonly cells: Readonly<Record<string, string>>;
}

export interface SheetTable {
  readonly rows: readonly SheetRow[];
  /** Headings that this kind of table does not know. */
  readonly ignored: readonly string[];
}

/** Titles, remarks and headings of headings stand above the headings, if at all. */
const LINES_ABOVE = 10;
const LONGEST_HEADING = 60;

/**
 * The rows of a table under headings in either language, wherever in the first lines these stand: with titles above them, and with
 * cells joined over two lines. What a column without a known heading says is not taken, and that is said.
 * @throws Problem 400 with every fault of the headings at once
 */
export function sheetTable(lines: readonly SheetLine[], kind: SheetKind): SheetTable {
  const columns = SHEET_COLUMNS[kind];
  const named = new Map(columns.flatMap((each) => namesOf(each).map((name) => [searchText(name), each] as const)));
  const known = (cell: string): SheetColumn | undefined => named.get(searchText(cell));
  const count = ({ cells }: SheetLine): number => new Set(cells.map(known).filter(Boolean)).size;
  const above = lines.slice(0, LINES_ABOVE);
  const best = above.reduce((found, line, index) => (count(line) > count(above[found] ?? line) ? index : found), 0);
  const headings = joined(above.slice(0, best + 1), (cell) => known(cell) !== undefined);
  const found = headings.map(known);
  refuse(headingFaults(columns, found));
  const rows = lines.slice(best + 1).flatMap(({ at, cells }) => {
    const told = found.flatMap((column, index) =>
      column && cells[index] ? [[column.key, cells[index]] as const] : [],
    );
    return told.length === 0 ? [] : [{ at, cells: Object.fromEntries(told) }];
  });
  if (rows.length === 0 || rows.length > MOST_SHEET_ROWS) {
    refuse([fault('rows', `表中应有 1 到 ${MOST_SHEET_ROWS} 行数据`, `between 1 and ${MOST_SHEET_ROWS} rows`)]);
  }
  const ignored = headings.filter((heading, index) => heading !== '' && !found[index]);
  return { rows, ignored: ignored.map((each) => each.slice(0, LONGEST_HEADING)) };
}

const namesOf = ({ heading, key, others = [] }: SheetColumn): readonly string[] => [
  heading.zh,
  heading.en,
  key,
  ...others,
];

/** A heading over two lines stands in the upper one: where the lower has none, what is above it counts if it is known. */
function joined(lines: readonly SheetLine[], isKnown: (cell: string) => boolean): readonly string[] {
  const last = lines.at(-1)?.cells ?? [];
  const width = Math.max(0, ...lines.map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, index) => {
    const own = last[index] ?? '';
    if (own !== '') return own;
    return lines.map(({ cells }) => cells[index] ?? '').findLast(isKnown) ?? '';
  });
}

function headingFaults(
  columns: readonly SheetColumn[],
  found: readonly (SheetColumn | undefined)[],
): readonly FieldFault[] {
  return columns.flatMap((column) => {
    const { heading, needed } = column;
    const times = found.filter((each) => each === column).length;
    if (times > 1) return [fault('headings', `列名重复：${heading.zh}`, `a heading stands twice: ${heading.en}`)];
    if (times === 0 && needed)
      return [fault('headings', `缺少必填列：${heading.zh}`, `a needed column is missing: ${heading.en}`)];
    return [];
  });
}

function fault(path: string, zh: string, en: string): FieldFault {
  const text: Text = { zh, en };
  return { path, message: en, text };
}

function refuse(errors: readonly FieldFault[]): void {
  if (errors.length > 0) throw new Problem('VALIDATION', { errors });
}
