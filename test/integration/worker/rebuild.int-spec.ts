import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rebuildEngine } from '@bangban/worker';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { deliveriesTo } from '../../support/deliveries';
import { Desk } from '../../support/record';

let database: TestDatabase;

beforeAll(async () => {
  database = await freshDatabase();
  const desk = new Desk(database, ['smtp']);
  await desk.item(await desk.lead());
});
afterAll(() => database.drop());

describe('the engine from the record', () => {
  it('starts deliveries under the id that they had, given up ones in a new batch', async () => {
    const { dataSource } = database;
    await dataSource.query('DELETE FROM delivery');
    const ids = await deliveriesTo(dataSource, ['officer', 'officer', 'officer', 'officer']);
    const [batched, alone, failed, done] = ids;
    for (const [id, state, batch] of [
      [batched, 'started', 'b1'],
      [alone, 'started', null],
      [failed, 'failed', 'b1'],
      [done, 'delivered', 'b1'],
    ])
      await dataSource.query('UPDATE delivery SET state = $2, batch = $3 WHERE id = $1', [id, state, batch]);
    const look = async (): Promise<unknown> => {
      const rows = await dataSource.query<{ id: string; state: string; batch: string | null }[]>(
        'SELECT id, state, batch FROM delivery',
      );
      return ids.map((id) => rows.filter((row) => row.id === id).map(({ batch, state }) => [state, batch])[0]);
    };
    expect(await rebuildEngine({ dataSource, engine: null })).toMatchObject({ deliveries: 2 });
    const begun = [
      ['pending', 'b1'],
      ['pending', alone],
    ];
    expect(await look()).toEqual([...begun, ['failed', 'b1'], ['delivered', 'b1']]);
    expect(await rebuildEngine({ dataSource, engine: null }, { failedDeliveries: true })).toMatchObject({
      deliveries: 1,
    });
    expect(await look()).toEqual([...begun, ['pending', null], ['delivered', 'b1']]);
  });
});
