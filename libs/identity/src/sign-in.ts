import { randomUUID } from 'node:crypto';
import { appendAudit } from '@bangban/persistence';
import type { DataSource, EntityManager } from 'typeorm';
import { IdentityError } from './errors';
import { verifyPassword } from './passwords';
import { hashSecret, newSecret } from './secrets';

export interface SignInInput {
  readonly login: string;
  readonly password: string;
  readonly requestId: string;
  readonly remoteAddress: string | null;
  readonly userAgent: string | null;
}

export interface NewSession {
  /** Goes into the cookie and nowhere else. */
  readonly token: string;
  readonly expiresAt: Date;
}

/** Wrong passwords in a row before an account is closed for a while. */
const ATTEMPTS = 5;
const LOCK_MINUTES = 15;
const SESSION_DAYS = 7;

interface AccountRow {
  readonly person_id: string;
  readonly password_hash: string;
  readonly disabled: boolean;
  readonly locked_for: number;
}

/**
 * Opens a session. Attempts on one account come one after the other, so that guessing in parallel gains nothing.
 * @throws IdentityError `SIGN_IN_FAILED` (also for logins that do not exist), `ACCOUNT_LOCKED`
 */
export async function signIn(dataSource: DataSource, input: SignInInput): Promise<NewSession> {
  const outcome = await dataSource.transaction(async (manager) => {
    const account = await lockAccount(manager, input.login);
    const trail = { requestId: input.requestId, remoteAddress: input.remoteAddress };
    const denied = async (error: IdentityError): Promise<IdentityError> => {
      const details = { code: error.code, login: input.login };
      await appendAudit(manager, {
        ...trail,
        actorId: account?.person_id ?? null,
        action: 'SignIn',
        outcome: 'denied',
        details,
      });
      return error;
    };
    if (account && account.locked_for > 0) {
      return denied(new IdentityError('ACCOUNT_LOCKED', Math.ceil(account.locked_for)));
    }
    const right = await verifyPassword(account?.password_hash ?? null, input.password);
    if (!account || account.disabled || !right) {
      if (account) await countFailure(manager, account.person_id);
      return denied(new IdentityError('SIGN_IN_FAILED'));
    }
    await appendAudit(manager, { ...trail, actorId: account.person_id, action: 'SignIn', outcome: 'accepted' });
    return openSession(manager, account.person_id, input.userAgent);
  });
  // Thrown only now: the failed attempt itself has to be committed.
  if (outcome instanceof IdentityError) throw outcome;
  return outcome;
}

async function lockAccount(manager: EntityManager, login: string): Promise<AccountRow | null> {
  const [row]: AccountRow[] = await manager.query(
    `SELECT a.person_id, a.password_hash, a.disabled_at IS NOT NULL OR NOT p.active AS disabled,
       coalesce(extract(epoch FROM a.locked_until - clock_timestamp()), 0)::float8 AS locked_for
     FROM account a JOIN person p ON p.id = a.person_id WHERE a.login = $1 FOR UPDATE OF a`,
    [login],
  );
  return row ?? null;
}

async function countFailure(manager: EntityManager, personId: string): Promise<void> {
  await manager.query(
    `UPDATE account SET
       failed_attempts = CASE WHEN failed_attempts + 1 >= $2 THEN 0 ELSE failed_attempts + 1 END,
       locked_until = CASE WHEN failed_attempts + 1 >= $2 THEN clock_timestamp() + $3 * interval '1 minute' END
     WHERE person_id = $1`,
    [personId, ATTEMPTS, LOCK_MINUTES],
  );
}

async function openSession(manager: EntityManager, personId: string, userAgent: string | null): Promise<NewSession> {
  await manager.query('UPDATE account SET failed_attempts = 0, locked_until = NULL WHERE person_id = $1', [personId]);
  const token = newSecret();
  const [row]: { expires_at: Date }[] = await manager.query(
    `INSERT INTO session (token_hash, id, person_id, csrf_token, expires_at, user_agent)
     VALUES ($1, $2, $3, $4, clock_timestamp() + $5 * interval '1 day', $6) RETURNING expires_at`,
    [hashSecret(token), randomUUID(), personId, newSecret(), SESSION_DAYS, userAgent?.slice(0, 200) ?? null],
  );
  return { token, expiresAt: row?.expires_at ?? new Date() };
}
