import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { changeOwnPassword, IdentityError, networkOf, saveAccount, signIn } from '@bangban/identity';
import { freshDatabase, type TestDatabase } from '../../support/database';

const RIGHT = 'a long enough password';
const NEXT = 'quite another password';
let database: TestDatabase;

beforeAll(async () => {
  database = await freshDatabase({ poolSize: 20 });
});
afterAll(() => database.drop());
beforeEach(() => saveAccount(database.dataSource, { personId: 'officer', login: 'officer', password: RIGHT }));

const START = Date.parse('2026-09-17T01:00:00Z');
/** The time that attempts are told; only tests move it. */
let now = START;
const clock = (): Date => new Date(now);
beforeEach(async () => {
  now = START;
  await database.dataSource.query('DELETE FROM sign_in_failure');
});

interface From {
  readonly login?: string;
  readonly remoteAddress?: string;
  readonly device?: string | null;
}
const HOME = '198.51.100.7';

/** `signed-in`, or the code of the refusal. */
async function attempt(password: string, from: From = {}): Promise<string> {
  const input = { login: 'officer', remoteAddress: HOME, device: null, ...from };
  try {
    await signIn(database.dataSource, { ...input, password, requestId: 'test', userAgent: null }, { clock });
    return 'signed-in';
  } catch (error) {
    if (error instanceof IdentityError) return error.code;
    throw error;
  }
}

async function inTurn(passwords: readonly string[], from: From = {}): Promise<string[]> {
  const outcomes: string[] = [];
  for (const password of passwords) outcomes.push(await attempt(password, from));
  return outcomes;
}
const times = (n: number): string[] => Array.from({ length: n }, () => 'wrong');

describe('guessing', () => {
  it('has to wait after five wrong passwords, longer and longer, and the right one gets in after a minute at most', async () => {
    expect(await inTurn([...times(5), 'wrong', RIGHT])).toEqual([
      ...times(5).map(() => 'SIGN_IN_FAILED'),
      ...['SIGN_IN_WAIT', 'SIGN_IN_WAIT'],
    ]);
    for (let n = 0; n < 12; n += 1) {
      now += 60_000;
      expect(await inTurn(times(2))).toEqual(['SIGN_IN_FAILED', 'SIGN_IN_WAIT']);
    }
    now += 60_000;
    expect(await attempt(RIGHT)).toBe('signed-in');
    expect(await attempt(RIGHT)).toBe('signed-in');
  });

  it('makes nobody else wait: not the person at another address, not another login behind the same one', async () => {
    await saveAccount(database.dataSource, { personId: 'mayor', login: 'mayor', password: RIGHT });
    await inTurn(times(40));
    expect(await attempt(RIGHT, { remoteAddress: '203.0.113.9' })).toBe('signed-in');
    expect(await attempt(RIGHT, { login: 'mayor' })).toBe('signed-in');
  });

  it('from the very same address does not make a browser wait with which the person has signed in before', async () => {
    const options = { login: 'officer', password: RIGHT, requestId: 'test', remoteAddress: HOME, userAgent: null };
    const { device } = await signIn(database.dataSource, { ...options, device: null }, { clock });
    await inTurn(times(10));
    expect(await attempt(RIGHT)).toBe('SIGN_IN_WAIT');
    expect(await attempt(RIGHT, { device })).toBe('signed-in');
    // Known to this person alone, and limited like any other place.
    await inTurn(times(10), { login: 'mayor' });
    expect(await attempt(RIGHT, { login: 'mayor', device })).toBe('SIGN_IN_WAIT');
    expect(await inTurn(times(6), { device })).toEqual([...times(5).map(() => 'SIGN_IN_FAILED'), 'SIGN_IN_WAIT']);
    now += 181 * 86_400_000;
    await inTurn(times(10));
    expect(await attempt(RIGHT, { device })).toBe('SIGN_IN_WAIT');
  });

  it('by a hundred behind one office address does not close the office', async () => {
    for (let n = 0; n < 119; n += 1) await attempt('wrong', { login: `nobody-${n}` });
    expect(await attempt(RIGHT)).toBe('signed-in');
    // Whoever goes on has one attempt for each name in place of five.
    expect(await inTurn(times(2), { login: 'another' })).toEqual(['SIGN_IN_FAILED', 'SIGN_IN_WAIT']);
  });

  it('from many addresses at one login leaves one attempt to each, the right one too', async () => {
    for (let n = 0; n < 100; n += 1) await attempt('wrong', { remoteAddress: `203.0.113.${n}` });
    expect(await inTurn(times(2), { remoteAddress: '192.0.2.1' })).toEqual(['SIGN_IN_FAILED', 'SIGN_IN_WAIT']);
    expect(await attempt(RIGHT, { remoteAddress: '192.0.2.2' })).toBe('signed-in');
  });

  it('is answered alike for a login that nobody has', async () => {
    const sequence = [...times(7)];
    expect(await inTurn(sequence, { login: 'nobody-here' })).toEqual(await inTurn(sequence));
  });

  it('with many attempts at once gains nothing', async () => {
    const outcomes = await Promise.all(Array.from({ length: 25 }, () => attempt('wrong')));
    expect(outcomes.filter((code) => code === 'SIGN_IN_FAILED')).toHaveLength(5);
    expect(outcomes.filter((code) => code === 'SIGN_IN_WAIT')).toHaveLength(20);
  });

  it('of the present password, by whoever sits at an open desk, is slowed and kept in the audit alike', async () => {
    const change = async (current: string): Promise<string> => {
      const input = { personId: 'officer', current, next: NEXT, requestId: 'test', remoteAddress: HOME, device: null };
      return changeOwnPassword(database.dataSource, input, { clock }).then(
        () => 'changed',
        (error: unknown) => (error as IdentityError).code,
      );
    };
    const outcomes: string[] = [];
    for (let n = 0; n < 7; n += 1) outcomes.push(await change('wrong'));
    expect(outcomes).toEqual([...times(5).map(() => 'PASSWORD_WRONG'), 'SIGN_IN_WAIT', 'SIGN_IN_WAIT']);
    const [row]: { n: number }[] = await database.dataSource.query(
      `SELECT count(*)::int AS n FROM audit_entry WHERE action = 'ChangePassword' AND outcome = 'denied'`,
    );
    expect(row?.n).toBe(7);
    now += 60_000;
    expect(await change(RIGHT)).toBe('changed');
  });

  it('keeps every attempt in the audit, with the login and without the password', async () => {
    await inTurn(['wrong']);
    await attempt('wrong', { login: 'nobody-here' });
    const rows: { actor_id: string | null; outcome: string; details: object }[] = await database.dataSource.query(
      `SELECT actor_id, outcome, details FROM audit_entry WHERE action = 'SignIn' ORDER BY id DESC LIMIT 2`,
    );
    expect(rows).toEqual([
      { actor_id: null, outcome: 'denied', details: { code: 'SIGN_IN_FAILED', login: 'nobody-here' } },
      { actor_id: 'officer', outcome: 'denied', details: { code: 'SIGN_IN_FAILED', login: 'officer' } },
    ]);
  });

  it('knows an IPv6 network as one place', () => {
    expect(networkOf('2001:db8:1:2:aaaa::1')).toBe(networkOf('2001:db8:1:2::'));
    expect(networkOf('2001:db8:1:3::1')).not.toBe(networkOf('2001:db8:1:2::1'));
    expect(networkOf('::ffff:192.0.2.1')).toBe('192.0.2.1');
  });
});

describe('passwords and logins', () => {
  it('are refused when weak, taken, or for nobody', async () => {
    const save = (input: Partial<{ personId: string; login: string; password: string }>): Promise<void> =>
      saveAccount(database.dataSource, { personId: 'mayor', login: 'mayor-of-all', password: RIGHT, ...input });
    await expect(save({ password: 'ninechars' })).rejects.toMatchObject({ code: 'PASSWORD_WEAK' });
    await expect(save({ password: 'x'.repeat(201) })).rejects.toMatchObject({ code: 'PASSWORD_WEAK' });
    await expect(save({ password: 'Mayor-Of-All' })).rejects.toMatchObject({ code: 'PASSWORD_WEAK' });
    await expect(save({ password: 'P@ssw0rd!2024' })).rejects.toMatchObject({ code: 'PASSWORD_COMMON' });
    await expect(save({ login: 'officer' })).rejects.toMatchObject({ code: 'LOGIN_TAKEN' });
    await expect(save({ personId: 'nobody' })).rejects.toMatchObject({ code: 'PERSON_UNKNOWN' });
    await expect(save({ password: '十个字的密码也可以用' })).resolves.toBeUndefined();
  });

  it('one login goes to one of two who are given it at the same moment', async () => {
    const outcomes = await Promise.allSettled(
      ['leader', 'leader-two'].map((personId) =>
        saveAccount(database.dataSource, { personId, login: 'the-leader', password: RIGHT }),
      ),
    );
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const refused = outcomes.find((each) => each.status === 'rejected');
    expect(refused?.reason).toMatchObject({ code: 'LOGIN_TAKEN' });
  });
});
