import type { Hold, HoldPortion } from '@bangban/contract';
import type { HeldKey } from '@bangban/domain';
import { type Queryable, Where } from './queryable';

/** More than one lived through in the time that anybody may look late at. */
const HOLDS_OF_LATE = 20;

/** 暂缓升级: those of late, as their files keep them, oldest first; an expression for a statement of one's own. */
export const HOLDS = `(SELECT json_agg(h.state ORDER BY h.created_at, h.id) FROM (
  SELECT id, state, created_at FROM file WHERE kind = 'hold' ORDER BY created_at DESC, id DESC LIMIT ${HOLDS_OF_LATE}) h)`;

export async function holdsOfLate(db: Queryable): Promise<readonly Hold[]> {
  const [row] = await db.query<{ holds: readonly Hold[] | null }[]>(`SELECT ${HOLDS} AS holds`);
  return row?.holds ?? [];
}

export interface HeldOnProject {
  readonly projectId: string;
  readonly rungs: readonly HeldKey[];
}

/** What a hold keeps, project by project: of a portion of it, or of all. Read behind the lock of its kind. */
export async function heldBy(
  db: Queryable,
  holdId: string,
  portion: HoldPortion | null,
): Promise<readonly HeldOnProject[]> {
  const where = new Where().and('r.hold_id = ?', holdId).and(`r.state = 'held'`);
  where.maybe('r.project_id = ANY (?::uuid[])', portion?.projectIds);
  where.maybe('r.unit_id = ANY (?::text[])', portion?.unitIds);
  where.maybe('r.kind = ANY (?::text[])', portion?.kinds);
  where.maybe('p.leader_id = ANY (?::text[])', portion?.leaderIds);
  return db.query<HeldOnProject[]>(
    `SELECT r.project_id AS "projectId", json_agg(json_build_object('itemId', r.item_id, 'formId', r.form_id, 'clock', r.clock,
       'rung', r.rung) ORDER BY r.due, r.subject) AS rungs
     FROM held_rung r JOIN project p ON p.id = r.project_id WHERE ${where.toString()}
     GROUP BY r.project_id ORDER BY min(r.due), r.project_id`,
    where.values,
  );
}
