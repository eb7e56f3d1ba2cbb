import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SmtpChannel } from '@bangban/channels';
import { DELIVER_NOTICES, type deliverNotices, deliveryWorkflowId } from '@bangban/workflows/contract';
import type { WorkflowHandle } from '@temporalio/client';
import { batchTo } from '../support/deliveries';
import { EscortBench } from '../support/temporal';
import { MailServer } from '../support/temporal-mail-server';
import { MuteServer } from '../support/temporal-mute-server';
import { BARE_POLICY } from '../support/temporal-policies';
import { until } from '../support/temporal-until';

/** More than a worker takes activities at a time, of either kind. */
const BATCHES = 25;
/** Five batches, four mails of each. */
const AT_A_TIME = 20;

describe('a mail server that takes connections and never answers', () => {
  const mute = new MuteServer();
  let bench: EscortBench;

  beforeAll(async () => {
    await mute.start();
    bench = await EscortBench.start({ policy: BARE_POLICY, channels: [mute.channel] });
  }, 60_000);
  afterAll(async () => {
    await mute.stop();
    await bench.stop();
  });

  it('does not keep a limit from being fired', async () => {
    const project = await bench.project('2025-06-03T01:00:00.000Z');
    const itemId = await project.item(2);
    await project.tell();
    await project.viewUntil(({ stages }) => stages[0]?.opened === true);
    const handles: WorkflowHandle<typeof deliverNotices>[] = [];
    for (let n = 0; n < BATCHES; n += 1) {
      const [batch] = await batchTo(bench.database.dataSource, ['officer', 'officer', 'leader', 'deputy', 'officer']);
      const { taskQueue } = bench.settings;
      handles.push(
        await bench.client.workflow.start<typeof deliverNotices>(DELIVER_NOTICES, {
          workflowId: deliveryWorkflowId(batch),
          taskQueue,
          args: [{ batch }],
        }),
      );
    }
    await until(
      () => Promise.resolve(mute.connected),
      (connected) => connected === AT_A_TIME,
    );
    await project.advance(6);
    const fired = (await project.events()).filter(
      (event) => event.type === 'LimitBreached' && event.data.itemId === itemId,
    );
    expect(fired).toHaveLength(1);
    // Nothing had got out of the way for it.
    expect(mute.connected).toBe(AT_A_TIME);
    await Promise.all(handles.map((handle) => handle.terminate()));
  }, 60_000);
});

describe('a robot that takes connections and never answers', () => {
  const [mute, mail] = [new MuteServer(), new MailServer()];
  const ROBOT = 'dingtalk-robot';
  let bench: EscortBench;

  beforeAll(async () => {
    await Promise.all([mute.start(), mail.start()]);
    const robot = { ...mute.channel, name: ROBOT, group: { perMinute: 20, longest: 2_000 } };
    const smtp = new SmtpChannel({ url: mail.url, from: 'bangban@city.test' });
    bench = await EscortBench.start({ policy: BARE_POLICY, channels: [robot, smtp] });
  }, 60_000);
  afterAll(async () => {
    await mute.stop();
    await mail.stop();
    await bench.stop();
  });

  it('keeps neither a limit from being fired nor a mail of the same batch from arriving', async () => {
    const project = await bench.project('2025-06-03T01:00:00.000Z');
    const itemId = await project.item(2);
    await project.tell();
    await project.viewUntil(({ stages }) => stages[0]?.opened === true);
    const people = ['land-handler', 'land-handler', 'land-head', 'officer', 'officer', 'officer'];
    const [batch, ids] = await batchTo(bench.database.dataSource, people);
    const robots = ids.slice(0, 3);
    await bench.database.dataSource.query('UPDATE delivery SET channel = $2 WHERE id = ANY ($1)', [robots, ROBOT]);
    const handle = await bench.client.workflow.start<typeof deliverNotices>(DELIVER_NOTICES, {
      workflowId: deliveryWorkflowId(batch),
      taskQueue: bench.settings.taskQueue,
      args: [{ batch }],
    });
    await until(
      () => Promise.resolve([mute.connected, mail.mails.length]),
      ([connected, arrived]) => connected === 1 && arrived === 3,
    );
    await project.advance(6);
    const fired = (await project.events()).filter(
      (event) => event.type === 'LimitBreached' && event.data.itemId === itemId,
    );
    expect(fired).toHaveLength(1);
    // One at a time, however many wait for it.
    expect(mute.connected).toBe(1);
    const left = await bench.database.dataSource.query<{ id: string }[]>(
      `SELECT id FROM delivery WHERE id = ANY ($1) AND state NOT IN ('pending', 'started') ORDER BY id`,
      [ids],
    );
    expect(left.map(({ id }) => id)).toEqual(ids.slice(3).sort());
    await handle.terminate();
  }, 60_000);
});
