import type { Queryable } from './queries/queryable';

/**
 * What the application may do with the tables of the owner: read and write, but neither own nor change what is append-only.
 * Which tables these are is said by their triggers, which only the owner can disable.
 */
export async function grantToApplication(db: Queryable, role: string): Promise<void> {
  const name = `"${role.replaceAll('"', '""')}"`;
  await db.query(`GRANT USAGE ON SCHEMA public TO ${name}`);
  await db.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO ${name}`);
  await db.query(`GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO ${name}`);
  await db.query(`REVOKE INSERT, UPDATE, DELETE ON schema_migration FROM ${name}`);
  const tables = await db.query<{ name: string }[]>(
    `SELECT DISTINCT t.tgrelid::regclass::text AS name FROM pg_trigger t
     WHERE t.tgfoid = 'refuse_rewrite'::regproc AND NOT t.tgisinternal ORDER BY 1`,
  );
  for (const table of tables) await db.query(`REVOKE UPDATE, DELETE ON ${table.name} FROM ${name}`);
}
