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
  return Math.min(Math.max(ahead * EACH_MS, backOff(refused)), LONGEST_MS);
}

/**
 * When one that has been sent in vain so often is sent again, in milliseconds. Only that counts: one that has waited long for
 * its turn, or for the record, is no worse than another.
 */
export function backOff(refused: number): number {
  return refused === 0 ? 0 : Math.min(FIRST_MS * 2 ** (refused - 1), LONGEST_MS);
}
