import { parse } from 'csv-parse/sync';
import { type Text, tidyText } from '@bangban/kernel';
import { Problem } from '../common/problem';

/** A line of a table as its file has it, and which one it is there, counted from 1. */
export interface SheetLine {
  readonly at: number;
  readonly cells: readonly string[];
}

/** Separators of cells, the likeliest first. */
const SEPARATORS = [',', '\t', ';'] as const;

/**
 * Every line of a CSV in which something stands, its cells without what nobody sees.
 * @throws Problem 400 for what is no whole CSV
 */
export function csvLines(text: string): readonly SheetLine[] {
  const options = { bom: true, relax_column_count: true, trim: true, max_record_size: 100_000 };
  try {
    const records = parse(text, { ...options, delimiter: separatorOf(text) });
    return tidied(records.map((cells, index) => ({ at: index + 1, cells })));
  } catch (error) {
    const message = error instanceof Error ? error.message : 'not a CSV file';
    const line = (error as { lines?: unknown }).lines;
    const at: Text =
      typeof line === 'number' ? { zh: `第 ${line} 行`, en: `line ${line}` } : { zh: '文件', en: 'the file' };
    const zh = `${at.zh}不是完整的 CSV：请检查引号是否成对，再另存为“CSV UTF-8”。`;
    const en = `${at.en} is no whole CSV: look for a quote that does not end`;
    throw new Problem('VALIDATION', { errors: [{ path: '', message, text: { zh, en } }] });
  }
}

/** Lines without what nobody sees in their cells, and without those in which nothing stands. */
export const tidied = (lines: readonly SheetLine[]): readonly SheetLine[] =>
  lines
    .map(({ at, cells }) => ({ at, cells: cells.map(tidyText) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));

/** What parts the cells: whatever stands most often in the first lines. Spreadsheets save UTF-16 with tabs. */
function separatorOf(text: string): string {
  const start = text.slice(0, 5_000);
  const counts = SEPARATORS.map((separator) => start.split(separator).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',';
}
