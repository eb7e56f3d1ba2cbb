import type { Writable } from 'node:stream';
import type { Pool, PoolClient } from 'pg';
import type { DataSource, QueryRunner } from 'typeorm';

/**
 * What is known of TypeORM and its driver beyond what they promise stands here and nowhere else. Each has a test on a real
 * server (`test/integration/persistence/internals.int-spec.ts`), so that an update of either that changes it is heard of.
 */

/** TypeORM's pool (`PostgresDriver.master`): its own `query` knows no statements with names. */
export function poolOf(dataSource: DataSource): Pool {
  if (!dataSource.isInitialized) throw new Error('Driver not Connected');
  return (dataSource.driver as unknown as { readonly master: Pool }).master;
}

/**
 * The driver's connection behind a runner, which TypeORM hands out without a type. The runner asks over the same one, so what it
 * asks is in a transaction that the connection began; TypeORM does not know of it, and begins or ends none by itself.
 */
export async function connectionOf(runner: QueryRunner): Promise<PoolClient> {
  return (await runner.connect()) as PoolClient;
}

/**
 * All that is asked over a connection from here until the program comes to rest leaves in one packet: the driver by itself sends
 * each statement in one of its own. Its socket is `connection.stream`; where it speaks TLS, that is the TLS socket.
 */
export function gather(client: PoolClient): void {
  const { stream } = (client as unknown as { readonly connection: { readonly stream: Writable } }).connection;
  stream.cork();
  process.nextTick(() => stream.uncork());
}
