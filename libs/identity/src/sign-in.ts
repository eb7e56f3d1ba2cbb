import { randomUUID } from 'node:crypto';
import {
  accessPolicy,
  appendAudit,
  type AuditEntry,
  type Database,
  inOneTransaction,
  type Queryable,
} from '@bangban/persistence';
import { IdentityError } from './errors';
import { Attempt, type Clock, knowDevice, type Place, SYSTEM_CLOCK } from './guessing';
import { verifyPassword } from './passwords';
import { hashSecret, newSecret } from './secrets';
import { endSessionsBeyond } from './sessions';

export interface SignInInput extends Place {
  readonly login: string;
  readonly password: string;
  readonly requestId: string;
  readonly userAgent: string | null;
}

export interface NewSession {
  /** Goes into the cookie and nowhere else. */
  readonly token: string;
  readonly expiresAt: Date;
  /** Goes into a cookie of its own, and makes this browser known to the person. */
  readonly device: string;
  readonly deviceDays: number;
}

export interface SignInParts {
  readonly clock?: Clock;
  /** Where refusals are noted; default: each as an entry of its own. */
  readonly refused?: (entry: AuditEntry) => Promise<void>;
}

const SESSION_DAYS = 7;

interface AccountRow {
  readonly person_id: string;
  readonly password_hash: string;
  readonly disabled: boolean;
}

/**
 * Opens a session. Guessing is slowed by place, never by a lock: see `Attempt`.
 * @throws IdentityError `SIGN_IN_FAILED`, `SIGN_IN_WAIT`, both also for logins that do not exist
 */
export async function signIn(
  dataSource: Database,
  input: SignInInput,
  { clock = SYSTEM_CLOCK, refused = (entry) => appendAudit(dataSource, entry) }: SignInParts = {},
): Promise<NewSession> {
  const { requestId, remoteAddress } = input;
  const { caps, signIn: rules } = await accessPolicy(dataSource);
  const account = await accountOf(dataSource, input.login);
  const denied = async (error: IdentityError): Promise<IdentityError> => {
    const details = { code: error.code, login: input.login };
    const actorId = account?.person_id ?? null;
    await refused({ requestId, remoteAddress, actorId, action: 'SignIn', outcome: 'denied', details });
    return error;
  };
  let attempt: Attempt;
  try {
    attempt = await Attempt.begin(dataSource, { ...input, rules, clock });
  } catch (error) {
    throw error instanceof IdentityError ? await denied(error) : error;
  }
  const right = await verifyPassword(account?.password_hash ?? null, input.password);
  if (!account || account.disabled || !right) {
    await attempt.wrong(rules);
    throw await denied(new IdentityError('SIGN_IN_FAILED'));
  }
  return inOneTransaction(dataSource, async (manager) => {
    await attempt.right(manager);
    const actorId = account.person_id;
    await appendAudit(manager, { requestId, remoteAddress, actorId, action: 'SignIn', outcome: 'accepted' });
    const device = await knowDevice(manager, { device: input.device, personId: actorId, now: clock() });
    const session = await openSession(manager, account, input.userAgent);
    const ended = await endSessionsBeyond(manager, actorId, caps.sessions);
    if (ended.length > 0) {
      const details = { because: 'displaced', sessionIds: ended };
      await appendAudit(manager, {
        requestId,
        remoteAddress,
        actorId,
        action: 'EndSession',
        outcome: 'accepted',
        details,
      });
    }
    return { ...session, device, deviceDays: rules.knownDeviceDays };
  });
}

async function accountOf(db: Database, login: string): Promise<AccountRow | null> {
  const [row]: AccountRow[] = await db.query(
    `SELECT a.person_id, a.password_hash, a.disabled_at IS NOT NULL OR NOT p.active AS disabled
     FROM account a JOIN person p ON p.id = a.person_id WHERE a.login = $1`,
    [login],
  );
  return row ?? null;
}

/** @throws IdentityError `SIGN_IN_FAILED` where the account was closed or given another password meanwhile */
async function openSession(
  manager: Queryable,
  { password_hash, person_id }: AccountRow,
  userAgent: string | null,
): Promise<{ readonly token: string; readonly expiresAt: Date }> {
  // What ends access waits for this lock, and then ends this session too.
  const still: unknown[] = await manager.query(
    `SELECT 1 FROM account a JOIN person p ON p.id = a.person_id
     WHERE a.person_id = $1 AND a.password_hash = $2 AND a.disabled_at IS NULL AND p.active FOR UPDATE OF a FOR SHARE OF p`,
    [person_id, password_hash],
  );
  if (still.length === 0) throw new IdentityError('SIGN_IN_FAILED');
  const token = newSecret();
  const [row]: { expires_at: Date }[] = await manager.query(
    `INSERT INTO session (token_hash, id, person_id, csrf_token, expires_at, user_agent)
     VALUES ($1, $2, $3, $4, clock_timestamp() + $5 * interval '1 day', $6) RETURNING expires_at`,
    [hashSecret(token), randomUUID(), person_id, newSecret(), SESSION_DAYS, userAgent?.slice(0, 200) ?? null],
  );
  return { token, expiresAt: row?.expires_at ?? new Date() };
}
