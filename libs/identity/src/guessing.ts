import { type AccessPolicy, attemptAt, isForgotten, NO_FAILURES } from '@bangban/domain';
import { type Database, inOneTransaction, type Queryable } from '@bangban/persistence';
import { IdentityError } from './errors';
import { hashSecret, newSecret } from './secrets';

/** Where a password is tried from. */
export interface Place {
  readonly remoteAddress: string | null;
  /** What the browser was given when somebody signed in with it; null for one that never did. */
  readonly device: string | null;
}

/** Time passed in, so that waits can be tested without waiting. */
export type Clock = () => Date;
export const SYSTEM_CLOCK: Clock = () => new Date();

interface Row {
  readonly key: string;
  readonly count: number;
  readonly last_at: Date;
  readonly wait_until: Date | null;
}

const LONGEST_LOGIN = 100;
/** Every so many failures what is forgotten is thrown away. */
const SWEEP_EVERY = 200;
let failures = 0;

const keyOf = (...parts: readonly string[]): string => hashSecret(parts.join('\n'));

/**
 * One try of a password for a login from a place. Strangers make only their own place wait: an address, or for a browser
 * that is known to the account, that browser alone. Failures of everybody on a login or from an address (`crowd`) leave one
 * free attempt to each place in place of some.
 */
export class Attempt {
  private constructor(
    private readonly db: Database,
    private readonly now: Date,
    private readonly key: string,
    private readonly crowds: readonly string[],
  ) {}

  /** @throws IdentityError `SIGN_IN_WAIT`, with the seconds, alike for logins that exist and others */
  static async begin(
    db: Database,
    input: Place & { readonly login: string; readonly rules: AccessPolicy['signIn']; readonly clock: Clock },
  ): Promise<Attempt> {
    const { rules } = input;
    const login = input.login.slice(0, LONGEST_LOGIN).toLowerCase();
    const address = networkOf(input.remoteAddress);
    const now = input.clock();
    const device = await knownDevice(db, input, now);
    const key = device === null ? keyOf('place', login, address) : keyOf('device', login, device);
    const crowds = device === null ? [keyOf('login', login), keyOf('address', address)] : [];
    await inOneTransaction(db, async (manager) => {
      await manager.query(
        'INSERT INTO sign_in_failure (key, last_at) VALUES ($1, to_timestamp(0)) ON CONFLICT DO NOTHING',
        [key],
      );
      const [own]: Row[] = await manager.query('SELECT * FROM sign_in_failure WHERE key = $1 FOR UPDATE', [key]);
      const others: Row[] = await manager.query('SELECT * FROM sign_in_failure WHERE key = ANY ($1)', [crowds]);
      const crowded = others.some(
        ({ count, last_at }) => count >= rules.crowd && !isForgotten(now.getTime(), last_at.getTime(), rules),
      );
      const before =
        own && own.count > 0
          ? { count: own.count, lastAt: own.last_at.getTime(), waitUntil: own.wait_until?.getTime() ?? null }
          : NO_FAILURES;
      const attempt = attemptAt(now.getTime(), before, rules, { crowded });
      if (!attempt.allowed) throw new IdentityError('SIGN_IN_WAIT', Math.ceil(attempt.waitMs / 1_000));
      const { count, waitUntil } = attempt.next;
      await manager.query('UPDATE sign_in_failure SET count = $2, last_at = $3, wait_until = $4 WHERE key = $1', [
        ...[key, count, now, waitUntil === null ? null : new Date(waitUntil)],
      ]);
    });
    return new Attempt(db, now, key, crowds);
  }

  /** It was counted when it began; here for the crowd. */
  async wrong(rules: AccessPolicy['signIn']): Promise<void> {
    await this.db.query(
      `INSERT INTO sign_in_failure AS f (key, count, last_at) SELECT unnest($1::text[]), 1, $2
       ON CONFLICT (key) DO UPDATE SET last_at = excluded.last_at,
         count = CASE WHEN f.last_at < excluded.last_at - $3 * interval '1 minute' THEN 1 ELSE f.count + 1 END`,
      [this.crowds, this.now, rules.forgetMinutes],
    );
    failures += 1;
    if (failures % SWEEP_EVERY !== 0) return;
    await this.db.query(`DELETE FROM sign_in_failure WHERE last_at < $1::timestamptz - $2 * interval '1 minute'`, [
      ...[this.now, rules.forgetMinutes],
    ]);
  }

  async right(db: Queryable): Promise<void> {
    await db.query('DELETE FROM sign_in_failure WHERE key = $1', [this.key]);
  }
}

/** The device's hash where it is known to whoever has this login. */
async function knownDevice(
  db: Queryable,
  { device, login, rules }: Place & { readonly login: string; readonly rules: AccessPolicy['signIn'] },
  now: Date,
): Promise<string | null> {
  const hash = hashSecret(device ?? '');
  const [row] = await db.query<unknown[]>(
    `SELECT 1 FROM known_device d JOIN account a USING (person_id)
     WHERE d.secret_hash = $1 AND a.login = $2 AND d.last_used_at > $3::timestamptz - $4 * interval '1 day'`,
    [hash, login, now, rules.knownDeviceDays],
  );
  return row && device !== null ? hash : null;
}

const MOST_DEVICES = 20;

/** From now on the browser is known to the person; what it is to bring. */
export async function knowDevice(
  db: Queryable,
  { device, now, personId }: { readonly device: string | null; readonly now: Date; readonly personId: string },
): Promise<string> {
  // A browser may be known to several people of one desk; one that nobody gave is not taken over.
  const [given] = await db.query<unknown[]>('SELECT 1 FROM known_device WHERE secret_hash = $1 LIMIT 1', [
    hashSecret(device ?? ''),
  ]);
  const secret = given && device !== null ? device : newSecret();
  await db.query(
    `INSERT INTO known_device (secret_hash, person_id, last_used_at) VALUES ($1, $2, $3)
     ON CONFLICT (secret_hash, person_id) DO UPDATE SET last_used_at = excluded.last_used_at`,
    [hashSecret(secret), personId, now],
  );
  await db.query(
    `DELETE FROM known_device WHERE person_id = $1 AND secret_hash NOT IN (SELECT secret_hash FROM known_device
       WHERE person_id = $1 ORDER BY last_used_at DESC LIMIT $2)`,
    [personId, MOST_DEVICES],
  );
  return secret;
}

/** An address as one place: of IPv6 the network that a household or an office is given. */
export function networkOf(address: string | null): string {
  const plain = (address ?? '').replace(/^::ffff:(?=\d+\.)/i, '');
  if (!plain.includes(':')) return plain;
  const [head = '', tail] = plain.toLowerCase().split('%')[0]?.split('::', 2) ?? [];
  const first = head.split(':').filter(Boolean);
  const last = (tail ?? '').split(':').filter(Boolean);
  const whole = [...first, ...Array.from({ length: Math.max(0, 8 - first.length - last.length) }, () => '0'), ...last];
  return whole
    .slice(0, 4)
    .map((part) => part.replace(/^0+(?=.)/, ''))
    .join(':');
}
