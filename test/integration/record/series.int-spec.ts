import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { nextNumber } from '@bangban/persistence';
import { freshDatabase, type TestDatabase } from '../../support/database';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase({ poolSize: 12 });
});
afterAll(() => database.drop());

const FORMS = { kind: 'form', scope: '2026' };
class TakenBack extends Error {}

/** One transaction that draws a number and uses it, or thinks better of it: then null. */
async function drawn(series = FORMS, keeps = true): Promise<number | null> {
  try {
    return await database.dataSource.transaction(async (manager) => {
      const number = await nextNumber(manager, series);
      await manager.query('SELECT pg_sleep(0.002)');
      if (!keeps) throw new TakenBack();
      return number;
    });
  } catch (error) {
    if (error instanceof TakenBack) return null;
    throw error;
  }
}
const sorted = (numbers: readonly (number | null)[]): number[] =>
  numbers.filter((each): each is number => each !== null).sort((a, b) => a - b);

describe('numbers of a series', () => {
  it('have no gap and no double, however many draw at once and whoever of them is rolled back', async () => {
    const all = await Promise.all(Array.from({ length: 60 }, (_, n) => drawn(FORMS, n % 3 !== 0)));
    expect(sorted(all)).toEqual(Array.from({ length: 40 }, (_, n) => n + 1));
    expect(await drawn()).toBe(41);
  });

  it('one that is rolled back leaves its number to the next, also where it was the first', async () => {
    const series = { kind: 'form', scope: '2027' };
    expect(await drawn(series, false)).toBeNull();
    expect(await drawn(series)).toBe(1);
  });

  it('begin after what was given before, and never go back to it', async () => {
    const series = { kind: 'document', scope: '' };
    const { manager } = database.dataSource;
    expect([await nextNumber(manager, series, 7), await nextNumber(manager, series, 3)]).toEqual([8, 9]);
    expect(await nextNumber(manager, series, 20)).toBe(21);
  });

  it('each scope is a line of its own, and one does not wait for another', async () => {
    await database.dataSource.transaction(async (manager) => {
      await nextNumber(manager, { kind: 'form', scope: 'a' });
      expect(await drawn({ kind: 'form', scope: 'b' })).toBe(1);
    });
  });
});
