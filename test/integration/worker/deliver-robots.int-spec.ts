import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createDeliverNoticeActivities, type DeliverNoticeActivities } from '@bangban/activities';
import { ChannelRegistry, RobotChannel } from '@bangban/channels';
import { createDeliveryStore, listDeliveries, resendDelivery } from '@bangban/persistence';
import { MockActivityEnvironment } from '@temporalio/testing';
import { DefaultLogger } from '@temporalio/worker';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { DingtalkRobotSink } from '../../support/messenger-robots';
import { Desk } from '../../support/record';

const UNIT = 'natural-resources';
const ROUTES = ['smtp', `dingtalk-robot@${UNIT}`, 'dingtalk-robot@park'];
const SECRET = 'SEC-1';

let database: TestDatabase;
let desk: Desk;
let sink: DingtalkRobotSink;
let projectId: string;

beforeAll(async () => {
  database = await freshDatabase();
  desk = new Desk(database, ROUTES);
  projectId = await desk.lead();
});
afterAll(() => database.drop());
beforeEach(async () => {
  await database.dataSource.query('DELETE FROM delivery');
  await database.dataSource.query('DELETE FROM robot_turn');
  sink = await new DingtalkRobotSink('token-1', SECRET).start();
});
afterEach(() => sink.stop());

/** The activities of one worker; every worker has its own. */
function worker(discreet = false): DeliverNoticeActivities {
  const robots = [{ service: 'dingtalk' as const, unit: UNIT, url: sink.address, secret: SECRET }];
  return createDeliverNoticeActivities({
    deliveries: createDeliveryStore(database.dataSource),
    channels: new ChannelRegistry([new RobotChannel('dingtalk', robots, [])]),
    webAddress: 'https://bangban.example',
    discreet,
  });
}

const run = <T>(work: () => Promise<T>): Promise<T> =>
  new MockActivityEnvironment({}, { logger: new DefaultLogger('ERROR') }).run(work);

/** So many items issued to the unit, their notices to the robot in one batch. */
async function issued(titles: readonly string[], batch = 'b1'): Promise<readonly string[]> {
  for (const title of titles) await desk.item(projectId, { title });
  const rows = await database.dataSource.query<{ id: string }[]>(
    `WITH put AS (UPDATE delivery SET batch = $1 WHERE channel = 'dingtalk-robot' AND batch IS NULL RETURNING id)
     SELECT id FROM put`,
    [batch],
  );
  return rows.map(({ id }) => id);
}

const states = async (): Promise<Record<string, number>> => {
  const rows = await database.dataSource.query<{ state: string; n: number }[]>(
    `SELECT state, count(*)::int AS n FROM delivery WHERE channel = 'dingtalk-robot' GROUP BY 1`,
  );
  return Object.fromEntries(rows.map(({ n, state }) => [state, n]));
};

const turnIsOver = (): Promise<unknown> =>
  database.dataSource.query('UPDATE robot_turn SET next_at = clock_timestamp()');

describe('a group robot', () => {
  it('hears what is asked of the people of its unit, and nobody else’s robot does', async () => {
    await desk.item(projectId, { title: '协调用地' });
    const rows = await database.dataSource.query<{ channel: string; unit: string; matter: string | null }[]>(
      `SELECT d.channel, p.unit_id AS unit, n.matter FROM delivery d JOIN notification n ON n.id = d.notification_id
       JOIN person p ON p.id = n.recipient_id WHERE d.channel LIKE '%-robot'`,
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every(({ matter, unit }) => unit === UNIT && matter !== null)).toBe(true);
  });

  it('says in one message what waits: titles, limits and a link', async () => {
    await issued(['协调用地', '水电接入', '环评批复']);
    expect(await run(() => worker().deliverBatch('b1'))).toEqual({ later: [] });
    expect(sink.texts).toHaveLength(1);
    const [text = ''] = sink.texts;
    expect(text.split('\n')).toEqual([
      '本单位有 3 件事项 / Matters of your unit: 3',
      expect.stringMatching(/^· 新下发事项：协调用地（期限：.+）$/),
      expect.stringMatching(/^· 新下发事项：水电接入/),
      expect.stringMatching(/^· 新下发事项：环评批复/),
      'https://bangban.example',
    ]);
    expect(text).not.toMatch(/周科长|新能源|138/);
    expect(await states()).toEqual({ delivered: 3 });
  });

  it('counts and names nothing where the office wants it so', async () => {
    await issued(['协调用地']);
    await run(() => worker(true).deliverBatch('b1'));
    expect(sink.texts).toEqual(['本单位有 1 件事项 / Matters of your unit: 1\nhttps://bangban.example']);
  });

  it('keeps to its pace over batches and workers: what is too much waits, and is said later, all of it', async () => {
    const [ids, later]: [string[], string[]] = [[], []];
    for (let n = 0; n < 8; n += 1) {
      ids.push(...(await issued([`第 ${n} 件`], `batch-${n}`)));
      later.push(...(await run(() => worker().deliverBatch(`batch-${n}`))).later);
    }
    // Five may leave at once.
    expect([sink.texts.length, later]).toEqual([5, ids.slice(5)]);
    const [first = ''] = later;
    await expect(run(() => worker().deliver(first))).rejects.toMatchObject({
      type: 'ROBOT_WAITS',
      nonRetryable: false,
    });
    await turnIsOver();
    for (const id of later) await run(() => worker().deliver(id));
    expect([sink.texts.length, await states()]).toEqual([6, { delivered: 8 }]);
    expect(sink.texts[5]).toContain('3 件事项');
  });

  it('says more than one message holds in several', async () => {
    await issued(Array.from({ length: 60 }, (_, n) => `${n}${'很长的事项名称'.repeat(28)}`));
    expect(await run(() => worker().deliverBatch('b1'))).toEqual({ later: [] });
    expect(sink.texts.length).toBeGreaterThan(1);
    expect(await states()).toEqual({ delivered: 60 });
    const said = sink.texts.join('\n');
    for (let n = 0; n < 60; n += 1) expect(said).toContain(`新下发事项：${n}很长`);
  });

  it('is left alone as long as the service asks for, by every worker', async () => {
    await issued(['一']);
    sink.next.push({ body: { errcode: 130_101, errmsg: 'send too fast' } });
    const { later } = await run(() => worker().deliverBatch('b1'));
    expect(later).toHaveLength(1);
    await expect(run(() => worker().deliver(later[0] ?? ''))).rejects.toMatchObject({ type: 'ROBOT_WAITS' });
    expect(sink.asked).toBe(1);
    const [row] = await database.dataSource.query<{ wait: number }[]>(
      `SELECT extract(epoch FROM next_at - clock_timestamp())::float8 AS wait FROM robot_turn`,
    );
    expect(row?.wait).toBeGreaterThan(590);
  });

  it('that was taken out of its group leaves dead letters, which are listed and can be sent again', async () => {
    await issued(['一', '二']);
    sink.next.push({ body: { errcode: 300_001 } }, { body: { errcode: 300_001 } });
    expect(await run(() => worker().deliverBatch('b1'))).toEqual({ later: [] });
    const { rows } = await listDeliveries(database.dataSource, { state: 'failed' }, { limit: 10 });
    expect(rows.map(({ channel, lastError }) => [channel, lastError])).toEqual([
      ['dingtalk-robot', 'DINGTALK_300001'],
      ['dingtalk-robot', 'DINGTALK_300001'],
    ]);
    for (const { id } of rows) expect(await resendDelivery(database.dataSource, id)).toBe(true);
    await database.dataSource.query(`UPDATE delivery SET batch = 'b2' WHERE channel = 'dingtalk-robot'`);
    await turnIsOver();
    await run(() => worker().deliverBatch('b2'));
    expect([sink.texts.length, await states()]).toEqual([1, { delivered: 2 }]);
  });

  it('says once what two workers want to say at the same moment', async () => {
    await issued(['一', '二', '三']);
    const answers = await Promise.all([1, 2, 3].map(() => run(() => worker().deliverBatch('b1'))));
    expect(sink.texts).toHaveLength(1);
    expect(answers.some(({ later }) => later.length === 0)).toBe(true);
    expect(await states()).toEqual({ delivered: 3 });
  });
});
