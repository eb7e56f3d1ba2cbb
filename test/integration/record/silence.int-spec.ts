import { type AddressInfo, createConnection, createServer, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createDataSource } from '@bangban/persistence';
import { createRecord, RecordUnavailable } from '@bangban/record';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { Desk } from '../../support/record';

/** A way to the database on which everything arrives, until it is told to swallow what comes from there. */
async function swallowing(
  target: URL,
): Promise<{ url: string; swallow: (yes: boolean) => void; close: () => Promise<unknown> }> {
  let swallows = false;
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = createConnection({ host: target.hostname, port: Number(target.port) });
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
    }
    near.on('data', (chunk) => far.write(chunk)).on('close', () => far.destroy());
    far.on('data', (chunk) => !swallows && near.write(chunk)).on('close', () => near.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = new URL(target);
  url.host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: url.toString(),
    swallow: (yes) => (swallows = yes),
    close() {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

describe('a PostgreSQL that falls silent', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await freshDatabase();
  });
  afterAll(() => database.drop());

  it('is given up after a while, and found again when it speaks', async () => {
    const way = await swallowing(new URL(database.url));
    const limits = { statementTimeoutMs: 500, restTimeoutMs: 500, connectTimeoutMs: 500 };
    const dataSource = await createDataSource(way.url, { poolSize: 2, ...limits }).initialize();
    const record = createRecord({ dataSource });
    const projectId = await new Desk(database).lead();
    await record.fact(projectId);

    way.swallow(true);
    const calls = Array.from({ length: 6 }, () => record.fact(projectId));
    for (const outcome of await Promise.allSettled(calls)) {
      expect(outcome).toMatchObject({ status: 'rejected', reason: expect.any(RecordUnavailable) });
    }

    way.swallow(false);
    expect(await record.fact(projectId)).toMatchObject({ projectId });
    await dataSource.destroy();
    await way.close();
  }, 30_000);
});
