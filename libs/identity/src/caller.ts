import type { Principal, Role } from '@bangban/kernel';
import {
  type Database,
  FEED_LIVES,
  LINK_LIVES,
  type Queryable,
  queryPrepared,
  SESSION_LIVES,
  TOKEN_LIVES,
} from '@bangban/persistence';
import { HOLDS } from './substitution';

/** Who calls, how they proved it, and on whose authority they act. */
export interface Caller {
  readonly principal: Principal;
  /** Own roles, whoever is acted for: administration is never done for somebody else. */
  readonly ownRoles: readonly Role[];
  readonly by: 'session' | 'token';
  readonly sessionId: string | null;
  /** Null for tokens, which no browser sends by itself. */
  readonly csrfToken: string | null;
  /** After a reset: nothing but changing the password is possible. */
  readonly passwordDue: boolean;
  /** When the credential ends by itself. */
  readonly endsAt: Date;
  /** The directory's version at which roles and units were read; null where a substitution counts too: it ends by the calendar. */
  readonly directoryVersion: string | null;
}

interface CallerRow {
  readonly token_hash: string;
  readonly session_id: string | null;
  readonly csrf_token: string | null;
  readonly person_id: string;
  readonly acting_for: string | null;
  readonly own_roles: Role[];
  readonly roles: Role[];
  readonly unit_id: string | null;
  readonly head_of: string[];
  readonly stale: boolean;
  readonly password_due: boolean;
  readonly expires_at: Date;
  readonly directory_version: string | null;
}

/**
 * Authority is read when it is asked for, so that a revoked session, a lost role or an ended substitution counts at once.
 * `credential` is a query that gives token_hash, person_id, session_id, csrf_token, acting_for, last_at, expires_at for credentials that live.
 */
const CALLER = (credential: string): string => `
  WITH credential AS (${credential}),
  authority AS (
    SELECT c.*, CASE WHEN EXISTS (SELECT 1 FROM substitute s
        WHERE s.principal_id = c.acting_for AND s.substitute_id = c.person_id AND ${HOLDS})
      THEN c.acting_for END AS principal_id
    FROM credential c)
  SELECT a.token_hash, a.session_id, a.csrf_token, a.person_id, a.principal_id AS acting_for,
    ARRAY(SELECT role FROM person_role WHERE person_id = a.person_id ORDER BY role) AS own_roles,
    ARRAY(SELECT role FROM person_role WHERE person_id = p.id ORDER BY role) AS roles,
    p.unit_id, ARRAY(SELECT id FROM unit WHERE head_id = p.id ORDER BY id) AS head_of,
    a.expires_at, account.must_change_password AS password_due, a.last_at < clock_timestamp() - interval '1 minute' AS stale,
    CASE WHEN a.acting_for IS NULL THEN (SELECT directory_version FROM installation) END AS directory_version
  FROM authority a
  JOIN account ON account.person_id = a.person_id AND account.disabled_at IS NULL
  JOIN person self ON self.id = a.person_id AND self.active
  JOIN person p ON p.id = coalesce(a.principal_id, a.person_id)`;

const BY_SESSION = CALLER(`
  SELECT token_hash, person_id, id AS session_id, csrf_token, acting_for, last_seen_at AS last_at, expires_at FROM session
  WHERE token_hash = ANY ($1::text[]) AND ${SESSION_LIVES}`);

const BY_TOKEN = CALLER(`
  SELECT token_hash, person_id, NULL::uuid AS session_id, NULL::text AS csrf_token, NULL::text AS acting_for,
    coalesce(last_used_at, created_at) AS last_at, expires_at FROM access_token
  WHERE token_hash = ANY ($1::text[]) AND ${TOKEN_LIVES}`);

/** `use` renews a session's time without use; a `glance` only finds out whether it still counts. */
export type Asking = 'use' | 'glance';

/** Who calls with each of these secrets; null for a credential that does not count (any more). */
export async function callersBy(
  by: Caller['by'],
  dataSource: Database,
  secretHashes: readonly string[],
  asking: Asking = 'use',
): Promise<(secretHash: string) => Caller | null> {
  const text = by === 'session' ? BY_SESSION : BY_TOKEN;
  const rows = await queryPrepared<CallerRow>(dataSource, `callers-by-${by}`, text, [secretHashes]);
  const stale = rows.filter((row) => row.stale).map(({ token_hash }) => token_hash);
  if (stale.length > 0 && asking === 'use') await touch(by, dataSource, stale);
  const callers = new Map(rows.map((row) => [row.token_hash, callerOf(row, by)]));
  return (secretHash) => callers.get(secretHash) ?? null;
}

const BY_LINK = CALLER(`
  SELECT l.token_hash, l.person_id, NULL::uuid AS session_id, NULL::text AS csrf_token, NULL::text AS acting_for,
    l.made_at AS last_at, l.expires_at FROM answer_link l WHERE l.token_hash = $1 AND ${LINK_LIVES}`);

/** Whose link it is that bears this hash, for themselves alone, and in which directory; null where it does not count. */
export async function callerByLink(
  db: Queryable,
  secretHash: string,
): Promise<{ readonly principal: Principal; readonly directoryVersion: string } | null> {
  const [row] = await db.query<CallerRow[]>(BY_LINK, [secretHash]);
  if (!row || row.directory_version === null) return null;
  return { principal: callerOf(row, 'token').principal, directoryVersion: row.directory_version };
}

const BY_FEED = CALLER(`
  SELECT token_hash, person_id, NULL::uuid AS session_id, NULL::text AS csrf_token, NULL::text AS acting_for,
    coalesce(last_used_at, created_at) AS last_at, expires_at FROM access_token WHERE token_hash = $1 AND ${FEED_LIVES}`);

/** Whose calendar is read with this secret, for themselves alone; null where it does not count. */
export async function callerByFeed(dataSource: Database, secretHash: string): Promise<Principal | null> {
  const [row] = await dataSource.query<CallerRow[]>(BY_FEED, [secretHash]);
  if (!row) return null;
  if (row.stale) await touch('token', dataSource, [secretHash]);
  return callerOf(row, 'token').principal;
}

/** Because of what a credential ended, where its person was not asked; null otherwise. */
export async function endedBecause(db: Queryable, by: Caller['by'], secretHash: string): Promise<'displaced' | null> {
  const [row] = await db.query<{ because: 'displaced' | null }[]>(
    `SELECT ended_because AS because FROM ${by === 'session' ? 'session' : 'access_token'} WHERE token_hash = $1`,
    [secretHash],
  );
  return row?.because ?? null;
}

function callerOf(row: CallerRow, by: Caller['by']): Caller {
  return {
    principal: {
      personId: row.person_id,
      actingFor: row.acting_for,
      roles: row.roles,
      unitId: row.unit_id,
      headOf: row.head_of,
    },
    ownRoles: row.own_roles,
    by,
    sessionId: row.session_id,
    csrfToken: row.csrf_token,
    passwordDue: row.password_due,
    endsAt: row.expires_at,
    directoryVersion: row.directory_version,
  };
}

const TOUCH: Readonly<Record<Caller['by'], string>> = {
  session: 'UPDATE session SET last_seen_at = clock_timestamp() WHERE id IN (SELECT id FROM session',
  token: 'UPDATE access_token SET last_used_at = clock_timestamp() WHERE id IN (SELECT id FROM access_token',
};

/** What somebody else is just noting is left to them: nobody who identifies himself waits for another. */
async function touch(by: Caller['by'], dataSource: Database, secretHashes: readonly string[]): Promise<void> {
  await dataSource.query(`${TOUCH[by]} WHERE token_hash = ANY ($1) FOR UPDATE SKIP LOCKED)`, [secretHashes]);
}
