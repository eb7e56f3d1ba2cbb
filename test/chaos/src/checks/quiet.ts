import { setTimeout as pause } from 'node:timers/promises';
import type { Installation } from '../installation';

const WAITING = `
  SELECT (SELECT count(*) FROM outbox)::int AS outbox,
    (SELECT count(*) FROM delivery WHERE state IN ('pending', 'started'))::int AS deliveries,
    (SELECT count(*) FROM reaction WHERE state = 'pending'
       AND asked_at <= clock_timestamp() + clock_offset_ms * interval '1 millisecond')::int AS reactions,
    (SELECT count(*) FROM project p WHERE status = 'active' AND least(p.next_wake_up, (SELECT min(next_wake_up)
       FROM help_item WHERE project_id = p.id AND open)) < clock_timestamp() + clock_offset_ms * interval '1 millisecond'
    )::int AS due
  FROM installation`;

const LOOK_MS = 250;
/** What goes round and round never stands still: this many times the longest standstill ends it. */
const LONGEST = 5;
/** How often what is still under way is told. */
const TELL_MS = 2_000;

/**
 * Everything up, nothing under way, nothing due: what remains is to be judged. A long run leaves much to be done: what counts
 * is that nothing stands still for `standstillMs`, longer than a mail whose worker died waits for its repetition.
 * @throws Error when something does
 */
export async function untilQuiet(
  installation: Installation,
  say: (line: string) => void,
  standstillMs = 180_000,
): Promise<number> {
  const began = Date.now();
  let seen = '';
  let movedAt = began;
  let toldAt = 0;
  for (;;) {
    const { counts, up } = await look(installation).catch(() => ({ counts: null, up: false }));
    const now = JSON.stringify({ ...counts, up });
    if (now !== seen) movedAt = Date.now();
    if (now !== seen && Date.now() - toldAt >= TELL_MS) {
      say(`  ${now}`);
      toldAt = Date.now();
    }
    seen = now;
    if (up && counts !== null && Object.values(counts).every((count) => count === 0)) return Date.now() - began;
    if (Date.now() - movedAt > standstillMs || Date.now() - began > LONGEST * standstillMs)
      throw new Error(`it did not become quiet: ${seen}`);
    await pause(LOOK_MS);
  }
}

async function look(installation: Installation): Promise<{ counts: Record<string, number> | null; up: boolean }> {
  const health = await installation.health();
  const [counts] = await installation.dataSource.query<Record<string, number>[]>(WAITING);
  return { counts: counts ?? null, up: health.status === 'up' };
}
