import type { Queryable } from '@bangban/persistence';
import { endAccess } from './sessions';
import { IdentityError } from './errors';
import { hashPassword, LONGEST_PASSWORD, SHORTEST_PASSWORD, verifyPassword } from './passwords';

/** @throws IdentityError `PASSWORD_WEAK`: shorter than 10 or longer than 200 characters, or the login itself */
function checkPassword(password: string, login: string): void {
  const length = [...password].length;
  if (length < SHORTEST_PASSWORD || length > LONGEST_PASSWORD || password.toLowerCase() === login.toLowerCase()) {
    throw new IdentityError('PASSWORD_WEAK');
  }
}

/**
 * Gives a person an account, or a new login and password; all sessions and tokens end and a lock is lifted.
 * @throws IdentityError `PERSON_UNKNOWN`, `LOGIN_TAKEN`, `PASSWORD_WEAK`
 */
export async function saveAccount(
  db: Queryable,
  input: { readonly personId: string; readonly login: string; readonly password: string },
): Promise<void> {
  checkPassword(input.password, input.login);
  const [found] = await db.query<{ person: boolean; taken: boolean }[]>(
    `SELECT EXISTS (SELECT 1 FROM person WHERE id = $1) AS person,
       EXISTS (SELECT 1 FROM account WHERE login = $2 AND person_id <> $1) AS taken`,
    [input.personId, input.login],
  );
  if (!found?.person) throw new IdentityError('PERSON_UNKNOWN');
  if (found.taken) throw new IdentityError('LOGIN_TAKEN');
  const values = [input.personId, input.login, await hashPassword(input.password)];
  try {
    await db.query(
      `INSERT INTO account (person_id, login, password_hash) VALUES ($1, $2, $3)
       ON CONFLICT (person_id) DO UPDATE SET login = excluded.login, password_hash = excluded.password_hash,
         failed_attempts = 0, locked_until = NULL, disabled_at = NULL`,
      values,
    );
  } catch (error) {
    // Somebody else was given it since it was looked up.
    throw (error as { constraint?: unknown }).constraint === 'ux_account_login'
      ? new IdentityError('LOGIN_TAKEN')
      : error;
  }
  await endAccess(db, input.personId);
}

/** @throws IdentityError `PASSWORD_WRONG`, `PASSWORD_WEAK` */
export async function changeOwnPassword(
  db: Queryable,
  personId: string,
  input: { readonly current: string; readonly next: string },
): Promise<void> {
  const [row] = await db.query<{ login: string; password_hash: string }[]>(
    'SELECT login, password_hash FROM account WHERE person_id = $1',
    [personId],
  );
  if (!row || !(await verifyPassword(row.password_hash, input.current))) throw new IdentityError('PASSWORD_WRONG');
  checkPassword(input.next, row.login);
  await db.query('UPDATE account SET password_hash = $2 WHERE person_id = $1', [
    personId,
    await hashPassword(input.next),
  ]);
  await endAccess(db, personId);
}

/** Closes an account: nobody signs in with it, sessions and tokens end. False when there is none. */
export async function disableAccount(db: Queryable, personId: string): Promise<boolean> {
  const [row] = await db.query<{ n: number }[]>(
    `WITH closed AS (UPDATE account SET disabled_at = clock_timestamp() WHERE person_id = $1 AND disabled_at IS NULL
       RETURNING 1) SELECT count(*)::int AS n FROM closed`,
    [personId],
  );
  await endAccess(db, personId);
  return (row?.n ?? 0) > 0;
}
