import { useAddress, useAddressed } from './address';

/** By what rows are put in order. */
export type SortValue = string | number | null | undefined;

export interface Sort {
  readonly key: string;
  readonly down: boolean;
}

const collator = new Intl.Collator('zh-Hans-CN', { numeric: true });

/** `closing.rate`, downwards `-closing.rate`: what an address says of a table by its name; null: as the rows come. */
export function sortIn(said: string | null, table: string): Sort | null {
  const down = said?.startsWith('-') ?? false;
  const [name, key, ...more] = (said ?? '').slice(down ? 1 : 0).split('.');
  return name === table && key && more.length === 0 ? { key, down } : null;
}

/** What a click on a heading makes of it: figures the largest first, words from the first letter; then the other way; then as it was. */
export function sortAfter(before: Sort | null, table: string, key: string, number: boolean): string | null {
  if (before?.key !== key) return `${number ? '-' : ''}${table}.${key}`;
  return before.down === number ? `${number ? '' : '-'}${table}.${key}` : null;
}

/** Rows in order of a value; those without one stand last, whichever way; equal ones stay as they were. */
export function sorted<Row>(rows: readonly Row[], valueOf: (row: Row) => SortValue, down: boolean): readonly Row[] {
  const none = (value: SortValue): boolean => value === null || value === undefined || value === '';
  return rows
    .map((row) => ({ row, value: valueOf(row) }))
    .sort((a, b) => {
      if (none(a.value) || none(b.value)) return Number(none(a.value)) - Number(none(b.value));
      const order =
        typeof a.value === 'number' && typeof b.value === 'number'
          ? a.value - b.value
          : collator.compare(`${a.value ?? ''}`, `${b.value ?? ''}`);
      return down ? -order : order;
    })
    .map(({ row }) => row);
}

/** The order of a table, kept in the address; one table of a page at a time. */
export function useSort(table: string): readonly [Sort | null, (key: string, number: boolean) => void] {
  const sort = sortIn(useAddressed('sort'), table);
  const { step } = useAddress();
  return [sort, (key, number) => step('sort', sortAfter(sort, table, key, number))];
}
