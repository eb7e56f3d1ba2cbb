import { spokenName } from '@bangban/persistence';

export function inLanguage<Row extends { readonly name: string; readonly nameEn: string | null }>(
  row: Row,
): Row & { readonly nameZh: string } {
  return { ...row, name: spokenName(row), nameZh: row.name };
}
