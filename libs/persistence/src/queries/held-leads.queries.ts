import type { HeldLead } from '@bangban/domain';
import { family } from './investor.queries';
import type { Queryable } from './queryable';

/** Leads of one company that are followed still, up to the intent, of whatever unit; merged entries are one company. */
export async function heldLeads(db: Queryable, investorId: string): Promise<readonly HeldLead[]> {
  return db.query(
    `SELECT p.id AS "projectId", p.introducing_unit_id AS "unitId", p.created_at AS "registeredAt"
     FROM project p
     WHERE p.state->>'investorId' IN ${family('$1')} AND p.stage IN ('lead', 'intent') AND p.status IN ('active', 'shelved')
       AND COALESCE(p.state->'judgement'->>'verdict', '') <> 'not-worth-pursuing'
     ORDER BY p.created_at, p.id LIMIT 200`,
    [investorId],
  );
}
