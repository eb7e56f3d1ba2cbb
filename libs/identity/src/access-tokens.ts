import { randomUUID } from 'node:crypto';
import { type Queryable, TOKEN_LIVES } from '@bangban/persistence';
import { hashSecret, newSecret } from './secrets';

export interface AccessTokenRow {
  readonly id: string;
  readonly name: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly lastUsedAt: Date | null;
}

/** The mark by which a leaked token is recognised in files and logs. */
const PREFIX = 'bb_';

export async function listAccessTokens(db: Queryable, personId: string): Promise<readonly AccessTokenRow[]> {
  return db.query(
    `SELECT id, name, created_at AS "createdAt", expires_at AS "expiresAt", last_used_at AS "lastUsedAt"
     FROM access_token WHERE person_id = $1 AND ${TOKEN_LIVES}
     ORDER BY created_at DESC`,
    [personId],
  );
}

/** The token itself is shown once, here. */
export async function createAccessToken(
  db: Queryable,
  personId: string,
  input: { readonly name: string; readonly days: number },
): Promise<{ readonly id: string; readonly token: string; readonly expiresAt: Date }> {
  const token = `${PREFIX}${newSecret()}`;
  const id = randomUUID();
  const [row] = await db.query<{ expires_at: Date }[]>(
    `INSERT INTO access_token (id, person_id, name, token_hash, expires_at)
     VALUES ($1, $2, $3, $4, clock_timestamp() + $5 * interval '1 day') RETURNING expires_at`,
    [id, personId, input.name, hashSecret(token), input.days],
  );
  return { id, token, expiresAt: row?.expires_at ?? new Date() };
}

/** False when the person has no such token. */
export async function revokeAccessToken(db: Queryable, personId: string, id: string): Promise<boolean> {
  const [row] = await db.query<{ n: number }[]>(
    `WITH revoked AS (UPDATE access_token SET revoked_at = clock_timestamp()
       WHERE id = $2 AND person_id = $1 AND revoked_at IS NULL RETURNING 1) SELECT count(*)::int AS n FROM revoked`,
    [personId, id],
  );
  return (row?.n ?? 0) > 0;
}
