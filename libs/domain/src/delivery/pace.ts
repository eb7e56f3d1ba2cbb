/** A quarter of what a minute takes may leave at once; the rest comes evenly, so that no minute ever has more. */
const AT_ONCE = 4;

export interface Place {
  /** Null: it may leave now. Else how many milliseconds it waits. */
  readonly waitMs: number | null;
  /** When the next one would be due if they came evenly, in milliseconds; to be kept. */
  readonly next: number;
}

/** Whether another message may leave, where the last ones have set `next`. */
export function placeFor(next: number | null, perMinute: number, now: number): Place {
  const { ahead, each } = measure(perMinute);
  const due = next ?? now;
  const opens = due - ahead;
  return now >= opens
    ? { waitMs: null, next: Math.max(due, now) + each }
    : { waitMs: Math.ceil(opens - now), next: due };
}

/** What is kept where the other side takes nothing for so long. */
export function closedFor(waitMs: number, perMinute: number, now: number): number {
  return now + waitMs + measure(perMinute).ahead;
}

function measure(perMinute: number): { readonly each: number; readonly ahead: number } {
  const atOnce = Math.max(1, Math.floor(perMinute / AT_ONCE));
  const each = 60_000 / Math.max(1, perMinute - atOnce);
  return { each, ahead: (atOnce - 1) * each };
}
