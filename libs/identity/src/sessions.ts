import type { AnswerOf, me, RowOf, sessionList } from '@bangban/contract';
import { type Queryable, rowsOf, SESSION_LIVES } from '@bangban/persistence';
import { IdentityError } from './errors';
import { HOLDS } from './substitution';

type SessionRow = Omit<RowOf<typeof sessionList>, 'current'>;

/** Sessions of a person that still count. */
export async function listSessions(db: Queryable, personId: string): Promise<readonly SessionRow[]> {
  return rowsOf(
    db,
    `SELECT id, created_at AS "createdAt", last_seen_at AS "lastSeenAt", expires_at AS "expiresAt",
       user_agent AS "userAgent"
     FROM session WHERE person_id = $1 AND ${SESSION_LIVES}
     ORDER BY created_at DESC`,
    [personId],
  );
}

/** Ends one of a person's sessions, at once. False when there is none. */
export async function revokeSession(db: Queryable, personId: string, id: string): Promise<boolean> {
  const [row] = await db.query<{ n: number }[]>(
    `WITH revoked AS (UPDATE session SET revoked_at = clock_timestamp()
       WHERE id = $2 AND person_id = $1 AND revoked_at IS NULL RETURNING 1) SELECT count(*)::int AS n FROM revoked`,
    [personId, id],
  );
  return (row?.n ?? 0) > 0;
}

/**
 * Ends everything by which a person is known: sessions and tokens alike. What takes their ground away (a new password, a
 * closed account, a lost role) does the same in the database itself; how many sessions and tokens ended.
 */
export async function endAccess(
  db: Queryable,
  personId: string,
): Promise<{ readonly sessions: number; readonly tokens: number }> {
  const ended = async (table: 'session' | 'access_token'): Promise<number> => {
    const [row] = await db.query<{ n: number }[]>(
      `WITH ended AS (UPDATE ${table} SET revoked_at = clock_timestamp() WHERE person_id = $1 AND revoked_at IS NULL
         RETURNING 1) SELECT count(*)::int AS n FROM ended`,
      [personId],
    );
    return row?.n ?? 0;
  };
  // Links that answer without signing in go with the rest; each is for one question and is not counted.
  await db.query('UPDATE answer_link SET expires_at = least(expires_at, clock_timestamp()) WHERE person_id = $1', [
    personId,
  ]);
  return { sessions: await ended('session'), tokens: await ended('access_token') };
}

/**
 * Ends the oldest idle sessions beyond what one person may hold open; their ids. The account's row is locked by whoever
 * opens one.
 */
export async function endSessionsBeyond(db: Queryable, personId: string, most: number): Promise<readonly string[]> {
  const rows = await db.query<{ id: string }[]>(
    `WITH ended AS (UPDATE session SET revoked_at = clock_timestamp(), ended_because = 'displaced'
       WHERE id IN (SELECT id FROM session WHERE person_id = $1 AND ${SESSION_LIVES}
         ORDER BY last_seen_at DESC, created_at DESC, id OFFSET $2) RETURNING id) SELECT id FROM ended`,
    [personId, most],
  );
  return rows.map(({ id }) => id);
}

type Substitution = AnswerOf<typeof me>['mayActFor'][number];

/** For whom a person may act today (代理). */
export async function substitutionsOf(db: Queryable, personId: string): Promise<readonly Substitution[]> {
  return db.query(
    `SELECT s.principal_id AS "principalId", max(s.to_date)::text AS "toDate" FROM substitute s
     WHERE s.substitute_id = $1 AND ${HOLDS} GROUP BY s.principal_id ORDER BY s.principal_id`,
    [personId],
  );
}

/** From now on this session acts for somebody, or (null) for its own person. @throws IdentityError `NOT_A_SUBSTITUTE` */
export async function actFor(
  db: Queryable,
  session: { readonly id: string; readonly personId: string },
  principalId: string | null,
): Promise<void> {
  if (principalId !== null) {
    const allowed = await substitutionsOf(db, session.personId);
    if (!allowed.some((each) => each.principalId === principalId)) throw new IdentityError('NOT_A_SUBSTITUTE');
  }
  await db.query('UPDATE session SET acting_for = $2 WHERE id = $1', [session.id, principalId]);
}
