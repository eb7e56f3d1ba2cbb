import type { AnswerOf, projectDetail } from '@bangban/contract';
import type { ProvenElsewhere } from '@bangban/domain';
import { type Queryable, Where } from './queryable';
import type { Scoped } from './seen';

/** Arrivals that stand, on any project, by these proofs: for the record, which decides by all of them. */
export async function provenBy(db: Queryable, keys: readonly string[]): Promise<readonly ProvenElsewhere[]> {
  return db.query(
    `SELECT f.project_id AS "projectId", p.name AS "projectName", a->>'date' AS date, a->'money' AS money, a->>'proof' AS proof,
       a->>'proofNumber' AS "proofNumber"
     FROM fund_proof f JOIN project p ON p.id = f.project_id,
       LATERAL jsonb_array_elements(p.state->'fundArrivals') a
     WHERE f.proof_key = ANY ($1) AND (a->>'id')::uuid = f.arrival_id
     ORDER BY a->>'date', f.project_id LIMIT 200`,
    [keys],
  );
}

type ProofShared = AnswerOf<typeof projectDetail>['proofsShared'][number];

/** By arrival: the other projects that the reader sees, and how many more there are. */
export interface ProofsShared {
  readonly shown: readonly ProofShared[];
  readonly unseen: readonly { readonly arrivalId: string; readonly count: number }[];
}

/** Other projects on which the proofs of this one's arrivals stand as well, whoever recorded them first. */
export async function proofsShared(db: Scoped, projectId: string): Promise<ProofsShared> {
  const where = new Where([projectId]).seenBy(db, 'p.id');
  const shown = await db.query<ProofShared[]>(
    `SELECT DISTINCT own.arrival_id AS "arrivalId", p.id AS "projectId", p.name
     FROM fund_proof own JOIN fund_proof f ON f.proof_key = own.proof_key AND f.project_id <> own.project_id
       JOIN project p ON p.id = f.project_id AND p.state->'fundArrivals' @> jsonb_build_array(jsonb_build_object('id', f.arrival_id))
     WHERE own.project_id = $1 AND ${where.toString()} ORDER BY p.name, p.id`,
    where.values,
  );
  const all = await db.query<{ arrivalId: string; projects: number }[]>(
    'SELECT arrival_id AS "arrivalId", projects FROM proofs_elsewhere($1)',
    [projectId],
  );
  const unseen = all
    .map(({ arrivalId, projects }) => ({
      arrivalId,
      count: projects - shown.filter((each) => each.arrivalId === arrivalId).length,
    }))
    .filter(({ count }) => count > 0);
  return { shown, unseen };
}
