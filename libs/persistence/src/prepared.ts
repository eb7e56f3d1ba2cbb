import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';

/**
 * A statement that each connection plans once and then only runs: for what every request asks. `name` stands for the text;
 * one name, one text.
 */
export async function queryPrepared<T extends object>(
  dataSource: DataSource,
  name: string,
  text: string,
  values: readonly unknown[],
): Promise<readonly T[]> {
  if (!dataSource.isInitialized) throw new Error('Driver not Connected');
  const pool = (dataSource.driver as unknown as { readonly master: Pool }).master;
  const { rows } = await pool.query<T>({ name, text, values: [...values] });
  return rows;
}
