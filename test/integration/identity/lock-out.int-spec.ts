import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { IdentityError, saveAccount, signIn } from '@bangban/identity';
import { freshDatabase, type TestDatabase } from '../../support/database';

const RIGHT = 'a long enough password';
let database: TestDatabase;

beforeAll(async () => {
  database = await freshDatabase({ poolSize: 20 });
});
afterAll(() => database.drop());
beforeEach(() => saveAccount(database.dataSource, { personId: 'officer', login: 'officer', password: RIGHT }));

/** `signed-in`, or the code of the refusal. */
async function attempt(password: string, login = 'officer'): Promise<string> {
  try {
    await signIn(database.dataSource, { login, password, requestId: 'test', remoteAddress: null, userAgent: null });
    return 'signed-in';
  } catch (error) {
    if (error instanceof IdentityError) return error.code;
    throw error;
  }
}

async function inTurn(passwords: readonly string[]): Promise<string[]> {
  const outcomes: string[] = [];
  for (const password of passwords) outcomes.push(await attempt(password));
  return outcomes;
}

describe('an account', () => {
  it('closes after five wrong passwords in a row, for the right one too, and opens again after a while', async () => {
    const wrong = Array.from({ length: 5 }, () => 'wrong');
    expect(await inTurn([...wrong, RIGHT])).toEqual([...wrong.map(() => 'SIGN_IN_FAILED'), 'ACCOUNT_LOCKED']);
    const [{ minutes } = { minutes: 0 }]: { minutes: number }[] = await database.dataSource.query(
      `SELECT round(extract(epoch FROM locked_until - clock_timestamp()) / 60)::int AS minutes FROM account`,
    );
    expect(minutes).toBe(15);
    await database.dataSource.query('UPDATE account SET locked_until = clock_timestamp()');
    expect(await attempt(RIGHT)).toBe('signed-in');
  });

  it('counts anew after the right password, and after it was given a new one', async () => {
    const four = Array.from({ length: 4 }, () => 'wrong');
    expect(await inTurn([...four, RIGHT, ...four, RIGHT])).not.toContain('ACCOUNT_LOCKED');
    await inTurn([...four, 'wrong']);
    await saveAccount(database.dataSource, { personId: 'officer', login: 'officer', password: RIGHT });
    expect(await attempt(RIGHT)).toBe('signed-in');
  });

  it('lets none of many attempts at once slip by: five are judged, the rest find it closed', async () => {
    const outcomes = await Promise.all(Array.from({ length: 25 }, () => attempt('wrong')));
    expect(outcomes.filter((code) => code === 'SIGN_IN_FAILED')).toHaveLength(5);
    expect(outcomes.filter((code) => code === 'ACCOUNT_LOCKED')).toHaveLength(20);
    expect(await attempt(RIGHT)).toBe('ACCOUNT_LOCKED');
  });

  it('keeps every attempt in the audit, with the login and without the password', async () => {
    await inTurn(['wrong']);
    await attempt('wrong', 'nobody-here');
    const rows: { actor_id: string | null; outcome: string; details: object }[] = await database.dataSource.query(
      `SELECT actor_id, outcome, details FROM audit_entry WHERE action = 'SignIn' ORDER BY id DESC LIMIT 2`,
    );
    expect(rows).toEqual([
      { actor_id: null, outcome: 'denied', details: { code: 'SIGN_IN_FAILED', login: 'nobody-here' } },
      { actor_id: 'officer', outcome: 'denied', details: { code: 'SIGN_IN_FAILED', login: 'officer' } },
    ]);
  });
});

describe('passwords and logins', () => {
  it('are refused when weak, taken, or for nobody', async () => {
    const save = (input: Partial<{ personId: string; login: string; password: string }>): Promise<void> =>
      saveAccount(database.dataSource, { personId: 'mayor', login: 'mayor-of-all', password: RIGHT, ...input });
    await expect(save({ password: 'ninechars' })).rejects.toMatchObject({ code: 'PASSWORD_WEAK' });
    await expect(save({ password: 'x'.repeat(201) })).rejects.toMatchObject({ code: 'PASSWORD_WEAK' });
    await expect(save({ password: 'Mayor-Of-All' })).rejects.toMatchObject({ code: 'PASSWORD_WEAK' });
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
