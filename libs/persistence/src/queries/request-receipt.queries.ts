import type { Queryable } from './queryable';

export interface RequestKey {
  readonly actorId: string;
  /** What the key is for: the same key elsewhere is another. */
  readonly scope: string;
  readonly key: string;
}

export interface RequestReceipt {
  readonly bodyHash: string;
  readonly answer: unknown;
}

/** The answer given before under this key. Inside a transaction: until its end the same request waits here. */
export async function findRequestReceipt(
  db: Queryable,
  { actorId, key, scope }: RequestKey,
): Promise<RequestReceipt | null> {
  await db.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`request ${actorId} ${scope} ${key}`]);
  const [row] = await db.query<RequestReceipt[]>(
    `SELECT body_hash AS "bodyHash", answer FROM request_receipt
     WHERE actor_id = $1 AND scope = $2 AND idempotency_key = $3`,
    [actorId, scope, key],
  );
  return row ?? null;
}

export async function addRequestReceipt(
  db: Queryable,
  { actorId, key, scope }: RequestKey,
  { answer, bodyHash }: RequestReceipt,
): Promise<void> {
  await db.query(
    `INSERT INTO request_receipt (actor_id, scope, idempotency_key, body_hash, answer) VALUES ($1, $2, $3, $4, $5)`,
    [actorId, scope, key, bodyHash, JSON.stringify(answer)],
  );
}
