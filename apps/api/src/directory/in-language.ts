import { line } from '@bangban/contract';
import { spokenName } from '@bangban/persistence';
import { z } from 'zod';

/** What the office gives besides the Chinese name. */
export const nameEn = line(120)
  .nullable()
  .default(null)
  .meta({ description: 'for English readers; null: the Chinese one' });

/** A name as the asker reads it, and both as the office gave them. */
export const spokenNames = {
  name: z.string().meta({ description: 'in the language that is asked for (Accept-Language)' }),
  nameZh: z.string(),
  nameEn: z.string().nullable(),
};

export function inLanguage<Row extends { readonly name: string; readonly nameEn: string | null }>(
  row: Row,
): Row & { readonly nameZh: string } {
  return { ...row, name: spokenName(row), nameZh: row.name };
}
