import { passwordFault } from '@bangban/domain';
import { accessPolicy, appendAudit, audited, type Database, type Queryable } from '@bangban/persistence';
import { IdentityError } from './errors';
import { Attempt, type Place, SYSTEM_CLOCK } from './guessing';
import { hashPassword, verifyPassword } from './passwords';
import { endAccess } from './sessions';
import type { SignInParts } from './sign-in';

/** @throws IdentityError `PASSWORD_WEAK`, `PASSWORD_COMMON` */
async function checkPassword(db: Queryable, password: string, login: string): Promise<void> {
  const fault = passwordFault(password, { login, rules: (await accessPolicy(db)).password });
  if (fault !== null) throw new IdentityError(fault);
}

export interface AccountInput {
  readonly personId: string;
  readonly login: string;
  readonly password: string;
  /** Given by somebody else: it has to be changed before anything else is done. */
  readonly mustChange?: boolean;
}

/** An account as it is written: its password is known as a hash alone. */
export interface PreparedAccount {
  readonly personId: string;
  readonly login: string;
  readonly passwordHash: string;
  readonly mustChange: boolean;
}

/**
 * Looks whether an account may be given like this, without giving it.
 * @throws IdentityError `PERSON_UNKNOWN`, `LOGIN_TAKEN`, `PASSWORD_WEAK`, `PASSWORD_COMMON`
 */
export async function prepareAccount(db: Queryable, input: AccountInput): Promise<PreparedAccount> {
  await checkPassword(db, input.password, input.login);
  const [found] = await db.query<{ person: boolean; taken: boolean }[]>(
    `SELECT EXISTS (SELECT 1 FROM person WHERE id = $1) AS person,
       EXISTS (SELECT 1 FROM account WHERE login = $2 AND person_id <> $1) AS taken`,
    [input.personId, input.login],
  );
  if (!found?.person) throw new IdentityError('PERSON_UNKNOWN');
  if (found.taken) throw new IdentityError('LOGIN_TAKEN');
  const { login, mustChange = false, password, personId } = input;
  return { personId, login, mustChange, passwordHash: await hashPassword(password) };
}

/**
 * Gives a person a prepared account, or its new login and password; all sessions and tokens end.
 * @throws IdentityError `LOGIN_TAKEN`
 */
export async function giveAccount(db: Queryable, account: PreparedAccount): Promise<void> {
  const values = [account.personId, account.login, account.passwordHash, account.mustChange];
  try {
    await db.query(
      `INSERT INTO account (person_id, login, password_hash, must_change_password) VALUES ($1, $2, $3, $4)
       ON CONFLICT (person_id) DO UPDATE SET login = excluded.login, password_hash = excluded.password_hash,
         must_change_password = excluded.must_change_password, disabled_at = NULL`,
      values,
    );
  } catch (error) {
    // Somebody else was given it since it was looked up.
    throw (error as { constraint?: unknown }).constraint === 'ux_account_login'
      ? new IdentityError('LOGIN_TAKEN')
      : error;
  }
  await endAccess(db, account.personId);
}

/**
 * Gives a person an account, or a new login and password; all sessions and tokens end.
 * @throws IdentityError `PERSON_UNKNOWN`, `LOGIN_TAKEN`, `PASSWORD_WEAK`, `PASSWORD_COMMON`
 */
export async function saveAccount(db: Queryable, input: AccountInput): Promise<void> {
  await giveAccount(db, await prepareAccount(db, input));
}

export interface PasswordChange extends Place {
  readonly personId: string;
  readonly current: string;
  readonly next: string;
  readonly requestId: string;
}

/**
 * A new password of one's own; all sessions and tokens end. The present one is guessed no faster here than at signing in:
 * both count together.
 * @throws IdentityError `PASSWORD_WRONG`, `SIGN_IN_WAIT`, `PASSWORD_WEAK`, `PASSWORD_COMMON`, `PASSWORD_SAME`
 */
export async function changeOwnPassword(
  dataSource: Database,
  input: PasswordChange,
  { clock = SYSTEM_CLOCK, refused = (entry) => appendAudit(dataSource, entry) }: SignInParts = {},
): Promise<void> {
  const { current, next, personId, remoteAddress, requestId } = input;
  const { signIn: rules } = await accessPolicy(dataSource);
  const [row] = await dataSource.query<{ login: string; password_hash: string }[]>(
    'SELECT login, password_hash FROM account WHERE person_id = $1',
    [personId],
  );
  const trail = { requestId, remoteAddress, actorId: personId, action: 'ChangePassword' } as const;
  const check = async (): Promise<Attempt> => {
    const attempt = await Attempt.begin(dataSource, { ...input, login: row?.login ?? '', rules, clock });
    if (await verifyPassword(row?.password_hash ?? null, current)) return attempt;
    await attempt.wrong(rules);
    throw new IdentityError('PASSWORD_WRONG');
  };
  try {
    const attempt = await check();
    await attempt.right(dataSource);
  } catch (error) {
    if (error instanceof IdentityError) {
      await refused({ ...trail, outcome: 'denied', details: { code: error.code } });
    }
    throw error;
  }
  if (next === current) throw new IdentityError('PASSWORD_SAME');
  await checkPassword(dataSource, next, row?.login ?? '');
  const hash = await hashPassword(next);
  await audited(dataSource, trail, async (manager) => {
    await manager.query('UPDATE account SET password_hash = $2, must_change_password = false WHERE person_id = $1', [
      ...[personId, hash],
    ]);
    await endAccess(manager, personId);
  });
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
