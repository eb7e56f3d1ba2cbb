import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { createDeliveryStore } from '@bangban/activities';
import { createDataSource } from '@bangban/persistence';
import { createDeliveryStarter } from '@bangban/worker';
import type { DeliverNoticeStart } from '@bangban/workflows/contract';
import type { Client } from '@temporalio/client';
import type { DataSource } from 'typeorm';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { Desk } from '../../support/record';

let database: TestDatabase;
let ofActivities: DataSource;

beforeAll(async () => {
  database = await freshDatabase();
  // A worker's activities wait for a lock no longer than half a second here, so that the test need not either.
  ofActivities = await createDataSource(database.url, { poolSize: 4, lockTimeoutMs: 500 }).initialize();
  const desk = new Desk(database, ['smtp']);
  const id = await desk.lead();
  for (let n = 0; n < 3; n += 1) await desk.item(id);
});
afterAll(async () => {
  await ofActivities.destroy();
  await database.drop();
});
afterEach(() => database.dataSource.query(`UPDATE delivery SET state = 'pending', finished_at = NULL`));

/** A starter before an engine that does this with each delivery while it is being started. */
const starter = (begin: (deliveryId: string) => Promise<void>): (() => Promise<boolean>) => {
  const start = (_: string, { args: [{ deliveryId }] }: { args: [DeliverNoticeStart] }): Promise<void> =>
    begin(deliveryId);
  const client = { withDeadline: <T>(_: number, call: () => Promise<T>) => call(), workflow: { start } };
  const { dataSource } = database;
  return createDeliveryStarter({
    ...{ dataSource, client: client as unknown as Client, taskQueue: 'any', onError: () => undefined },
  });
};

async function states(): Promise<string[]> {
  const rows: { state: string }[] = await database.dataSource.query('SELECT state FROM delivery ORDER BY id');
  return rows.map(({ state }) => state);
}

describe('the starter of deliveries', () => {
  it('is in nobody’s way: a mail that has gone is noted while others are still being started', async () => {
    const deliveries = createDeliveryStore(ofActivities);
    expect((await states()).length).toBeGreaterThanOrEqual(3);
    expect(await starter((id) => deliveries.delivered(id))()).toBe(true);
    expect(new Set(await states())).toEqual(new Set(['delivered']));
  });

  it('keeps what was started when one was not, and starts that again', async () => {
    const [first]: { id: string }[] = await database.dataSource.query('SELECT min(id) AS id FROM delivery');
    const begin = (id: string): Promise<void> =>
      id === first?.id ? Promise.reject(new Error('not this time')) : Promise.resolve();
    expect(await starter(begin)()).toBe(false);
    const [pending, ...others] = await states();
    expect([pending, new Set(others)]).toEqual(['pending', new Set(['started'])]);
    expect(await starter(() => Promise.resolve())()).toBe(true);
    expect(new Set(await states())).toEqual(new Set(['started']));
  });

  it('may die between a start and its note: the delivery is started again', async () => {
    const begun: string[] = [];
    const dying = starter((id) => {
      begun.push(id);
      return Promise.reject(new Error('died'));
    });
    await expect(dying()).rejects.toThrow('died');
    expect(new Set(await states())).toEqual(new Set(['pending']));
    const again: string[] = [];
    await starter((id) => {
      again.push(id);
      return Promise.resolve();
    })();
    expect(again.sort()).toEqual(begun.sort());
  });
});
