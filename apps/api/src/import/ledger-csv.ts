import { LEDGER_COLUMNS, type LedgerColumn } from '@bangban/contract';
import { plainText, writtenDay } from '@bangban/kernel';
import { BYTE_ORDER_MARK, csvLine, writtenCurrency } from '@bangban/domain';
import { type LedgerCells, ledgerTable } from './ledger-table';
import type { SheetLine } from './sheet-lines';

/** The headings that a ledger may have. */
export const LEDGER_HEADINGS: readonly string[] = LEDGER_COLUMNS.map(({ heading }) => heading);

/** An empty ledger, as spreadsheet programs open it. */
export const LEDGER_TEMPLATE = BYTE_ORDER_MARK + csvLine(LEDGER_HEADINGS);

/**
 * The rows of a ledger as import payloads, still unchecked. Empty cells count as absent, rows without any as none.
 * @throws Problem 400 for a file that is no CSV or has unknown or missing headings
 */
export function ledgerRows(lines: readonly SheetLine[]): Record<string, unknown>[] {
  return ledgerTable(lines).map(payloadOf);
}

function payloadOf(cells: LedgerCells): Record<string, unknown> {
  const payload: Record<string, unknown> = {};
  const stages: { readonly stage: string; readonly enteredOn: unknown }[] = [];
  for (const column of LEDGER_COLUMNS) {
    const cell = cells[column.key];
    const value = cell === undefined ? undefined : readCell(column, cell);
    const [name = '', inner] = column.path.split('.');
    if (column.stage) {
      if (value !== undefined) stages.push({ stage: column.stage, enteredOn: value });
    } else if (inner === undefined) {
      if (value !== undefined) payload[name] = value;
    } else if (value !== undefined || column.otherwise !== undefined) {
      const beside = payload[name] as Record<string, unknown> | undefined;
      // What has a word for an empty cell says nothing alone.
      if (column.otherwise === undefined) payload[name] = { ...beside, [inner]: value };
      else if (beside) payload[name] = { ...beside, [inner]: value ?? column.otherwise };
    }
  }
  return { ...payload, stages, stage: stages.at(-1)?.stage };
}

/** As people and spreadsheets write it: `２０２５/3/8 0:00`, `2025年3月8日`, ` 12,000.50 `. What is not understood stays as it is. */
function readCell({ codes, holds, key, otherwise }: LedgerColumn, value: string): unknown {
  const plain = plainText(value);
  switch (holds) {
    case 'amount':
      return plain.replace(/(?<=\d) ?, ?(?=\d{3}(?:\D|$))/g, '');
    case 'day':
      return writtenDay(plain) ?? value;
    case 'year':
      return yearOf(plain);
    case 'code':
      if (codes) return Object.hasOwn(codes, plain) ? codes[plain] : plain;
      // Codes with a default are those of countries and currencies.
      return otherwise === undefined
        ? plain
        : ((key === 'currency' ? writtenCurrency(plain) : null) ?? plain.toUpperCase());
    default:
      return value;
  }
}

function yearOf(value: string): number | string {
  const [, year] = /^(\d{4})(?: ?年)?$/.exec(value) ?? [];
  return year === undefined ? value : Number(year);
}
