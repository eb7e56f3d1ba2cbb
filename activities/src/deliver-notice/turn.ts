import type { DueDelivery } from '@bangban/persistence';

/** About as long as one mail takes. */
const EACH_MS = 1_000;
/** As after any first attempt that failed, and as after any later one. */
const [FIRST_MS, LONGEST_MS] = [5_000, 15 * 60_000];

/**
 * When one that waits for earlier ones of its line is looked at again, in milliseconds: once those may have left. While the
 * first of them fails, no sooner than that one is tried again, so that a dead mail server is asked by one and not by all.
 */
export function turnComes({ ahead, refused }: Pick<DueDelivery, 'ahead' | 'refused'>): number {
  const first = refused === 0 ? 0 : FIRST_MS * 2 ** (refused - 1);
  return Math.min(Math.max(ahead * EACH_MS, first), LONGEST_MS);
}
