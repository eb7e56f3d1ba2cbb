import { randomUUID } from 'node:crypto';
import type { accessTokenList, AnswerOf, madeAccessToken, RowOf } from '@bangban/contract';
import type { Instant } from '@bangban/kernel';
import { accessPolicy, type Queryable, rowsOf, TOKEN_LIVES } from '@bangban/persistence';
import { hashSecret, newSecret } from './secrets';

type AccessTokenRow = RowOf<typeof accessTokenList>;

/** The mark by which a leaked token is recognised in files and logs. */
const PREFIX = 'bb_';

export async function listAccessTokens(db: Queryable, personId: string): Promise<readonly AccessTokenRow[]> {
  return rowsOf(
    db,
    `SELECT id, name, created_at AS "createdAt", expires_at AS "expiresAt", last_used_at AS "lastUsedAt"
     FROM access_token WHERE person_id = $1 AND ${TOKEN_LIVES}
     ORDER BY created_at DESC`,
    [personId],
  );
}

/** The token itself is shown once, here. Beyond what one person may hold the oldest unused ones end, and are named. */
export async function createAccessToken(
  db: Queryable,
  personId: string,
  input: { readonly name: string; readonly days: number },
): Promise<AnswerOf<typeof madeAccessToken>> {
  const { caps } = await accessPolicy(db);
  await db.query('SELECT 1 FROM account WHERE person_id = $1 FOR UPDATE', [personId]);
  const token = `${PREFIX}${newSecret()}`;
  const id = randomUUID();
  const [row] = await rowsOf<{ readonly expiresAt: Instant }>(
    db,
    `INSERT INTO access_token (id, person_id, name, token_hash, expires_at)
     VALUES ($1, $2, $3, $4, clock_timestamp() + $5 * interval '1 day') RETURNING expires_at AS "expiresAt"`,
    [id, personId, input.name, hashSecret(token), input.days],
  );
  const ended = await db.query<{ id: string; name: string }[]>(
    `WITH ended AS (UPDATE access_token SET revoked_at = clock_timestamp(), ended_because = 'displaced'
       WHERE id IN (SELECT id FROM access_token WHERE person_id = $1 AND id <> $3 AND ${TOKEN_LIVES}
         ORDER BY coalesce(last_used_at, created_at) DESC, id OFFSET $2) RETURNING id, name)
     SELECT id, name FROM ended`,
    [personId, caps.tokens - 1, id],
  );
  if (!row) throw new Error('an access token was made, and is not there');
  return { id, token, expiresAt: row.expiresAt, ended };
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
