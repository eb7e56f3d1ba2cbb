import type { LightKey, RowOf, stillCountsReport } from '@bangban/contract';
import type { Instant } from '@bangban/kernel';
import { STANDS_STILL } from './help-item.queries';
import { STALLED_PROJECT } from './project.queries';
import { Where } from './queryable';
import type { Scoped } from './seen';

type StillCounts = RowOf<typeof stillCountsReport>;

const COLUMN: Readonly<Record<LightKey, string>> = { unit: 'h.unit_id', person: 'h.person_id', stage: 'h.stage' };

/** Counted as the lists of the supervision desk find them. A project is of no one unit: it is counted by its stage alone. */
export async function stillCounts(db: Scoped, by: LightKey, now: Instant): Promise<readonly StillCounts[]> {
  const where = new Where([now]).seenBy(db, 'h.project_id').and('h.open');
  const [stalled, silent] = [STANDS_STILL.stalled, STANDS_STILL.silent].map((each) => each.replace('?', '$1'));
  const items = `SELECT ${COLUMN[by]} AS key, (count(*) FILTER (WHERE ${stalled}))::int AS stalled,
      (count(*) FILTER (WHERE ${silent}))::int AS silent, 0 AS projects
    FROM help_item h WHERE ${where.toString()} AND (${stalled} OR ${silent}) GROUP BY 1`;
  const seen = new Where(where.values).seenBy(db, 'p.id').and(STALLED_PROJECT.replace('?', '$1'));
  const projects = `SELECT p.stage, 0, 0, count(*)::int FROM project p WHERE ${seen.toString()} GROUP BY 1`;
  return db.query(
    `SELECT key, sum(stalled)::int AS stalled, sum(silent)::int AS silent,
       ${by === 'stage' ? 'sum(projects)::int' : 'NULL::int'} AS projects
     FROM (${items} ${by === 'stage' ? `UNION ALL ${projects}` : ''}) found GROUP BY 1
     ORDER BY sum(stalled) + sum(silent) + sum(projects) DESC, 1`,
    by === 'stage' ? seen.values : where.values,
  );
}
