import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { activityInfo } from '@temporalio/activity';
import type { EscortFact } from '@bangban/domain';
import { EscortBench, type TickingRecord } from '../support/temporal';
import { BARE_POLICY } from '../support/temporal-policies';
import type { EscortedProject } from '../support/temporal-project';
import { until } from '../support/temporal-until';

const MINUTE = 60_000;

/** A record with a fault that the real one must never have: it says when to come back as the test wants it. */
class FaultyRecord implements TickingRecord {
  readonly tickedAt: number[] = [];

  constructor(
    private readonly real: EscortFact,
    private readonly wakeUpAfter: (tick: number, now: number) => number,
  ) {}

  tick(): Promise<EscortFact> {
    const now = activityInfo().scheduledTimestampMs;
    this.tickedAt.push(now);
    return Promise.resolve(this.answer(this.wakeUpAfter(this.tickedAt.length, now)));
  }

  fact(): Promise<EscortFact> {
    return Promise.resolve(this.real);
  }

  answer(wakeUp: number): EscortFact {
    const seq = this.real.seq + this.tickedAt.length;
    return { ...this.real, seq, offsetMs: 0, wakeUp: new Date(wakeUp).toISOString() };
  }
}

describe('the escort with a record that leaves something due', () => {
  let bench: EscortBench;

  beforeAll(async () => {
    bench = await EscortBench.start({ policy: BARE_POLICY });
  }, 60_000);
  afterAll(() => bench.stop());

  async function escortedBy(
    wakeUpAfter: (tick: number, now: number) => number,
  ): Promise<{ readonly project: EscortedProject; readonly record: FaultyRecord }> {
    const project = await bench.project('2025-06-03T01:00:00.000Z');
    const record = new FaultyRecord(await project.fact(), wakeUpAfter);
    bench.serve(project.id, record);
    await project.tell(record.answer(0));
    return { project, record };
  }

  /** The timers of the run, in seconds. */
  async function timersOf(project: EscortedProject): Promise<number[]> {
    const { events } = await project.handle.fetchHistory();
    return (events ?? []).flatMap(({ timerStartedEventAttributes: timer }) =>
      timer ? [Number(timer.startToFireTimeout?.seconds ?? 0) + (timer.startToFireTimeout?.nanos ?? 0) / 1e9] : [],
    );
  }

  it('slows down, to five minutes at most, and recovers by itself', async () => {
    const { project, record } = await escortedBy((tick, now) => (tick < 12 ? now - 5_000 : now + 30 * MINUTE));
    await project.advance(1 / 24);
    const timers = await timersOf(project);
    expect(timers.slice(0, 11)).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300]);
    expect(timers[11]).toBeGreaterThan(1_790);
    expect(record.tickedAt.length).toBeGreaterThan(12);
    expect((await project.view()).barrenTicks).toBe(0);
    await project.keep('barren-ticks');
    await project.handle.terminate();
  }, 60_000);

  it('never sets a timer of zero or less, even for a moment that is over or comes now', async () => {
    const { project, record } = await escortedBy((_tick, now) => now + 1);
    await until(
      () => Promise.resolve(record.tickedAt.length),
      (ticks) => ticks > 2,
    );
    const timers = await timersOf(project);
    expect(timers.length).toBeGreaterThan(0);
    expect(Math.min(...timers)).toBeGreaterThan(0);
    await project.handle.terminate();
  }, 60_000);
});
