import { LEDGER_COLUMNS, MOST_LEDGER_ROWS, MOST_SHEET_ROWS } from '@bangban/contract';
import { textOf } from '../common/body-text';
import { Problem } from '../common/problem';
import { parseStrictJson } from '../common/strict-json';
import { ledgerRows } from './ledger-csv';
import { csvLines, type SheetLine, tidied } from './sheet-lines';
import { workbookLines } from './workbook/workbook';

/** A body as it came: its bytes, what they are said to be, and in which alphabet. */
export interface LedgerInput {
  readonly bytes: Uint8Array;
  readonly type: 'csv' | 'json' | 'xlsx';
  readonly charset: string | null;
  /** Whether its lines are wanted as they stand, of any table; else the projects of a ledger. */
  readonly lines?: true;
  /** How much a workbook may unpack to; else the most that any may. */
  readonly unpacked?: number;
}

/** Titles and remarks stand above the headings, if at all. */
const LINES_OF_TITLES = 10;
/** More than any table of the office has; a workbook of a ledger has those of a ledger. */
const MOST_CELLS = 60;
const MOST_UNPACKED = 64 * 1_024 * 1_024;

export type LedgerRow = Record<string, unknown>;

export interface Ledger {
  /** Where it comes from, as JSON names it; null where it is not said within. */
  readonly source: string | null;
  readonly rows: readonly LedgerRow[];
}

export const LARGEST_LEDGER = 20 * 1_024 * 1_024;
/** Also of separators in one record of CSV, whatever parts its cells. */
const MOST_COLUMNS = 4 * LEDGER_COLUMNS.length;
const LONGEST_ROW = 100_000;
/** Of JSON as a whole: what it is made of beside texts. */
const MOST_MARKS = MOST_LEDGER_ROWS * MOST_COLUMNS;
const LONGEST_SOURCE = 1_000;

/**
 * The rows of a ledger, still unchecked. How many rows and columns there are is counted before anything is made of them; all
 * of it takes a time that grows with the bytes alone.
 * @throws Problem 400 for what is no ledger, or has too many rows or columns
 */
export function ledgerOf({ bytes, charset, lines: asLines, type, unpacked = MOST_UNPACKED }: LedgerInput): Ledger {
  if (type === 'json') {
    if (charset !== null && !/^utf-?8$/i.test(charset)) throw new Problem('MEDIA_TYPE');
    return fromJson(textOf(bytes, ['utf-8']));
  }
  const most = asLines
    ? { rows: MOST_SHEET_ROWS + LINES_OF_TITLES, columns: MOST_CELLS, unpacked }
    : { rows: MOST_LEDGER_ROWS + LINES_OF_TITLES, columns: MOST_COLUMNS, unpacked };
  const lines = type === 'xlsx' ? tidied(evenly(workbookLines(Buffer.from(bytes), most))) : csvOf(bytes, charset);
  if (asLines) {
    if (lines.length === 0 || lines.length > most.rows) throw fault('rows', `between 1 and ${MOST_SHEET_ROWS} rows`);
    lines.forEach(boundRow);
    return { source: null, rows: lines.map(({ at, cells }) => ({ at, cells })) };
  }
  const rows = ledgerRows(lines);
  rows.forEach(boundRow);
  return { source: null, rows: bounded(rows) };
}

function csvOf(bytes: Uint8Array, charset: string | null): readonly SheetLine[] {
  const text = textOf(bytes, charset === null ? alphabetsOf(bytes) : [charset]);
  boundRecords(text);
  return csvLines(text);
}

/** A workbook has no cells where nothing stands: what a table asks is that no line is shorter than another. */
function evenly(lines: readonly SheetLine[]): readonly SheetLine[] {
  const width = lines.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
  return lines.map(({ at, cells }) => ({ at, cells: Array.from({ length: width }, (_, index) => cells[index] ?? '') }));
}

/** Office programs save UTF-16 with a byte order mark, and UTF-8 or GB 18030 often without. */
function alphabetsOf([first, second]: Uint8Array): readonly string[] {
  if (first === 0xff && second === 0xfe) return ['utf-16le'];
  if (first === 0xfe && second === 0xff) return ['utf-16be'];
  return ['utf-8', 'gb18030'];
}

function fromJson(text: string): Ledger {
  boundMarks(text);
  const value = parseStrictJson(text, MOST_MARKS);
  if (!isRecord(value)) throw fault('', 'an object with source and rows');
  const { rows, source, ...others } = value;
  const [other] = Object.keys(others);
  if (other !== undefined) throw fault('', `unknown: ${other.slice(0, 100)}`);
  if (!Array.isArray(rows)) throw fault('rows', 'a list of rows');
  if (typeof source !== 'string') throw fault('source', 'name the source of the ledger');
  const each = bounded(rows.slice(0, MOST_LEDGER_ROWS + 1));
  each.forEach((row, index) => {
    if (!isRecord(row)) throw fault(`rows.${index}`, 'an object');
    boundRow(row, index);
  });
  return { source: source.slice(0, LONGEST_SOURCE), rows: each as LedgerRow[] };
}

const isRecord = (value: unknown): value is LedgerRow =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function bounded<T>(rows: readonly T[]): readonly T[] {
  if (rows.length === 0 || rows.length > MOST_LEDGER_ROWS)
    throw fault('rows', `between 1 and ${MOST_LEDGER_ROWS} rows`);
  return rows;
}

function boundRow(row: object, index: number): void {
  if (JSON.stringify(row).length > LONGEST_ROW) throw fault(`rows.${index}`, `at most ${LONGEST_ROW} characters a row`);
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const LINE_FEED = 0x0a;
/** , ; and tab. */
const SEPARATORS = [0x2c, 0x3b, 0x09];
/** [ { and , */
const MARKS = [0x5b, 0x7b, 0x2c];

function boundRecords(text: string): void {
  let records = 0;
  let separators = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charCodeAt(at);
    if (char === QUOTE) quoted = !quoted;
    else if (quoted) continue;
    else if (SEPARATORS.includes(char)) {
      separators += 1;
      if (separators > MOST_COLUMNS) throw fault('headings', `at most ${MOST_COLUMNS} columns`);
    } else if (char === LINE_FEED) {
      if (separators > 0) records += 1;
      separators = 0;
      if (records > MOST_LEDGER_ROWS + 1) throw fault('rows', `between 1 and ${MOST_LEDGER_ROWS} rows`);
    }
  }
}

function boundMarks(text: string): void {
  let marks = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charCodeAt(at);
    if (char === QUOTE) quoted = !quoted;
    else if (quoted) at += char === BACKSLASH ? 1 : 0;
    else if (MARKS.includes(char)) {
      marks += 1;
      if (marks > MOST_MARKS) throw fault('rows', `between 1 and ${MOST_LEDGER_ROWS} rows`);
    }
  }
}

function fault(path: string, message: string): Problem {
  return new Problem('VALIDATION', { errors: [{ path, message }] });
}
