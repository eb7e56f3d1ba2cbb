import { SYSTEM_ACTOR } from '@bangban/kernel';
import type { Database } from '@bangban/persistence';
import { Cases, type Finding } from './findings';

/**
 * What is settled beside the answers that the files gave: the one asked took it once under the reaction's id, or the one
 * that asked was told of the refusal once. That an answer has its events is looked at where answers are.
 */
const ASTRAY = `
  SELECT r.id, r.state, r.asking_id AS "askingId", r.target_id AS "targetId", t.taken, b.told
  FROM reaction r,
    LATERAL (SELECT count(*)::int AS taken FROM command_receipt c WHERE c.actor_id = $1 AND c.scope = r.target_id::text
      AND c.idempotency_key = r.id::text AND c.outcome = 'accepted') t,
    LATERAL (SELECT count(*)::int AS told FROM command_receipt c WHERE c.actor_id = $1 AND c.scope = r.asking_id::text
      AND c.idempotency_key = 'refused ' || r.id AND c.outcome = 'accepted') b
  WHERE (r.state = 'done' AND (t.taken <> 1 OR b.told <> 0))
    OR (r.state = 'refused' AND (t.taken <> 0 OR b.told <> 1))
  ORDER BY r.id`;

/** Those whose event is not there, or is of another file. */
const UNASKED = `
  SELECT r.id, r.asking_id AS "askingId", r.asking_seq::int AS "askingSeq" FROM reaction r
  WHERE NOT EXISTS (SELECT 1 FROM event e WHERE e.stream_id = r.asking_id AND e.seq = r.asking_seq
    AND e.stream_kind = r.asking_kind)
  ORDER BY r.id`;

export async function checkReactions(dataSource: Database): Promise<Finding[]> {
  const cases = new Cases();
  for (const row of await dataSource.query<Readonly<Record<string, string | number>>[]>(ASTRAY, [SYSTEM_ACTOR.id])) {
    cases.add('REACTION_ASTRAY', row);
  }
  for (const row of await dataSource.query<Readonly<Record<string, string | number>>[]>(UNASKED)) {
    cases.add('REACTION_ASTRAY', row);
  }
  return cases.findings('reactions', null);
}
