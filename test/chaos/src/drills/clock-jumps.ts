import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fromMillis, toMillis } from '@bangban/kernel';
import { recordClock } from '@bangban/persistence';
import type { Installation } from '../installation';
import { type Drill, expectThat } from './drill';
import { Stage } from './stage';

const HOUR_MS = 3_600_000;

/**
 * Clocks that jump: those of our own processes by hours, ahead and back; PostgreSQL's back by two hours and ahead again.
 * (PostgreSQL's clock is moved by the installation's offset, without telling anybody, which is what a machine whose time
 * is set looks like from outside. Temporal's own cannot be moved: a Go program asks the kernel directly.)
 */
export const clockJumps: Drill = (options) =>
  Stage.set('clock-jumps', options, async (stage) => {
    const { installation } = stage;
    const { say } = options;
    const steps: readonly (readonly [what: string, jump: () => Promise<unknown>])[] = [
      ['API and worker 6 hours ahead', async () => shift(installation, 6 * HOUR_MS)],
      ['API and worker 6 hours behind', async () => shift(installation, -6 * HOUR_MS)],
      ['API and worker right again', async () => shift(installation, 0)],
      ['PostgreSQL 2 hours back', () => jump(installation, -2 * HOUR_MS)],
      ['PostgreSQL 2 hours ahead again', () => jump(installation, 2 * HOUR_MS)],
    ];
    const accepted: number[] = [];
    await stage.during(async () => {
      await pause(5_000);
      for (const [what, act] of steps) {
        const before = stage.load.numbers.accepted;
        await act();
        await pause(8_000);
        accepted.push(stage.load.numbers.accepted - before);
        say(`${what}: ${accepted[accepted.length - 1] ?? 0} commands in 8 s`);
      }
    });
    const { now } = await recordClock(installation.dataSource);
    await installation.moveClock(fromMillis(toMillis(now) + 60_000));
    await stage.quiet();
    const [row] = await installation.dataSource.query<{ n: number }[]>(BACKWARDS);
    return [
      expectThat(
        'people-go-on',
        'commands are accepted whatever the clocks say',
        accepted.join(' '),
        accepted.every((n) => n > 5),
      ),
      expectThat('time-goes-on', 'no event was recorded before the one ahead of it', String(row?.n), row?.n === 0),
      ...(await stage.everyCheck()),
    ];
  });

const BACKWARDS = `
  SELECT count(*)::int AS n FROM event e
  JOIN event b ON b.stream_id = e.stream_id AND b.seq = e.seq - 1 WHERE e.recorded_at < b.recorded_at`;

/** The clock that programs of ours read; see `faults/preload.ts`. */
function shift({ faultsDir }: Installation, ms: number): void {
  writeFileSync(join(faultsDir, 'clock'), String(ms));
}

function jump({ dataSource }: Installation, ms: number): Promise<unknown> {
  return dataSource.query('UPDATE installation SET clock_offset_ms = clock_offset_ms + $1', [ms]);
}
