import { describe, expect, it } from '@jest/globals';
import { DEFAULT_ACCESS } from './access-policy';
import { attemptAt, type Failures, NO_FAILURES } from './back-off';

const RULES = DEFAULT_ACCESS.signIn;
const MINUTE = 60_000;

/** Guesses as fast as it may for a while; how many passwords were looked at. */
function guesses(forMs: number, options: { readonly crowded: boolean }): number {
  let state: Failures = NO_FAILURES;
  let looked = 0;
  for (let now = 0; now < forMs;) {
    const attempt = attemptAt(now, state, RULES, options);
    if (attempt.allowed) {
      state = attempt.next;
      looked += 1;
    } else now += attempt.waitMs;
  }
  return looked;
}

describe('the wait after wrong passwords', () => {
  it('begins after the free ones, doubles, and never keeps anybody out for longer than a minute', () => {
    let state: Failures = NO_FAILURES;
    const waits: number[] = [];
    for (let now = 0, n = 0; n < 12; n += 1) {
      const attempt = attemptAt(now, state, RULES, { crowded: false });
      if (!attempt.allowed) throw new Error('came too early');
      state = attempt.next;
      waits.push(((state.waitUntil ?? now) - now) / 1_000);
      now = state.waitUntil ?? now;
    }
    expect(waits).toEqual([0, 0, 0, 0, 2, 4, 8, 16, 32, 60, 60, 60]);
  });

  it('slows guessing to about one a minute from each place', () => {
    expect(guesses(24 * 60 * MINUTE, { crowded: false })).toBeLessThan(1_460);
    expect(guesses(10 * MINUTE, { crowded: true })).toBeLessThan(17);
  });

  it('is not made longer by attempts that come too early', () => {
    const { next } = attemptAt(0, { count: 4, lastAt: 0, waitUntil: null }, RULES, { crowded: false }) as {
      readonly next: Failures;
    };
    expect(attemptAt(500, next, RULES, { crowded: false })).toEqual({ allowed: false, waitMs: 1_500 });
    expect(attemptAt(1_999, next, RULES, { crowded: false })).toEqual({ allowed: false, waitMs: 1 });
    expect(attemptAt(2_000, next, RULES, { crowded: false })).toMatchObject({ allowed: true });
  });

  it('is forgotten after an hour without any', () => {
    const tired = { count: 30, lastAt: 0, waitUntil: null };
    expect(attemptAt(61 * MINUTE, tired, RULES, { crowded: false })).toMatchObject({
      next: { count: 1, waitUntil: null },
    });
  });

  it('leaves a first attempt to everybody even where a crowd guesses', () => {
    const first = attemptAt(0, NO_FAILURES, RULES, { crowded: true });
    expect(first).toMatchObject({ allowed: true, next: { waitUntil: 2_000 } });
  });
});
