/** One table of a result. */
export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

export interface Result {
  readonly tables: readonly Table[];
  /** Named figures, for comparison with an earlier run; lower or higher being better is said by the page in docs. */
  readonly figures: Readonly<Record<string, number>>;
  /** What was to be reached, and whether it was. */
  readonly goals: readonly { readonly goal: string; readonly met: boolean }[];
}

export interface BenchContext {
  readonly say: (line: string) => void;
  /** Small: shows that the bench works, not how fast anything is. */
  readonly smoke: boolean;
  /** How often the record is multiplied, where the bench does; absent: as often as its goals are set for. */
  readonly copies?: number;
  /** Folder in which the record that a bench made stays, and is found by its next run; null: it is made anew each time. */
  readonly keep: string | null;
  /** Where the processes of the installation write CPU profiles; null: no profile. */
  readonly profileDir: string | null;
}

export type Bench = (context: BenchContext) => Promise<Result>;

export function printTable({ columns, rows, title }: Table): string {
  const cells = [columns, ...rows].map((row) => row.map((cell) => (typeof cell === 'number' ? shown(cell) : cell)));
  const widths = columns.map((_, index) => Math.max(...cells.map((row) => (row[index] ?? '').length)));
  const lines = cells.map((row) => row.map((cell, index) => cell.padStart(widths[index] ?? 0)).join('  '));
  return [`\n${title}`, ...lines].join('\n');
}

export function shown(value: number): string {
  if (Number.isInteger(value)) return String(value);
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
