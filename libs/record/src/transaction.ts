import { connectionOf, gather } from '@bangban/persistence';
import type { PoolClient } from 'pg';
import type { DataSource, QueryRunner } from 'typeorm';
import { isUnavailable, RecordUnavailable } from './errors';

/** One open transaction: the raw client for the hot path's prepared statements, the runner for everything else. */
export interface Transaction {
  readonly client: PoolClient;
  readonly runner: QueryRunner;
  /** BEGIN travels with the first statements, ahead of them. Nothing is written before this has come back. */
  readonly begun: Promise<void>;
  /** Leaves a statement to be waited for with those that follow it, COMMIT at the latest. Its failure fails the transaction. */
  later(statement: Promise<unknown>): void;
  /** All that is asked from here until the program comes to rest leaves in one packet. */
  gather(): void;
  /** When all that was left for later has been done. */
  settled(): Promise<void>;
}

/**
 * Runs `work` in one transaction and commits. Whatever fails is rolled back; a database that is away, restarting or
 * overloaded becomes {@link RecordUnavailable}, also when the answer to COMMIT itself is lost.
 *
 * Statements are sent without waiting for the answer to the one before (the connection is pipelined); the server takes them
 * one after the other. A COMMIT behind a statement that failed rolls back. What is sent together leaves in one packet: each of
 * its own would cost a call into the kernel here and wake the server once more.
 */
export async function inTransaction<T>(dataSource: DataSource, work: (tx: Transaction) => Promise<T>): Promise<T> {
  const runner = dataSource.createQueryRunner();
  try {
    const client = await connectionOf(runner);
    const tx = opened(client, runner);
    try {
      const result = await work(tx);
      await tx.begun;
      const committed = client.query('COMMIT');
      committed.catch(() => undefined);
      await tx.settled();
      await committed;
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

function opened(client: PoolClient, runner: QueryRunner): Transaction {
  gather(client);
  const begun = client.query('BEGIN').then(() => undefined);
  begun.catch(() => undefined);
  const pending: Promise<unknown>[] = [];
  return {
    client,
    runner,
    begun,
    gather: () => gather(client),
    later(statement) {
      // Heard of in `settled`, unless the transaction has failed by something else before.
      statement.catch(() => undefined);
      pending.push(statement);
    },
    async settled() {
      await Promise.all(pending.splice(0));
    },
  };
}
