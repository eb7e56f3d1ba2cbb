import { Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { connectionOf, createDataSource, gather, queryPrepared } from '@bangban/persistence';
import { isUnavailable } from '@bangban/record';
import type { DataSource } from 'typeorm';
import { emptyDatabase } from '../../support/database';

/** One connection, so that whoever asks asks over the same one. */
let dataSource: DataSource;
let other: DataSource;
let url: string;
let drop: () => Promise<void>;

beforeAll(async () => {
  ({ drop, url } = await emptyDatabase());
  dataSource = await createDataSource(url, { poolSize: 1, connectTimeoutMs: 300 }).initialize();
  other = await createDataSource(url, { poolSize: 1 }).initialize();
  await other.query('CREATE TABLE kept (id integer)');
});
afterAll(async () => {
  await dataSource.destroy();
  await other.destroy();
  await drop();
});

const PID = 'SELECT pg_backend_pid() AS pid';
const pidOf = (rows: readonly object[]): number => (rows[0] as { readonly pid: number }).pid;
const failureOf = (asked: Promise<unknown>): Promise<unknown> =>
  asked.then(
    () => null,
    (error: unknown) => error,
  );

describe('the pool of TypeORM', () => {
  it('plans a statement with a name once, and then only runs it', async () => {
    const add = async (n: number): Promise<unknown> =>
      queryPrepared(dataSource, 'add-one', 'SELECT $1::integer + 1 AS sum', [n]);
    expect([await add(1), await add(2)]).toEqual([[{ sum: 2 }], [{ sum: 3 }]]);
    const rows: unknown[] = await dataSource.query(
      `SELECT (generic_plans + custom_plans)::integer AS runs FROM pg_prepared_statements WHERE name = 'add-one'`,
    );
    expect(rows).toEqual([{ runs: 2 }]);
  });

  it('gives its sessions the limits that were asked for', async () => {
    const own = await createDataSource(url, {
      poolSize: 1,
      statementTimeoutMs: 7_000,
      lockTimeoutMs: 6_000,
      restTimeoutMs: 8_000,
    }).initialize();
    const shown = ['statement_timeout', 'lock_timeout', 'idle_in_transaction_session_timeout', 'TimeZone'].map(
      async (name) => Object.values((await own.query<object[]>(`SHOW ${name}`))[0] ?? {})[0] as string,
    );
    expect(await Promise.all(shown)).toEqual(['7s', '6s', '8s', 'UTC']);
    await own.destroy();
  });
});

describe('the connection behind a runner', () => {
  it('is the one over which the runner asks, so that what it begins and ends is theirs', async () => {
    const runner = dataSource.createQueryRunner();
    const client = await connectionOf(runner);
    const kept = (): Promise<unknown[]> => other.query('SELECT id FROM kept ORDER BY id');
    expect(pidOf(await runner.manager.query(PID))).toBe(pidOf((await client.query<{ pid: number }>(PID)).rows));
    for (const [end, left] of [
      ['ROLLBACK', []],
      ['COMMIT', [{ id: 1 }]],
    ] as const) {
      await client.query('BEGIN');
      await runner.manager.query('INSERT INTO kept VALUES (1)');
      expect([await kept(), runner.isTransactionActive]).toEqual([[], false]);
      await client.query(end);
      expect(await kept()).toEqual(left);
    }
    await runner.release();
    expect(pidOf(await dataSource.query(PID))).toBeGreaterThan(0);
  });

  it('sends in one packet what is asked until the program comes to rest, without waiting for an answer in between', async () => {
    const packets = [jest.spyOn(Socket.prototype, '_write'), jest.spyOn(Socket.prototype, '_writev')];
    const runner = dataSource.createQueryRunner();
    const client = await connectionOf(runner);
    const sent = async (ask: () => Promise<unknown>): Promise<number> => {
      for (const each of packets) each.mockClear();
      await ask();
      return packets.reduce((sum, each) => sum + each.mock.calls.length, 0);
    };
    const three = (): Promise<unknown> =>
      Promise.all([
        client.query({ name: 'first', text: 'SELECT $1::text', values: ['x'] }),
        client.query('SELECT 2'),
        client.query({ name: 'third', text: 'SELECT $1::text', values: ['y'] }),
      ]);
    try {
      // Each in its own where nobody gathers them.
      expect(await sent(three)).toBe(3);
      const gathered = await sent(async () => {
        gather(client);
        await three();
      });
      expect(gathered).toBe(1);
    } finally {
      await runner.release();
      for (const each of packets) each.mockRestore();
    }
  });
});

/** Known by its words where there is no code. */
describe('a record that is not there is known by what they say', () => {
  it('of a pool that has no connection left', async () => {
    const runner = dataSource.createQueryRunner();
    await connectionOf(runner);
    expect(isUnavailable(await failureOf(dataSource.query('SELECT 1')))).toBe(true);
    expect(isUnavailable(await failureOf(queryPrepared(dataSource, 'one', 'SELECT 1', [])))).toBe(true);
    await runner.release();
  });

  it('of a connection that ended in the middle of a transaction', async () => {
    const runner = dataSource.createQueryRunner();
    const client = await connectionOf(runner);
    await client.query('BEGIN');
    const { rows } = await client.query<{ pid: number }>(PID);
    const waiting = failureOf(client.query('SELECT pg_sleep(10)'));
    await other.query('SELECT pg_terminate_backend($1)', [pidOf(rows)]);
    expect(isUnavailable(await waiting)).toBe(true);
    expect(isUnavailable(await failureOf(client.query('COMMIT')))).toBe(true);
    expect(isUnavailable(await failureOf(runner.query('SELECT 1')))).toBe(true);
    await runner.release().catch(() => undefined);
    expect(await dataSource.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('of a runner that was released, and of a pool that was closed', async () => {
    const own = await createDataSource(url, { poolSize: 1 }).initialize();
    const runner = own.createQueryRunner();
    await connectionOf(runner);
    await runner.release();
    expect(isUnavailable(await failureOf(runner.query('SELECT 1')))).toBe(true);
    await own.destroy();
    expect(isUnavailable(await failureOf(own.query('SELECT 1')))).toBe(true);
    expect(isUnavailable(await failureOf(queryPrepared(own, 'one', 'SELECT 1', [])))).toBe(true);
  });
});
