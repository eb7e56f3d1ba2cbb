/** One page of a list as the API gives it. */
export interface ListPage<Row> {
  readonly rows: readonly Row[];
  readonly nextCursor: string | null;
  readonly names?: Readonly<Record<string, string>>;
  readonly total?: number;
}

export type ReadPage<P extends ListPage<unknown>> = (cursor: string | null) => Promise<P>;

/** A file of more rows than this is nothing that somebody reads. */
const MOST_ROWS = 10_000;

export interface AllPages<Row> {
  readonly rows: readonly Row[];
  readonly names: Readonly<Record<string, string>>;
  /** True where there were more rows than were read: whoever shows them says so. */
  readonly cut: boolean;
}

/** Every row of a list, page by page, and the names that came with them; at most `most`. */
export async function allPages<Row>(read: ReadPage<ListPage<Row>>, most = MOST_ROWS): Promise<AllPages<Row>> {
  const rows: Row[] = [];
  const names: Record<string, string> = {};
  let cursor: string | null = null;
  do {
    const page: ListPage<Row> = await read(cursor);
    rows.push(...page.rows);
    Object.assign(names, page.names);
    cursor = page.nextCursor;
  } while (cursor !== null && rows.length < most);
  return { rows: rows.slice(0, most), names, cut: cursor !== null || rows.length > most };
}
