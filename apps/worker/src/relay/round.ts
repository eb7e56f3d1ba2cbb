import { isUnavailable } from '@bangban/record';
import { engineIsAway } from '../engine/away';

export interface RoundOptions<T> {
  readonly width: number;
  /** Nothing more is taken up after this long; what is under way is waited for. */
  readonly longestMs: number;
  readonly work: (entry: T) => Promise<void>;
  readonly onError: (entry: T, error: unknown) => void;
}

export interface Round<T> {
  readonly done: readonly T[];
  /** True when every entry that was taken up succeeded: what is left may follow at once. */
  readonly well: boolean;
}

/**
 * One round over a list, a few at a time. One entry's failure is its own; but where the engine or the record is away, the
 * first to find out ends the round, as each of the others would only wait in vain.
 * @throws what went wrong last, when nothing succeeded
 */
export async function playRound<T>(list: readonly T[], options: RoundOptions<T>): Promise<Round<T>> {
  const { longestMs, onError, width, work } = options;
  const end = performance.now() + longestMs;
  const queue = [...list];
  const done: T[] = [];
  const failures: unknown[] = [];
  const lane = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      try {
        await work(next);
        done.push(next);
      } catch (error) {
        failures.push(error);
        onError(next, error);
        if (engineIsAway(error) || isUnavailable(error)) queue.length = 0;
      }
      if (performance.now() > end) queue.length = 0;
    }
  };
  await Promise.all(Array.from({ length: Math.min(width, list.length) }, lane));
  if (done.length === 0 && failures.length > 0) throw failures.at(-1);
  return { done, well: failures.length === 0 };
}
