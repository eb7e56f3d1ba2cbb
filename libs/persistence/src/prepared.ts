import { type Database, dataSourceOf } from './database';
import { poolOf } from './internals';

/**
 * A statement that each connection plans once and then only runs: for what every request asks. `name` stands for the text;
 * one name, one text.
 */
export async function queryPrepared<T extends object>(
  database: Database,
  name: string,
  text: string,
  values: readonly unknown[],
): Promise<readonly T[]> {
  const { rows } = await poolOf(dataSourceOf(database)).query<T>({ name, text, values: [...values] });
  return rows;
}
