import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createDataSource, createDeliveryStore } from '@bangban/persistence';
import { createDeliveryStarter } from '@bangban/worker';
import type { DeliverNoticesStart } from '@bangban/workflows/contract';
import type { Client } from '@temporalio/client';
import type { DataSource } from 'typeorm';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { deliveriesTo } from '../../support/deliveries';
import { Desk } from '../../support/record';

/** A Monday at ten, and the evening after it. */
const IN_HOURS = '2027-03-01T02:00:00.000Z';
const AFTER_HOURS = '2027-03-01T13:00:00.000Z';
const NEXT_MORNING = '2027-03-02T02:00:00.000Z';

let database: TestDatabase;
let ofActivities: DataSource;

beforeAll(async () => {
  database = await freshDatabase({ poolSize: 12 });
  // A worker's activities wait for a lock no longer than half a second here, so that the test need not either.
  ofActivities = await createDataSource(database.url, { poolSize: 4, lockTimeoutMs: 500 }).initialize();
  const desk = new Desk(database, ['smtp']);
  await desk.clockAt(IN_HOURS);
  await desk.item(await desk.lead());
});
afterAll(async () => {
  await ofActivities.destroy();
  await database.drop();
});
beforeEach(() => database.dataSource.query('DELETE FROM delivery'));

const waiting = (count: number): Promise<string[]> =>
  deliveriesTo(
    database.dataSource,
    Array.from({ length: count }, () => 'land-handler'),
  );

type Begin = (batch: string) => Promise<void>;

/** A starter before an engine that does this with each batch while it is being started. */
const starter = (begin: Begin): (() => Promise<boolean>) => {
  const start = (_: string, { args: [{ batch }] }: { args: [DeliverNoticesStart] }): Promise<void> => begin(batch);
  const client = { withDeadline: <T>(_: number, call: () => Promise<T>) => call(), workflow: { start } };
  const { dataSource } = database;
  return createDeliveryStarter({
    dataSource,
    client: client as unknown as Client,
    taskQueue: 'any',
    onError: () => undefined,
  });
};

interface Row {
  readonly id: string;
  readonly state: string;
  readonly batch: string | null;
}

const rows = (): Promise<Row[]> =>
  database.dataSource.query<Row[]>('SELECT id, state, batch FROM delivery ORDER BY created_at, id');
const states = async (): Promise<string[]> => [...new Set((await rows()).map(({ state }) => state))].sort();
const idsIn = async (batch: string): Promise<string[]> =>
  (await rows()).filter((row) => row.batch === batch).map(({ id }) => id);
const never: Begin = () => Promise.reject(new Error('died'));

describe('the starter of deliveries', () => {
  it('puts what waits together, twenty at most, and starts it once', async () => {
    const ids = await waiting(45);
    const begun: string[] = [];
    const round = starter(async (batch) => void begun.push(batch));
    expect(await round()).toBe(false);
    const sizes = await Promise.all(begun.map(async (batch) => (await idsIn(batch)).length));
    expect(sizes.sort()).toEqual([20, 20, 5]);
    expect((await rows()).map(({ id }) => id).sort()).toEqual(ids.sort());
    expect(await states()).toEqual(['started']);
    await round();
    expect(begun).toHaveLength(3);
  });

  it('goes on at once where more may wait', async () => {
    await waiting(330);
    const round = starter(() => Promise.resolve());
    expect([await round(), await round()]).toEqual([true, false]);
    expect(await states()).toEqual(['started']);
  });

  it('is in nobody’s way: a mail that has gone is noted while others are still being started', async () => {
    await waiting(30);
    const deliveries = createDeliveryStore(ofActivities);
    await starter(async (batch) => {
      for (const id of await idsIn(batch)) await deliveries.delivered(id);
    })();
    expect(await states()).toEqual(['delivered']);
  });

  it('keeps what was started when one was not, and starts that again', async () => {
    await waiting(30);
    const begun: string[] = [];
    await starter((batch) => {
      begun.push(batch);
      return begun.length === 1 ? Promise.reject(new Error('not this time')) : Promise.resolve();
    })();
    expect(await states()).toEqual(['pending', 'started']);
    const again: string[] = [];
    await starter(async (batch) => void again.push(batch))();
    expect(again).toEqual([begun[0]]);
    expect(await states()).toEqual(['started']);
  });

  it('may die between claim and start, or between start and note: the same rows are started under the same id', async () => {
    await waiting(30);
    await expect(starter(never)()).rejects.toThrow('died');
    const claimed = await rows();
    expect(await states()).toEqual(['pending']);
    await waiting(5);
    const again: string[] = [];
    await starter(async (batch) => void again.push(batch))();
    const after = await rows();
    expect(after).toEqual(expect.arrayContaining(claimed.map((row) => ({ ...row, state: 'started' }))));
    expect([...again].sort()).toEqual([...new Set(after.map(({ batch }) => batch))].sort());
    expect(again).toHaveLength(3);
  });

  it('shares the work with others: what is in a batch when it starts, and nothing else, stays in it', async () => {
    await waiting(400);
    const contents = new Map<string, string[]>();
    const begin = async (batch: string): Promise<void> => {
      const ids = await idsIn(batch);
      expect([batch, contents.get(batch) ?? ids]).toEqual([batch, ids]);
      contents.set(batch, ids);
    };
    const until = async (round: () => Promise<boolean>): Promise<void> => {
      while (await round());
    };
    await Promise.all([1, 2, 3, 4].map(() => until(starter(begin))));
    await starter(begin)();
    for (const [batch, ids] of contents) expect([batch, await idsIn(batch)]).toEqual([batch, ids]);
    expect([...contents.values()].flat()).toHaveLength(400);
    expect(await states()).toEqual(['started']);
  });

  it('claims no more than it can start: with the engine away, rows wait as they are', async () => {
    await waiting(400);
    for (let round = 0; round < 3; round += 1) await expect(starter(never)()).rejects.toThrow('died');
    expect((await rows()).filter(({ batch }) => batch !== null)).toHaveLength(320);
  });

  it('starts nothing outside working hours, and what waits as soon as a clock that was set forward says so', async () => {
    const desk = new Desk(database);
    await desk.clockAt(AFTER_HOURS);
    await waiting(3);
    const begun: string[] = [];
    const round = starter(async (batch) => void begun.push(batch));
    expect(await round()).toBe(false);
    expect([begun, await states()]).toEqual([[], ['pending']]);
    await desk.clockAt(NEXT_MORNING);
    await round();
    expect([begun.length, await states()]).toEqual([1, ['started']]);
  });
});
