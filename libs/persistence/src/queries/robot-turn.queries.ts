import { closedFor, placeFor } from '@bangban/domain';
import type { Database } from '../database';
import { inTurn } from './change';

/** As long as one message may take: whoever dies with a turn keeps it no longer. */
const HELD_MS = 60_000;
/** Somebody else is just sending. */
const BUSY_MS = 2_000;

export interface Turn {
  /** Null: it is one's turn, until it is ended. Else in how many milliseconds to ask again. */
  readonly waitMs: number | null;
}

interface Row {
  readonly now: Date;
  readonly next: Date | null;
  readonly held: Date | null;
}

/** One message of a robot at a time, over all workers, and no more of them in a minute than it takes. */
export function takeTurn(database: Database, robot: string, perMinute: number): Promise<Turn> {
  return inTurn(database, `robot ${robot}`, async (db) => {
    const [row] = await db.query<Row[]>(
      `SELECT clock_timestamp() AS now, next_at AS next, held_until AS held
       FROM (SELECT 1) one LEFT JOIN robot_turn t ON t.robot = $1`,
      [robot],
    );
    if (!row) return { waitMs: BUSY_MS };
    const now = row.now.getTime();
    if (row.held !== null && row.held.getTime() > now) return { waitMs: BUSY_MS };
    const { next, waitMs } = placeFor(row.next?.getTime() ?? null, perMinute, now);
    if (waitMs !== null) return { waitMs };
    await db.query(
      `INSERT INTO robot_turn (robot, next_at, held_until) VALUES ($1, $2, $3)
       ON CONFLICT (robot) DO UPDATE SET next_at = excluded.next_at, held_until = excluded.held_until`,
      [robot, new Date(next), new Date(now + HELD_MS)],
    );
    return { waitMs: null };
  });
}

/** Gives the turn up; for so long nobody has one where the other side takes nothing. */
export async function endTurn(
  database: Database,
  robot: string,
  closed: { readonly waitMs: number; readonly perMinute: number } | null,
): Promise<void> {
  await database.query(
    `UPDATE robot_turn SET held_until = NULL,
       next_at = CASE WHEN $2::float8 IS NULL THEN next_at
         ELSE greatest(next_at, clock_timestamp() + $2 * interval '1 millisecond') END WHERE robot = $1`,
    [robot, closed === null ? null : closedFor(closed.waitMs, closed.perMinute, 0)],
  );
}
