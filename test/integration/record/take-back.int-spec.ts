import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { Desk } from '../../support/record';

let database: TestDatabase;
let desk: Desk;

beforeAll(async () => {
  database = await freshDatabase();
  desk = new Desk(database);
});
afterAll(async () => {
  await database.drop();
});

describe('an act that is taken back', () => {
  it('leaves the rows beside the events as they were: the item open, its question asked, its breach not cured', async () => {
    const id = await desk.lead();
    const added = await desk.act('officer', id, {
      name: 'AddHelpItem',
      payload: { title: '协调用地', unitId: 'natural-resources', limit: 5, issue: true },
    });
    const event = added.events.find(({ type }) => type === 'HelpItemAdded');
    const itemId = event?.type === 'HelpItemAdded' ? event.data.itemId : '';
    await desk.act('land-handler', id, { name: 'SignForHelpItem', payload: { itemId } });
    await desk.act('officer', id, { name: 'RaiseHelpItem', payload: { itemId, reason: '企业急等' } });
    const standing = async (): Promise<unknown> => {
      const [row] = await database.dataSource.query<unknown[]>(
        `SELECT h.open, h.state, (SELECT count(*)::int FROM escalation e WHERE e.item_id = h.id AND e.closed_at IS NULL) AS asked
         FROM help_item h WHERE h.id = $1`,
        [itemId],
      );
      return row;
    };
    const before = await standing();
    await desk.act('centre-head', id, { name: 'VoidHelpItem', payload: { itemId, reason: '重复' } });
    expect(await standing()).toEqual({ open: false, state: 'void', asked: 0 });
    await desk.act('centre-head', id, { name: 'TakeBack', payload: { itemId, reason: '误点' } });
    expect(await standing()).toEqual(before);
    const comparison = await desk.record.compare(id);
    expect(comparison?.stored.items[itemId]).toEqual(comparison?.folded.items[itemId]);
  });
});
