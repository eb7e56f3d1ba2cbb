import { BYTE_ORDER_MARK, csvLine } from '@bangban/domain';

/** A table as it is saved: what the screen shows, numbers as numbers. */
export interface FileTable {
  readonly name: string;
  readonly columns: readonly { readonly title: string; readonly width?: number }[];
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** What is to be said besides of each row, in step with them: a second sheet, or columns after the others. */
  readonly beside?: FileTable;
  /** True where not all rows were read. */
  readonly cut?: boolean;
}

/** The same with what is missing said under the last row: a file that was cut must not look whole. */
export function withRemark(table: FileTable, remark: string): FileTable {
  return table.cut ? { ...table, rows: [...table.rows, [remark]] } : table;
}

export function csvText({ beside, columns, rows }: FileTable): string {
  const head = [...columns, ...(beside?.columns ?? [])].map(({ title }) => title);
  const lines = [head, ...rows.map((row, index) => [...row, ...(beside?.rows[index] ?? [])])];
  return BYTE_ORDER_MARK + lines.map(csvLine).join('');
}

/** A name that every file system takes. */
export const fileName = (name: string, ending: string): string =>
  `${name.replace(/[\\/:*?"<>|\s]+/g, '-').slice(0, 80)}.${ending}`;

export function saveBlob(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // After the browser has taken it.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

export function saveCsv(table: FileTable): void {
  saveBlob(new Blob([csvText(table)], { type: 'text/csv;charset=utf-8' }), fileName(table.name, 'csv'));
}

/** The writer of workbooks is loaded when the first one is written. */
export async function saveExcel(table: FileTable): Promise<void> {
  const { default: writeExcelFile } = await import('write-excel-file/browser');
  const sheets = [table, ...(table.beside ? [table.beside] : [])].map(sheetOf);
  await writeExcelFile(sheets).toFile(fileName(table.name, 'xlsx'));
}

const sheetOf = ({ columns, name, rows }: FileTable) => ({
  data: [
    columns.map(({ title }) => ({ value: title, fontWeight: 'bold' as const })),
    ...rows.map((row) => row.map((value) => (value === null ? null : { value }))),
  ],
  columns: columns.map(({ title, width }) => ({ width: width ?? Math.max(10, title.length * 2 + 2) })),
  sheet: name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31),
  stickyRowsCount: 1,
});
