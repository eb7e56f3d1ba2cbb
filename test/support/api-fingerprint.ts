import type { DataSource } from 'typeorm';

/** Tables that the mere asking may touch: who asked when, and that somebody was refused. */
const ASKING = ['session', 'access_token', 'account'];
const REFUSING = ['audit_entry', 'command_receipt'];

/**
 * One text for all that is stored, to compare before and after. What a refusal itself leaves (audit, receipt) counts
 * unless told otherwise.
 */
export async function fingerprint(
  dataSource: DataSource,
  options: { readonly refusals?: boolean } = {},
): Promise<string> {
  const left = options.refusals === false ? [...ASKING, ...REFUSING] : ASKING;
  const tables: { name: string }[] = await dataSource.query(
    `SELECT table_name AS name FROM information_schema.tables
     WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND NOT table_name = ANY ($1) ORDER BY 1`,
    [left],
  );
  const parts = tables.map(
    ({ name }) =>
      `SELECT '${name} ' || count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' ORDER BY t::text)), '-') AS line FROM "${name}" t`,
  );
  const rows: { line: string }[] = await dataSource.query(parts.join(' UNION ALL '));
  // A union is answered in the order in which its parts are done.
  return rows
    .map(({ line }) => line)
    .sort()
    .join('\n');
}
