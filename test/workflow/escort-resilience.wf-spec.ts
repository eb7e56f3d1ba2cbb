import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WorkflowFailedError } from '@temporalio/client';
import type { EscortFact } from '@bangban/domain';
import { escortWorkflowId, factLearned } from '@bangban/workflows/contract';
import { EscortBench, until } from '../support/temporal';
import { MemoryRecord } from '../support/temporal-record';

const MINUTE = 60_000;

/** A project in which nothing is known but when to come back; each tick asks for its own answer. */
class ScriptedRecord {
  readonly projectId = randomUUID();
  readonly tickedAt: number[] = [];
  now = Date.now();
  private seq = 1;

  constructor(private readonly answer: (record: ScriptedRecord) => { wakeUp: number | null; ended?: boolean }) {}

  reached(workflowTime: number): void {
    this.now = workflowTime;
  }

  tick(): EscortFact {
    this.tickedAt.push(this.now);
    this.seq += 10_000;
    return this.fact(this.answer(this));
  }

  fact({ wakeUp, ended = false }: { wakeUp: number | null; ended?: boolean }): EscortFact {
    return {
      projectId: this.projectId,
      seq: this.seq,
      status: ended ? 'closed' : 'active',
      stage: 'production',
      introducingUnitId: 'bureau',
      leaderId: 'leader',
      stages: [{ entry: 1, stage: 'production', enteredAt: '2025-06-02T01:00:00.000Z', opened: true }],
      openItems: [],
      openItemCount: 0,
      wakeUp: wakeUp === null ? null : new Date(wakeUp).toISOString(),
      offsetMs: 0,
      ended,
    };
  }

  get pauses(): number[] {
    return this.tickedAt.slice(1).map((at, index) => at - (this.tickedAt[index] ?? at));
  }
}

describe('the escort under adversity', () => {
  let bench: EscortBench;

  beforeAll(async () => {
    bench = await EscortBench.start('resilience');
  }, 60_000);
  afterAll(async () => bench.stop());

  async function escorted(record: ScriptedRecord, wakeUp: number | null): Promise<void> {
    bench.serve(record.projectId, record);
    await bench.tell(record.fact({ wakeUp }));
  }

  it('ticks on when the record was away, and fires what was due in the meantime once', async () => {
    const record = new MemoryRecord({ startsAt: '2025-06-02T01:00:00.000Z' });
    let away = true;
    bench.serve(record.projectId, {
      reached: (at) => record.reached(at),
      tick() {
        if (away) throw Object.assign(new Error('connection refused'), { name: 'RecordUnavailable' });
        return record.tick();
      },
    });
    record.registerLead();
    const itemId = record.issueItem(2);
    await bench.tell(record.fact());
    const advancing = bench.advance(record, 3);
    const handle = bench.client.workflow.getHandle(escortWorkflowId(record.projectId));
    await until(
      async () => (await handle.describe()).raw.pendingActivities?.[0]?.lastFailure?.message,
      (message) => message === 'RECORD_UNAVAILABLE',
    );
    away = false;
    await advancing;
    const breaches = record.events.filter((event) => event.type === 'LimitBreached' && event.data.itemId === itemId);
    expect(breaches).toHaveLength(1);
  }, 60_000);

  it('fails visibly where the record does not know the project', async () => {
    const record = new ScriptedRecord(() => ({ wakeUp: null }));
    const handle = await bench.tell(record.fact({ wakeUp: record.now }));
    await expect(handle.result()).rejects.toBeInstanceOf(WorkflowFailedError);
    await bench.keep(record.projectId, 'unknown-project');
  }, 60_000);

  it('slows down, to five minutes at most, when a tick leaves something due, and recovers by itself', async () => {
    const record: ScriptedRecord = new ScriptedRecord(({ tickedAt, now }) => ({
      wakeUp: tickedAt.length < 12 ? now - 5_000 : now + 30 * MINUTE,
    }));
    await escorted(record, record.now);
    await bench.virtual.advance(escortWorkflowId(record.projectId), 60 * MINUTE);
    const seconds = record.pauses.map((pause) => Math.round(pause / 1_000));
    expect(seconds.slice(0, 12)).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300, 1800]);
    expect((await bench.ask(record.projectId)).barrenTicks).toBe(0);
    await bench.keep(record.projectId, 'barren-ticks');
  }, 60_000);

  it('never sets a timer of zero or less, even for a moment that is over or comes now', async () => {
    const record: ScriptedRecord = new ScriptedRecord(({ now }) => ({ wakeUp: now + 1 }));
    await escorted(record, 0);
    await until(async () => record.tickedAt.length, (ticks) => ticks > 2);
    const handle = bench.client.workflow.getHandle(escortWorkflowId(record.projectId));
    const { events } = await handle.fetchHistory();
    const timers = (events ?? []).flatMap(({ timerStartedEventAttributes: timer }) => (timer ? [timer] : []));
    expect(timers.length).toBeGreaterThan(0);
    for (const { startToFireTimeout } of timers) {
      expect(Number(startToFireTimeout?.seconds ?? 0) * 1e9 + (startToFireTimeout?.nanos ?? 0)).toBeGreaterThan(0);
    }
    await handle.terminate();
  }, 60_000);

  it('hands over to a new run before its history grows long, and forgets nothing', async () => {
    const record = new ScriptedRecord(() => ({ wakeUp: null, ended: true }));
    const dueAt = record.now + 60 * MINUTE;
    await escorted(record, dueAt);
    const handle = bench.client.workflow.getHandle(escortWorkflowId(record.projectId));
    const { runId } = await handle.describe();
    const newest = 2_100;
    for (let seq = 2; seq <= newest; seq += 100) {
      const burst = Array.from({ length: 100 }, (_, index) => ({ ...record.fact({ wakeUp: dueAt }), seq: seq + index }));
      await Promise.all(burst.map((fact) => handle.signal(factLearned, fact)));
    }
    await until(async () => (await handle.describe()).runId, (current) => current !== runId);
    const first = await bench.client.workflow.getHandle(escortWorkflowId(record.projectId), runId).fetchHistory();
    expect(first.events?.length).toBeGreaterThanOrEqual(2_000);
    expect(await bench.askUntil(record.projectId, ({ seq }) => seq >= newest)).toMatchObject({
      wakeUp: new Date(dueAt).toISOString(),
      sleepsUntil: new Date(dueAt).toISOString(),
    });
    await bench.virtual.advance(escortWorkflowId(record.projectId), 61 * MINUTE).catch(() => undefined);
    await handle.result();
    expect(record.tickedAt).toHaveLength(1);
    await bench.keep(record.projectId, 'long');
  }, 120_000);
});
