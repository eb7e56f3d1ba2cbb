import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DELIVER_NOTICES, type deliverNotices, deliveryWorkflowId } from '@bangban/workflows/contract';
import type { WorkflowHandle } from '@temporalio/client';
import { batchTo } from '../support/deliveries';
import { EscortBench } from '../support/temporal';
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
