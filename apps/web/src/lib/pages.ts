import type { Answer } from '@bangban/api-client';

/** One page of a list as the API gives it. */
export interface ListPage<Row> extends Partial<Pick<Answer<'/api/help-items'>, 'names' | 'total'>> {
  readonly rows: readonly Row[];
  readonly nextCursor: string | null;
}

export type ReadPage<P extends ListPage<unknown>> = (cursor: string | null) => Promise<P>;

/** A file of more rows than this is nothing that somebody reads. */
const MOST_ROWS = 10_000;

export interface AllPages<P extends ListPage<unknown>> {
  readonly rows: readonly P['rows'][number][];
  readonly names: Readonly<Record<string, string>>;
  readonly first: P;
  /** True where there are more rows than were read: whoever shows them says so. */
  readonly cut: boolean;
}

/** Every row of a list, page by page, with the names that came with them and the first page; at most `most` rows. */
export async function allPages<P extends ListPage<unknown>>(read: ReadPage<P>, most = MOST_ROWS): Promise<AllPages<P>> {
  const first = await read(null);
  const rows: P['rows'][number][] = [...first.rows];
  const names: Record<string, string> = { ...first.names };
  let cursor = first.nextCursor;
  while (cursor !== null && rows.length < most) {
    const page = await read(cursor);
    rows.push(...page.rows);
    Object.assign(names, page.names);
    cursor = page.nextCursor;
  }
  return { rows: rows.slice(0, most), names, first, cut: cursor !== null || rows.length > most };
}
