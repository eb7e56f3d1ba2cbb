import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Installation } from '../installation';
import { type Kill, type Part, partOf, type Point, tellKill } from '../plan';
import type { Random } from '../random';

/**
 * How long a process is given to come to a point; then it is killed where it is. A worker that was killed just before is
 * starting, and what its predecessor had under way comes to it after ten seconds only.
 */
const POINT_MS = 25_000;

/** What became of a plan. */
export interface Blows {
  readonly byPart: Readonly<Record<Part, number>>;
  readonly atPoints: Readonly<Partial<Record<Point, number>>>;
  /** Points that nobody came to in time. */
  readonly missed: number;
}

/** Carries out a plan of kills, one after the other, whether the last victims are up again or not. */
export async function carryOut(
  plan: readonly Kill[],
  installation: Installation,
  random: Random,
  onKill: (nth: number, what: string) => void,
): Promise<Blows> {
  const byPart = { api: 0, worker: 0, temporal: 0, postgres: 0 };
  const atPoints: Partial<Record<Point, number>> = {};
  let missed = 0;
  const strike = (part: Part): void => {
    byPart[part] += 1;
    installation.kill(part, random.next());
  };
  for (const [index, kill] of plan.entries()) {
    await pause(kill.afterMs);
    const { parts, point } = kill;
    let what = tellKill(kill);
    if (point !== null) {
      if (await reached(installation.faultsDir, point)) {
        atPoints[point] = (atPoints[point] ?? 0) + 1;
        byPart[partOf(point)] += 1;
      } else {
        missed += 1;
        what += ' (nobody came there: killed where it was)';
        strike(partOf(point));
      }
    }
    for (const part of parts) strike(part);
    onKill(index + 1, what);
  }
  return { byPart, atPoints, missed };
}

/** Tells the next process that comes to a point to die there, and waits until one did. */
async function reached(faultsDir: string, point: Point): Promise<boolean> {
  const armed = join(faultsDir, `arm.${point}`);
  const hit = join(faultsDir, `hit.${point}`);
  rmSync(hit, { force: true });
  writeFileSync(armed, '');
  const end = Date.now() + POINT_MS;
  while (Date.now() < end) {
    if (existsSync(hit)) return true;
    await pause(50);
  }
  rmSync(armed, { force: true });
  return existsSync(hit);
}
