import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WorkflowNotFoundError } from '@temporalio/client';
import type { Stage } from '@bangban/domain';
import { escortWorkflowId, factLearned, STAGE_ATTRIBUTE, UNIT_ATTRIBUTE } from '@bangban/workflows/contract';
import { EscortBench, until } from '../support/temporal';
import { MemoryRecord, OPEN_GATES } from '../support/temporal-record';

const STARTS_AT = '2025-06-02T01:00:00.000Z';
const SECOND = { id: 'second-person', actingFor: null, kind: 'system' } as const;

describe('the escort of a project', () => {
  let bench: EscortBench;

  beforeAll(async () => {
    bench = await EscortBench.start('story');
  }, 60_000);
  afterAll(async () => bench.stop());

  function project(policy = OPEN_GATES): MemoryRecord {
    const record = new MemoryRecord({ startsAt: STARTS_AT, policy });
    bench.serve(record.projectId, record);
    record.registerLead();
    return record;
  }

  const advanceTo = (record: MemoryRecord, to: Stage): void => {
    record.handle({ name: 'AdvanceStage', payload: { to } });
  };

  const openedIn = (stage: Stage) => (view: { stages: readonly { stage: Stage; opened: boolean }[] }) => {
    const entry = view.stages[view.stages.length - 1];
    return entry?.stage === stage && entry.opened;
  };

  it('opens every stage, shows it, and ends with the project', async () => {
    const record = project();
    const { projectId } = record;
    await bench.tell(record.fact());
    await bench.askUntil(projectId, openedIn('lead'));
    for (const stage of ['intent', 'signing', 'commencement', 'production'] as const) {
      advanceTo(record, stage);
      await bench.tell(record.fact());
      const view = await bench.askUntil(projectId, openedIn(stage));
      expect(view).toMatchObject({ stage, openItemCount: record.fact().openItemCount, wakeUp: record.fact().wakeUp });
      expect(view.sleepsUntil).not.toBeNull();
    }
    expect(record.events.filter(({ type }) => type === 'StageOpened')).toHaveLength(5);

    const shown = await until(
      async () => (await bench.client.workflow.getHandle(escortWorkflowId(projectId)).describe()).typedSearchAttributes,
      (attributes) => attributes.get(STAGE_ATTRIBUTE) === 'production',
    );
    expect(shown.get(UNIT_ATTRIBUTE)).toBe('bureau');

    record.handle({ name: 'TransferOut', payload: { reason: '移交省级', cause: 'objective' } });
    const handle = await bench.tell(record.fact());
    await expect(handle.result()).resolves.toBeUndefined();
    expect(record.ticks).toBe(5);
    await bench.keep(projectId, 'story');
  }, 60_000);

  it('goes back a stage and forwards again, each entry opened once', async () => {
    const record = project();
    const { projectId } = record;
    advanceTo(record, 'intent');
    advanceTo(record, 'signing');
    await bench.tell(record.fact());
    await bench.askUntil(projectId, openedIn('signing'));

    record.handle({ name: 'ReturnToStage', payload: { to: 'intent', reason: '重新选址' } });
    const asked = record.events[record.events.length - 1];
    if (asked?.type !== 'SecondPersonRequested') throw new Error('nobody was asked');
    const decision = { requestId: asked.data.id, decision: 'approve' } as const;
    record.handle({ name: 'DecideRequest', payload: decision }, SECOND);
    await bench.tell(record.fact());
    const back = await bench.askUntil(projectId, openedIn('intent'));
    expect(back.stages.map(({ stage }) => stage)).toEqual(['lead', 'intent', 'signing', 'intent']);

    advanceTo(record, 'signing');
    await bench.tell(record.fact());
    await bench.askUntil(projectId, openedIn('signing'));
    expect(record.events.filter(({ type }) => type === 'StageOpened')).toHaveLength(5);
    await bench.keep(projectId, 'back');
    await terminate(record);
  }, 60_000);

  it('rests while the project is shelved and wakes with its return', async () => {
    const record = project();
    const { projectId } = record;
    await bench.tell(record.fact());
    await bench.askUntil(projectId, openedIn('lead'));
    record.handle({ name: 'Shelve', payload: { reason: '资金未到' } });
    const asked = record.events[record.events.length - 1];
    if (asked?.type !== 'SecondPersonRequested') throw new Error('nobody was asked');
    record.handle({ name: 'DecideRequest', payload: { requestId: asked.data.id, decision: 'approve' } }, SECOND);
    await bench.tell(record.fact());
    await bench.askUntil(projectId, (view) => view.status === 'shelved' && view.sleepsUntil === null);
    const ticks = record.ticks;
    await bench.advance(record, 40);
    expect(record.ticks).toBe(ticks);

    record.handle({ name: 'Resume', payload: { reason: '资金到位' } });
    await bench.tell(record.fact());
    await bench.askUntil(projectId, (view) => view.status === 'active' && view.sleepsUntil !== null);
    await bench.advance(record, 30);
    expect(record.ticks).toBeGreaterThan(ticks);
    await bench.keep(projectId, 'shelved');
    await terminate(record);
  }, 60_000);

  it('takes facts once and in any order', async () => {
    const record = project();
    const { projectId } = record;
    const first = record.fact();
    const handle = await bench.tell(first);
    await bench.askUntil(projectId, openedIn('lead'));
    record.issueItem(5);
    const older = record.fact();
    record.issueItem(7);
    const newest = record.fact();
    await handle.signal(factLearned, newest);
    for (const late of [older, first, newest]) await handle.signal(factLearned, late);
    const view = await bench.askUntil(projectId, ({ seq }) => seq === newest.seq);
    expect(view.openItems).toEqual(newest.openItems);
    await bench.keep(projectId, 'any-order');
    await terminate(record);
  }, 60_000);

  it('follows a demo clock that is set forward without an event', async () => {
    const record = project();
    const { projectId } = record;
    await bench.tell(record.fact());
    await bench.askUntil(projectId, openedIn('lead'));
    const asleep = record.ticks;
    record.offsetMs += 8 * 86_400_000;
    await bench.tell(record.fact());
    await until(async () => record.ticks, (ticks) => ticks > asleep);
    await bench.askUntil(projectId, ({ seq }) => seq === record.fact().seq);
    expect(record.events.some(({ type }) => type === 'LimitBreached')).toBe(true);
    await bench.keep(projectId, 'demo-clock');
    await terminate(record);
  }, 60_000);

  it('ends at once when it is started for a project at its end, as often as that happens', async () => {
    const record = project();
    record.handle({ name: 'TerminateProject', payload: { reason: '投资方退出', cause: 'objective' } });
    for (let time = 1; time <= 2; time += 1) {
      const handle = await bench.tell(record.fact());
      await handle.result();
      const { events } = await handle.fetchHistory();
      expect(events?.filter(({ workflowTaskScheduledEventAttributes: task }) => task)).toHaveLength(1);
    }
    expect(record.ticks).toBe(0);
    await expect(
      bench.client.workflow.getHandle(escortWorkflowId(record.projectId)).signal(factLearned, record.fact()),
    ).rejects.toBeInstanceOf(WorkflowNotFoundError);
    await bench.keep(record.projectId, 'ended-before');
  }, 60_000);

  async function terminate(record: MemoryRecord): Promise<void> {
    record.handle({ name: 'TerminateProject', payload: { reason: '试验结束', cause: 'objective' } });
    const handle = await bench.tell(record.fact());
    await handle.result();
  }
});
