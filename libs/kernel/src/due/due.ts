import type { Instant } from '../time/instant';

/** One thing that time will decide, and when. What it is, each kind of file says in its own words. */
export interface DueAt {
  readonly kind: string;
  readonly at: Instant;
}

/** The first of several; of equal instants the one listed first. */
export function earliest<Due extends DueAt>(dues: readonly Due[]): Due | null {
  return dues.reduce<Due | null>((first, due) => (first === null || due.at < first.at ? due : first), null);
}

/**
 * Everything due up to `now`, one by one in the order in which it fell due: what one brings may be due next. `take` adds
 * what came of it to `events`; nothing would mean that time stood still.
 */
export function takeDues<Due extends DueAt>(
  now: Instant,
  next: () => Due | null,
  events: readonly unknown[],
  take: (due: Due) => void,
): void {
  for (let due = next(); due !== null && due.at <= now; due = next()) {
    const before = events.length;
    take(due);
    if (events.length === before) throw new Error(`settle: nothing happened at ${due.kind} ${due.at}`);
  }
}
