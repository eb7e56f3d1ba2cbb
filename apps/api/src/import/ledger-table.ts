import { LEDGER_COLUMNS } from '@bangban/contract';
import { searchText, type Text } from '@bangban/kernel';
import { type FieldFault, Problem } from '../common/problem';
import type { SheetLine } from './sheet-lines';

/** The cells of one row by the keys of their columns, tidied; empty ones left out. */
export type LedgerCells = Readonly<Record<string, string>>;

const COLUMN_BY_NAME = new Map(
  LEDGER_COLUMNS.flatMap((column) =>
    [column.heading, column.key, ...column.others].map((name) => [searchText(name), column] as const),
  ),
);
const NEEDED = LEDGER_COLUMNS.filter(({ needed }) => needed);
/** Titles and remarks stand in the first lines, if at all. */
const LINES_OF_TITLES = 10;
const MOST_FAULTS = 20;

/**
 * A table of cells as its file has it: of the headings what they mean, of the rows those in which something stands.
 * @throws Problem 400 with every fault of the headings at once
 */
export function ledgerTable(table: readonly SheetLine[]): readonly LedgerCells[] {
  const lines = table.map(({ cells }) => cells);
  const [first, ...rows] = lines;
  if (!first) return [];
  const headings = withoutEmptyEnd(first);
  refuseTitles(lines);
  refuse([...emptyHeadings(first, rows), ...headingFaults(headings)]);
  refuse(lengthFaults(headings, rows));
  const keys = headings.map((heading) => COLUMN_BY_NAME.get(searchText(heading))?.key);
  return rows.map((cells) =>
    Object.fromEntries(keys.flatMap((key, index) => (key && cells[index] ? [[key, cells[index]]] : []))),
  );
}

function withoutEmptyEnd(cells: readonly string[]): readonly string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);
}

const known = (cells: readonly string[]): number => cells.filter((cell) => COLUMN_BY_NAME.has(searchText(cell))).length;

/** Headings under a title are found, and said: the title is to go. */
function refuseTitles(lines: readonly (readonly string[])[]): void {
  const start = lines.slice(0, LINES_OF_TITLES);
  const best = start.reduce((found, cells, index) => (known(cells) > known(start[found] ?? []) ? index : found), 0);
  if (best === 0) return;
  const title = start[0]?.find((cell) => cell !== '')?.slice(0, 60) ?? '';
  refuse([
    {
      path: 'headings',
      message: `title rows: ${best}`,
      text: {
        zh: `第 1 行“${title}”是标题，不是列名；列名在第 ${best + 1} 行。请删除列名上面的 ${best} 行后再导入。`,
        en: `row 1 ("${title}") is a title; the headings are in row ${best + 1}. Delete the ${best} rows above them.`,
      },
    },
  ]);
}

/** A column without a heading in which something stands all the same. */
function emptyHeadings(headings: readonly string[], rows: readonly (readonly string[])[]): readonly FieldFault[] {
  return headings.flatMap((heading, index) => {
    const row = rows.findIndex((cells) => (cells[index] ?? '') !== '');
    if (heading !== '' || row < 0) return [];
    const value = rows[row]?.[index]?.slice(0, 60) ?? '';
    return headingFault(`no heading: column ${index + 1}`, {
      zh: `第 ${index + 1} 列没有列名，但第 ${row + 1} 行填有“${value}”`,
      en: `column ${index + 1} has no heading, and row ${row + 1} has "${value}" in it`,
    });
  });
}

function headingFaults(headings: readonly string[]): readonly FieldFault[] {
  const named = headings.filter((heading) => heading !== '');
  const columns = named.flatMap((heading) => COLUMN_BY_NAME.get(searchText(heading)) ?? []);
  const unknown = named.filter((heading) => !COLUMN_BY_NAME.has(searchText(heading))).map((each) => each.slice(0, 60));
  const twice = LEDGER_COLUMNS.filter((column) => columns.filter((each) => each === column).length > 1);
  const missing = NEEDED.filter((column) => !columns.includes(column));
  return [
    ...unknown.flatMap((what) =>
      headingFault(`unknown: ${what}`, { zh: `不认识的列名：${what}`, en: `unknown heading: ${what}` }),
    ),
    ...twice.flatMap(({ heading, key }) =>
      headingFault(`stands twice: ${key}`, { zh: `列名重复：${heading}`, en: `a heading stands twice: ${heading}` }),
    ),
    ...missing.flatMap(({ heading, key }) =>
      headingFault(`missing: ${key}`, { zh: `缺少必填列：${heading}`, en: `a needed column is missing: ${heading}` }),
    ),
  ];
}

/** A row must be as long as its headings, or it is not known what stands where. */
function lengthFaults(headings: readonly string[], rows: readonly (readonly string[])[]): readonly FieldFault[] {
  return rows.flatMap((cells, index) => {
    const extra = cells.findIndex((cell, at) => at >= headings.length && cell !== '');
    if (extra < 0 && cells.length >= headings.length) return [];
    const [row, length] = [index + 1, extra < 0 ? cells.length : extra + 1];
    const zh = `第 ${row} 行有 ${length} 格，列名有 ${headings.length} 列`;
    const en = `row ${row} has ${length} cells, and there are ${headings.length} headings`;
    return [{ path: '', message: en, text: { zh, en } }];
  });
}

const headingFault = (message: string, text: Text): readonly FieldFault[] => [{ path: 'headings', message, text }];

function refuse(faults: readonly FieldFault[]): void {
  if (faults.length > 0) throw refusal(faults.slice(0, MOST_FAULTS));
}

function refusal(errors: readonly FieldFault[]): Problem {
  return new Problem('VALIDATION', { errors });
}
