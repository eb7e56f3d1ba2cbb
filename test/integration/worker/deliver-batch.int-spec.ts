import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createDeliverNoticeActivities } from '@bangban/activities';
import { createDeliveryStore } from '@bangban/persistence';
import { type Channel, ChannelRefused, ChannelRegistry, type Message } from '@bangban/channels';
import { MockActivityEnvironment } from '@temporalio/testing';
import { DefaultLogger } from '@temporalio/worker';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { batchTo } from '../../support/deliveries';
import { Desk } from '../../support/record';

let database: TestDatabase;

beforeAll(async () => {
  database = await freshDatabase();
  const desk = new Desk(database, ['smtp']);
  await desk.item(await desk.lead());
});
afterAll(() => database.drop());
beforeEach(() => database.dataSource.query('DELETE FROM delivery'));

const batchOf = (count: number): Promise<[string, string[]]> =>
  batchTo(
    database.dataSource,
    Array.from({ length: count }, () => 'land-handler'),
  );

const quiet = (): MockActivityEnvironment => new MockActivityEnvironment({}, { logger: new DefaultLogger('ERROR') });

/** The batch's activity with a channel that does this. */
function deliverBatch(
  batch: string,
  send: (message: Message) => Promise<void>,
  environment = quiet(),
): Promise<{ readonly later: readonly string[] }> {
  const channel: Channel = { name: 'smtp', send, close: () => undefined };
  const deliveries = createDeliveryStore(database.dataSource);
  const activities = createDeliverNoticeActivities({
    deliveries,
    channels: new ChannelRegistry([channel]),
    webAddress: null,
  });
  return environment.run((id: string) => activities.deliverBatch(id), batch);
}

async function counts(): Promise<Record<string, number>> {
  const rows = await database.dataSource.query<{ state: string; n: number }[]>(
    `SELECT state || ' after ' || attempts AS state, count(*)::int AS n FROM delivery GROUP BY 1`,
  );
  return Object.fromEntries(rows.map(({ n, state }) => [state, n]));
}

describe('a batch of deliveries', () => {
  it('is sent four at a time, and what is done is left alone the next time', async () => {
    const [batch, ids] = await batchOf(20);
    await batchOf(3);
    const sent: string[] = [];
    let [now, most] = [0, 0];
    let together: (() => void)[] = [];
    const send = async ({ id }: Message): Promise<void> => {
      now += 1;
      most = Math.max(most, now);
      // Each goes on once four are under way.
      await new Promise<void>((resolve) => {
        together.push(resolve);
        if (now < 4) return;
        for (const go of together) go();
        together = [];
      });
      now -= 1;
      sent.push(id);
    };
    expect(await deliverBatch(batch, send)).toEqual({ later: [] });
    expect([[...sent].sort(), most]).toEqual([[...ids].sort(), 4]);
    expect(await counts()).toEqual({ 'delivered after 1': 20, 'pending after 0': 3 });
    expect(await deliverBatch(batch, send)).toEqual({ later: [] });
    expect(sent).toHaveLength(20);
  });

  it('leaves one bad mail to itself: refused for good it has failed, else it is for later', async () => {
    const [batch, ids] = await batchOf(20);
    const [refused, full] = [ids[3], ids[11]];
    const send = async ({ id }: Message): Promise<void> => {
      if (id === refused) throw new ChannelRefused('SMTP_550', 'nobody there');
      if (id === full) throw new Error('mailbox full');
    };
    expect(await deliverBatch(batch, send)).toEqual({ later: [full] });
    expect(await counts()).toEqual({ 'delivered after 1': 18, 'failed after 1': 1, 'pending after 1': 1 });
    const again: string[] = [];
    await deliverBatch(batch, async ({ id }) => void again.push(id));
    expect(again).toEqual([full]);
  });

  it('tries no more than a few where nobody is there to take them', async () => {
    const [batch, ids] = await batchOf(20);
    const { later } = await deliverBatch(batch, () => Promise.reject(new Error('ECONNREFUSED')));
    expect([...later].sort()).toEqual([...ids].sort());
    // While the fourth failure is noted, each of the others may have taken up one more.
    expect((await counts())['pending after 0']).toBeGreaterThanOrEqual(13);
  });

  it('takes up nothing more once its worker stops, and notes what was under way', async () => {
    const [batch] = await batchOf(20);
    const environment = quiet();
    const send = async (): Promise<void> => environment.cancel('WORKER_SHUTDOWN');
    await expect(deliverBatch(batch, send, environment)).rejects.toMatchObject({
      type: 'WORKER_STOPS',
      nonRetryable: false,
    });
    expect(await counts()).toEqual({ 'delivered after 1': 4, 'pending after 0': 16 });
  });

  it('keeps the order of what is said to one person about one thing, and lets others pass', async () => {
    const [batch, ids] = await batchOf(6);
    const line = ids.slice(0, 3);
    await inOneLine(line);
    const sent: string[] = [];
    const full = line[1];
    const send = async ({ id }: Message): Promise<void> => {
      if (id === full && !sent.includes('full')) {
        sent.push('full');
        throw new Error('mailbox full');
      }
      sent.push(id);
    };
    const { later } = await deliverBatch(batch, send);
    expect(later).toEqual(line.slice(1));
    expect(sent).not.toContain(line[2]);
    await deliverBatch(batch, send);
    expect(sent.filter((id) => line.includes(id))).toEqual(line);
  });

  it('waits for an earlier one in another batch, and no longer than that is under way', async () => {
    const [[, [earlier = '']], [batch, [later = '']]] = [await batchOf(1), await batchOf(1)];
    await inOneLine([earlier, later]);
    const sent: string[] = [];
    const send = async ({ id }: Message): Promise<void> => void sent.push(id);
    expect(await deliverBatch(batch, send)).toEqual({ later: [later] });
    await database.dataSource.query(`UPDATE delivery SET state = 'failed' WHERE id = $1`, [earlier]);
    expect(await deliverBatch(batch, send)).toEqual({ later: [] });
    expect(sent).toEqual([later]);
  });
});

describe('mails after an outage', () => {
  it('ask for nothing that is done by now, and come in the order in which things happened', async () => {
    const desk = new Desk(database, ['smtp']);
    const projectId = await desk.lead();
    const itemId = await desk.item(projectId, { title: '水电接入' });
    const item = { itemId };
    await desk.act('land-handler', projectId, { name: 'SignForHelpItem', payload: item });
    await desk.act('land-head', projectId, { name: 'ReportDone', payload: { ...item, note: '已接入' } });
    await desk.act('officer', projectId, { name: 'ReturnHelpItem', payload: { ...item, reason: '缺照片' } });
    await desk.act('land-head', projectId, { name: 'ReportDone', payload: { ...item, note: '照片已补' } });
    await desk.act('officer', projectId, { name: 'VerifyHelpItem', payload: item });
    await desk.act('officer', projectId, { name: 'CloseHelpItem', payload: item });
    const batch = 'after-the-outage';
    const ofItem = 'notification_id IN (SELECT id FROM notification WHERE item_id = $1)';
    await database.dataSource.query(`UPDATE delivery SET batch = $2 WHERE ${ofItem}`, [itemId, batch]);
    const sent: Message[] = [];
    await deliverBatch(batch, async (message) => void sent.push(message));
    expect(sent.map(({ subject }) => subject)).toEqual(['已销号：水电接入']);
    const rows = await database.dataSource.query<{ kind: string; state: string }[]>(
      `SELECT n.kind, d.state FROM delivery d JOIN notification n ON n.id = d.notification_id WHERE d.batch = $1
       ORDER BY d.place, n.kind`,
      [batch],
    );
    expect(rows.filter(({ state }) => state === 'settled').map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['item-issued', 'item-to-verify', 'item-returned']),
    );
    expect(new Set(rows.map(({ state }) => state))).toEqual(new Set(['delivered', 'settled']));
  });
});

/** As if they were said to one person about one thing, in this order. */
async function inOneLine(ids: readonly string[]): Promise<void> {
  await database.dataSource.query(
    `UPDATE delivery d SET line = $2, place = given.n FROM unnest($1::text[]) WITH ORDINALITY AS given(id, n)
     WHERE d.id = given.id`,
    [ids, ids.join(' ')],
  );
}
