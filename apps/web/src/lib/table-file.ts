/** A table as it is saved: what the screen shows, numbers as numbers. */
export interface FileTable {
  readonly name: string;
  readonly columns: readonly { readonly title: string; readonly width?: number }[];
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** True where not all rows were read. */
  readonly cut?: boolean;
}

/** The same with what is missing said under the last row: a file that was cut must not look whole. */
export function withRemark(table: FileTable, remark: string): FileTable {
  return table.cut ? { ...table, rows: [...table.rows, [remark]] } : table;
}

/** Makes spreadsheet programs read the file as UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** CSV (RFC 4180). A text that a spreadsheet would run as a formula is disarmed by a quote before it. */
export function csvText({ columns, rows }: FileTable): string {
  const lines = [columns.map(({ title }) => title), ...rows];
  return BYTE_ORDER_MARK + lines.map((line) => `${line.map(cell).join(',')}\r\n`).join('');
}

function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
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
  const head = table.columns.map(({ title }) => ({ value: title, fontWeight: 'bold' as const }));
  const body = table.rows.map((row) => row.map((value) => (value === null ? null : { value })));
  await writeExcelFile([head, ...body], {
    columns: table.columns.map(({ title, width }) => ({ width: width ?? Math.max(10, title.length * 2 + 2) })),
    sheet: table.name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31),
    stickyRowsCount: 1,
  }).toFile(fileName(table.name, 'xlsx'));
}
