import { createHash, randomBytes } from 'node:crypto';
import { LINK_LIVES } from './credential';
import type { Queryable } from './queryable';

/** Of 32 random bytes: the hash needs no salt. */
const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Long enough to be asked about, and no longer. */
const KEPT = `interval '90 days'`;

export interface AskedByLink {
  readonly recipientId: string;
  readonly projectId: string;
  readonly escalationId: string;
}

/**
 * Makes a link for whoever is asked at this moment and may sign in; its token, which stands nowhere else. Null where the rules in
 * force know no links, the question is no longer open, or somebody else is asked.
 */
export async function makeAnswerLink(
  db: Queryable,
  { escalationId, projectId, recipientId }: AskedByLink,
): Promise<string | null> {
  const token = randomBytes(32).toString('base64url');
  const rows = await db.query<unknown[]>(
    `WITH swept AS (DELETE FROM answer_link WHERE person_id = $2 AND expires_at < clock_timestamp() - ${KEPT}),
     made AS (
       INSERT INTO answer_link (token_hash, person_id, project_id, item_id, escalation_id, roles, expires_at)
       SELECT $1, a.person_id, e.project_id, e.item_id, e.id,
         ARRAY(SELECT role FROM person_role WHERE person_id = a.person_id ORDER BY role),
         clock_timestamp() + days.n * interval '1 day'
       FROM escalation e JOIN project p ON p.id = e.project_id
         JOIN account a ON a.person_id = $2 AND a.disabled_at IS NULL
         CROSS JOIN LATERAL (SELECT coalesce((body->'alerts'->>'answerLinkDays')::int, 0) AS n
           FROM policy_version ORDER BY version DESC LIMIT 1) days
       WHERE e.id = $4 AND e.project_id = $3 AND e.answered_at IS NULL AND e.closed_at IS NULL AND days.n > 0
         AND CASE WHEN e.rung = 'leader' AND p.leader_id IS NOT NULL THEN p.leader_id = $2
           ELSE e.recipients @> ARRAY[$2]::text[] END
       RETURNING 1)
     SELECT 1 FROM made`,
    [hashOf(token), recipientId, projectId, escalationId],
  );
  return rows.length > 0 ? token : null;
}

export interface AnswerLink {
  readonly tokenHash: string;
  readonly personId: string;
  readonly projectId: string;
  readonly itemId: string | null;
  readonly escalationId: string;
  readonly expiresAt: Date;
}

/** A link that counts at this moment; null for any other, whatever the reason. */
export async function findAnswerLink(db: Queryable, token: string): Promise<AnswerLink | null> {
  const [row] = await db.query<AnswerLink[]>(
    `SELECT l.token_hash AS "tokenHash", l.person_id AS "personId", l.project_id AS "projectId", l.item_id AS "itemId",
       l.escalation_id AS "escalationId", l.expires_at AS "expiresAt"
     FROM answer_link l WHERE l.token_hash = $1 AND ${LINK_LIVES}`,
    [hashOf(token)],
  );
  return row ?? null;
}
