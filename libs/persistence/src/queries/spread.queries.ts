import type { Instant } from '@bangban/kernel';
import type { Stage } from '@bangban/domain';
import type { Queryable } from './queryable';

export interface StageStay {
  readonly stage: Stage;
  readonly from: Instant;
  readonly to: Instant;
}

/** The newest stays in stages that were left again, of all projects: what a ledger reports of the past is none. */
export async function stageStays(db: Queryable, most: number): Promise<readonly StageStay[]> {
  return db.query(
    `SELECT stage, entered AS "from", gone AS "to" FROM (
       SELECT e->>'stage' AS stage, e->>'enteredAt' AS entered, e->>'leftAt' AS gone
       FROM project p, jsonb_array_elements(p.state->'stages') e
       WHERE e->>'leftAt' IS NOT NULL AND NOT (e->>'reported')::boolean) stay
     ORDER BY gone DESC LIMIT $1`,
    [most],
  );
}
