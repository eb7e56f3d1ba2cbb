import { inOrder, type Waiting } from './in-order';

/** An open item as a forecast sees it. */
export interface Ahead extends Waiting {
  /** Real working days of items of its kind; at least one. */
  readonly days: readonly number[];
  /** Working days that it has had. */
  readonly used: number;
}

export interface Forecast {
  readonly runs: number;
  /** Working days from today on within which half of the runs, and eight of ten, come to the end. */
  readonly half: number;
  readonly eightOfTen: number;
}

const RUNS = 1_000;

/**
 * How long a checklist will probably take: each item as long as some real one of its kind took, drawn a thousand times, one
 * after the other where one waits for another. The same seed gives the same. Null where nothing is open.
 */
export function forecastOf(items: readonly Ahead[], seed: string): Forecast | null {
  if (items.length === 0) return null;
  const random = dice(seed);
  const order = inOrder(items);
  const left = order.map(({ days, used }) => {
    const longer = days.filter((each) => each > used).map((each) => each - used);
    // Longer than any that is known: a day more, at least.
    return longer.length > 0 ? longer : [1];
  });
  const totals = Array.from({ length: RUNS }, () => {
    const ends: number[] = [];
    for (const [at, { before }] of order.entries()) {
      const choices = left[at] ?? [1];
      const begins = before.reduce((latest, other) => Math.max(latest, ends[other] ?? 0), 0);
      ends.push(begins + (choices[Math.floor(random() * choices.length)] ?? 1));
    }
    return Math.max(...ends);
  }).sort((one, other) => one - other);
  return { runs: RUNS, half: totals[RUNS / 2 - 1] ?? 0, eightOfTen: totals[(RUNS * 8) / 10 - 1] ?? 0 };
}

/** mulberry32, begun with the sum of the seed's characters (FNV-1a). */
function dice(seed: string): () => number {
  let state = [...seed].reduce((hash, sign) => Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 16_777_619), 2_166_136_261);
  return () => {
    state = (state + 1_831_565_813) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
