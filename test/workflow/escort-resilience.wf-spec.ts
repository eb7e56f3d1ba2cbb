import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { WorkflowFailedError } from '@temporalio/client';
import { factLearned } from '@bangban/workflows/contract';
import { EscortBench } from '../support/temporal';
import { backup } from '../support/temporal-backup';
import { OPEN_GATES } from '../support/temporal-policies';
import { EscortedProject } from '../support/temporal-project';
import { workerKilledInItsFirstTick } from '../support/temporal-worker';
import { until } from '../support/temporal-until';

const STARTS_AT = '2025-06-03T01:00:00.000Z';

describe('the escort under adversity', () => {
  let bench: EscortBench;

  beforeAll(async () => {
    bench = await EscortBench.start({ policy: OPEN_GATES });
  }, 60_000);
  afterAll(() => bench.stop());

  const breachesOf = async (project: EscortedProject, itemId: string): Promise<number> =>
    (await project.events()).filter((event) => event.type === 'LimitBreached' && event.data.itemId === itemId).length;

  it('ticks on when the record was away, and fires what was due in the meantime once', async () => {
    const project = await bench.project(STARTS_AT);
    const itemId = await project.item(2);
    await project.tell();
    await project.viewUntil(({ stages }) => stages[0]?.opened === true);
    await bench.cable.pull();
    const advancing = project.advance(6);
    try {
      await until(
        async () => (await project.handle.describe()).raw.pendingActivities?.[0]?.lastFailure?.message,
        (message) => message === 'RECORD_UNAVAILABLE',
      );
      expect(await breachesOf(project, itemId)).toBe(0);
    } finally {
      await bench.cable.plug();
      await advancing;
    }
    expect(await breachesOf(project, itemId)).toBe(1);
    await project.end();
    await project.keep('record-away');
  }, 60_000);

  it('fails visibly where the record does not know the project', async () => {
    const known = await bench.project(STARTS_AT);
    const unknown = new EscortedProject(bench, randomUUID());
    const handle = await unknown.tell({ ...(await known.fact()), projectId: unknown.id });
    await expect(handle.result()).rejects.toBeInstanceOf(WorkflowFailedError);
    await unknown.keep('unknown-project');
  }, 30_000);

  it('hands over to a new run before its history grows long, and forgets nothing', async () => {
    const project = await bench.project(STARTS_AT);
    const handle = await project.tell();
    await project.viewUntil(({ stages }) => stages[0]?.opened === true);
    const { runId } = await handle.describe();
    const itemId = await project.item(3);
    const newest = await project.fact();
    for (let sent = 0; sent < 2_100; sent += 100) {
      await Promise.all(Array.from({ length: 100 }, () => handle.signal(factLearned, newest)));
    }
    await until(
      async () => (await handle.describe()).runId,
      (current) => current !== runId,
    );
    const first = await bench.client.workflow.getHandle(handle.workflowId, runId).fetchHistory();
    expect(first.events?.length).toBeGreaterThanOrEqual(2_000);
    expect(await project.view()).toMatchObject(newest);
    await project.advance(7);
    expect(await breachesOf(project, itemId)).toBe(1);
    await project.end();
    await project.keep('long-history');
  }, 120_000);

  it('comes back from the record when it was lost, with all that became due', async () => {
    const project = await bench.project(STARTS_AT);
    const itemId = await project.item(3);
    const handle = await project.tell();
    const { seq: known } = await project.viewUntil(({ stages }) => stages[0]?.opened === true);
    await handle.terminate('lost');
    bench.record.lost(project.id);
    bench.record.setForward(project.id, 8 * 86_400_000);
    await project.tell();
    const view = await project.viewUntil(({ seq }) => seq > known);
    expect(view).toMatchObject(await project.fact());
    expect(await breachesOf(project, itemId)).toBe(1);
    await project.end();
    await project.keep('rebuilt');
  }, 60_000);

  it('follows a record that was restored from a backup', async () => {
    const project = await bench.project(STARTS_AT);
    const handle = await project.tell();
    const itemId = await project.item(4);
    const before = await project.fact();
    const restore = await backup(bench);
    const lostItem = await project.item(2);
    const after = await project.fact();
    await project.tell(after);
    await project.viewUntil(({ seq }) => seq >= after.seq);

    await restore();
    await project.tell();
    const view = await project.viewUntil(({ seq }) => seq <= before.seq);
    expect(view.openItems.map(({ id }) => id)).not.toContain(lostItem);
    expect(view).toMatchObject(await project.fact());
    await project.advance(9);
    expect(await breachesOf(project, itemId)).toBe(1);
    expect((await handle.describe()).status.name).toBe('RUNNING');
    await project.end();
    await project.keep('record-restored');
  }, 60_000);

  it('believes the record where both have come to the same number by different ways', async () => {
    const project = await bench.project(STARTS_AT);
    await project.item(4);
    const fact = await project.fact();
    await project.tell({ ...fact, wakeUp: '2099-01-01T00:00:00.000Z' });
    await project.tell();
    const view = await project.viewUntil(({ wakeUp }) => wakeUp === fact.wakeUp);
    expect(view.seq).toBe(fact.seq);
    await project.end();
  }, 60_000);
});

describe('a worker that is killed in the middle of a tick', () => {
  let bench: EscortBench;

  beforeAll(async () => {
    bench = await EscortBench.start({ policy: OPEN_GATES, worker: false });
  }, 60_000);
  afterAll(() => bench.stop());

  it('has its work taken up by another, and nothing is done twice', async () => {
    const project = await bench.project(STARTS_AT);
    await project.act('officer', { name: 'AdvanceStage', payload: { to: 'intent' } });
    await project.tell();
    await workerKilledInItsFirstTick(bench);
    const { openItemCount, seq, stages } = await project.fact();
    expect(stages[1]).toMatchObject({ stage: 'intent', opened: true });
    expect(openItemCount).toBe(4);

    await bench.startWorker();
    // Temporal waits for the dead worker's answer as long as the tick's proxy says: half a minute.
    const view = await project.viewUntil(({ stages }) => stages[1]?.opened === true, 60_000);
    expect(view).toMatchObject({ seq, openItemCount });
    expect(project.ticks).toBe(1);
    const { events } = await project.handle.fetchHistory();
    const ticked = events?.find(({ activityTaskStartedEventAttributes: started }) => started);
    expect(ticked?.activityTaskStartedEventAttributes?.attempt).toBe(2);
    expect(await project.fact()).toMatchObject({ seq, openItemCount });
    await project.end();
    await project.keep('worker-killed');
  }, 120_000);
});
