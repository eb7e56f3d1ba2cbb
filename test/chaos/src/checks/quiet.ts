import type { Installation } from '../installation';
import { patiently } from '../wait';

const WAITING = `
  SELECT (SELECT count(*) FROM outbox)::int AS outbox,
    (SELECT count(*) FROM delivery WHERE state IN ('pending', 'started'))::int AS deliveries,
    (SELECT count(*) FROM project p WHERE status = 'active' AND least(p.next_wake_up, (SELECT min(next_wake_up)
       FROM help_item WHERE project_id = p.id AND open)) < clock_timestamp() + clock_offset_ms * interval '1 millisecond'
    )::int AS due
  FROM installation`;

/** Everything up, nothing under way, nothing due: what remains is to be judged. @throws Error when it does not come to that */
export async function untilQuiet(
  installation: Installation,
  say: (line: string) => void,
  timeoutMs = 180_000,
): Promise<number> {
  const began = Date.now();
  let seen = '';
  await patiently('quiet', timeoutMs, async () => {
    const health = await installation.health();
    const [row] = await installation.dataSource.query<Record<string, number>[]>(WAITING);
    const now = JSON.stringify({ ...row, health: health.status });
    if (now !== seen) say(`  ${now}`);
    seen = now;
    return health.status === 'up' && row !== undefined && Object.values(row).every((count) => count === 0);
  }).catch((error: unknown) => {
    throw new Error(`it did not become quiet: ${seen}`, { cause: error });
  });
  return Date.now() - began;
}
