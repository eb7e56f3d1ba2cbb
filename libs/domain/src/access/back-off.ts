import type { AccessPolicy } from './access-policy';

/** What is known of wrong passwords from one place for one login. */
export interface Failures {
  readonly count: number;
  /** When the last was; null where there was none. */
  readonly lastAt: number | null;
  readonly waitUntil: number | null;
}

export const NO_FAILURES: Failures = { count: 0, lastAt: null, waitUntil: null };

export type Attempt =
  | { readonly allowed: true; readonly next: Failures }
  | { readonly allowed: false; readonly waitMs: number };

/**
 * Whether a password may be tried now, in milliseconds of any one clock. An attempt counts as wrong from its beginning, so
 * that many at once gain nothing; the right password clears it. An attempt that has to wait is not looked at and makes
 * nobody wait longer: whoever knows the password gets in after `longestWaitSeconds` at the latest.
 */
export function attemptAt(
  now: number,
  before: Failures,
  rules: AccessPolicy['signIn'],
  { crowded }: { readonly crowded: boolean },
): Attempt {
  if (before.waitUntil !== null && before.waitUntil > now) return { allowed: false, waitMs: before.waitUntil - now };
  const count = (isForgotten(now, before.lastAt, rules) ? 0 : before.count) + 1;
  const beyond = count - (crowded ? 1 : rules.free);
  const seconds =
    beyond < 0 ? 0 : Math.min(rules.longestWaitSeconds, rules.firstWaitSeconds * 2 ** Math.min(beyond, 30));
  return { allowed: true, next: { count, lastAt: now, waitUntil: seconds === 0 ? null : now + seconds * 1_000 } };
}

export function isForgotten(now: number, lastAt: number | null, rules: AccessPolicy['signIn']): boolean {
  return lastAt === null || now - lastAt > rules.forgetMinutes * 60_000;
}
