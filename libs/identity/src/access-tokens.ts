import { randomUUID } from 'node:crypto';
import type { accessTokenList, AnswerOf, madeAccessToken, RowOf } from '@bangban/contract';
import type { Instant } from '@bangban/kernel';
import {
  accessPolicy,
  FEED_DAYS,
  FEED_LIVES,
  type Queryable,
  rowsOf,
  TOKEN_LIVES,
  type TokenUse,
} from '@bangban/persistence';
import { hashSecret, newSecret } from './secrets';

type AccessTokenRow = RowOf<typeof accessTokenList>;

/** The mark by which a leaked token is recognised in files and logs. */
const PREFIX: Readonly<Record<TokenUse, string>> = { interface: 'bb_', calendar: 'bbc_' };
const LIVES: Readonly<Record<TokenUse, string>> = { interface: TOKEN_LIVES, calendar: FEED_LIVES };

export async function listAccessTokens(
  db: Queryable,
  personId: string,
  use: TokenUse = 'interface',
): Promise<readonly AccessTokenRow[]> {
  return rowsOf(
    db,
    `SELECT id, name, created_at AS "createdAt", expires_at AS "expiresAt", last_used_at AS "lastUsedAt"
     FROM access_token WHERE person_id = $1 AND ${LIVES[use]}
     ORDER BY created_at DESC`,
    [personId],
  );
}

/** The token itself is shown once, here. Beyond what one person may hold the oldest unused ones end, and are named. */
export async function createAccessToken(
  db: Queryable,
  personId: string,
  input: { readonly name: string; readonly days: number },
  use: TokenUse = 'interface',
): Promise<AnswerOf<typeof madeAccessToken>> {
  const { caps } = await accessPolicy(db);
  await db.query('SELECT 1 FROM account WHERE person_id = $1 FOR UPDATE', [personId]);
  const token = `${PREFIX[use]}${newSecret()}`;
  const id = randomUUID();
  const [row] = await rowsOf<{ readonly expiresAt: Instant }>(
    db,
    `INSERT INTO access_token (id, person_id, name, token_hash, expires_at, use)
     VALUES ($1, $2, $3, $4, clock_timestamp() + $5 * interval '1 day', $6) RETURNING expires_at AS "expiresAt"`,
    [id, personId, input.name, hashSecret(token), input.days, use],
  );
  const ended = await db.query<{ id: string; name: string }[]>(
    `WITH ended AS (UPDATE access_token SET revoked_at = clock_timestamp(), ended_because = 'displaced'
       WHERE id IN (SELECT id FROM access_token WHERE person_id = $1 AND id <> $3 AND ${LIVES[use]}
         ORDER BY coalesce(last_used_at, created_at) DESC, id OFFSET $2) RETURNING id, name)
     SELECT id, name FROM ended`,
    [personId, caps.tokens - 1, id],
  );
  if (!row) throw new Error('an access token was made, and is not there');
  return { id, token, expiresAt: row.expiresAt, ended };
}

/** False when the person has no such token. */
export async function revokeAccessToken(
  db: Queryable,
  personId: string,
  id: string,
  use: TokenUse = 'interface',
): Promise<boolean> {
  const [row] = await db.query<{ n: number }[]>(
    `WITH revoked AS (UPDATE access_token SET revoked_at = clock_timestamp()
       WHERE id = $2 AND person_id = $1 AND use = $3 AND revoked_at IS NULL RETURNING 1) SELECT count(*)::int AS n FROM revoked`,
    [personId, id, use],
  );
  return (row?.n ?? 0) > 0;
}

/** For how many days a calendar's address counts by the rules in force; 0: there are none. */
export async function feedDays(db: Queryable): Promise<number> {
  const [row] = await db.query<{ days: number }[]>(`SELECT ${FEED_DAYS} AS days`);
  return row?.days ?? 0;
}
