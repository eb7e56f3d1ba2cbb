import type { DataSource, QueryRunner } from 'typeorm';
import type { PoolClient } from 'pg';
import { isUnavailable, RecordUnavailable } from './errors';

/** One open transaction: the raw client for the hot path's prepared statements, the runner for everything else. */
export interface Transaction {
  readonly client: PoolClient;
  readonly runner: QueryRunner;
}

/**
 * Runs `work` in one transaction and commits. Whatever fails is rolled back; a database that is away, restarting or
 * overloaded becomes {@link RecordUnavailable}, also when the answer to COMMIT itself is lost.
 */
export async function inTransaction<T>(dataSource: DataSource, work: (tx: Transaction) => Promise<T>): Promise<T> {
  const runner = dataSource.createQueryRunner();
  try {
    const client = (await runner.connect()) as PoolClient;
    await client.query('BEGIN');
    try {
      const result = await work({ client, runner });
      await client.query('COMMIT');
      return result;
    } catch (error) {
      await client.query('ROLLBACK').catch(() => undefined);
      throw error;
    }
  } catch (error) {
    throw isUnavailable(error) && !(error instanceof RecordUnavailable) ? new RecordUnavailable(error) : error;
  } finally {
    await runner.release().catch(() => undefined);
  }
}
