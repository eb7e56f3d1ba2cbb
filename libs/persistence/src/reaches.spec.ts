import { describe, expect, it } from '@jest/globals';
import type { Queryable } from './queries/queryable';
import { Reaches } from './reaches';

type Reach = { readonly owed: readonly string[]; readonly hidden: readonly string[] | null };
const scope = { all: false as const, keys: ['unit:park'] as const };

/** Answers in turn, and counts how often it was asked. */
function answering(...answers: readonly (Reach | Promise<Reach>)[]): Queryable & { asked: number } {
  return {
    asked: 0,
    async query<T>() {
      const answer = await answers[this.asked++];
      return [answer] as T;
    },
  };
}
const first: Reach = { owed: [], hidden: ['a'] };
const second: Reach = { owed: [], hidden: null };

describe('what keys reach', () => {
  it('is asked once for each state of the record and each set of keys', async () => {
    const db = answering(first, second, second);
    const reaches = new Reaches();
    expect(await reaches.at('1:1:', db, scope)).toEqual(first);
    expect(await reaches.at('1:1:', db, scope)).toEqual(first);
    expect(db.asked).toBe(1);
    expect(await reaches.at('1:1:', db, { ...scope, keys: ['unit:other'] })).toEqual(second);
    expect(await reaches.at('2:2:', db, scope)).toEqual(second);
    expect(db.asked).toBe(3);
  });

  it('that was found in a state which another reading has left since is told for it alone', async () => {
    let answer: (reach: Reach) => void = () => undefined;
    const slow = new Promise<Reach>((resolve) => (answer = resolve));
    const db = answering(slow, second);
    const reaches = new Reaches();
    const early = reaches.at('1:1:', db, scope);
    expect(await reaches.at('2:2:', db, scope)).toEqual(second);
    answer(first);
    expect(await early).toEqual(first);
    expect(await reaches.at('2:2:', db, scope)).toEqual(second);
  });

  it('is never asked where everything is read, or nothing', async () => {
    const db = answering();
    const reaches = new Reaches();
    for (const none of [{ all: true as const }, { all: false as const, keys: [] }]) {
      expect(await reaches.at('1:1:', db, none)).toEqual({ owed: [], hidden: null });
    }
    expect(db.asked).toBe(0);
  });
});
