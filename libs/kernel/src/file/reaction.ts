import type { Instant } from '../time/instant';

/** One file of whatever kind: what happens to it is a stream of events. */
export interface Stream {
  readonly kind: string;
  readonly id: string;
}

/**
 * What one file asks of another because of something that happened to it. It is kept with the event, carried by the engine
 * and given to the other file as a command of the system, at most once.
 */
export interface Reaction {
  readonly target: Stream;
  /** A command that the target's kind knows. */
  readonly command: { readonly name: string; readonly payload: object };
  /** What of the asking file it is about, in its own words: told again where it is refused. */
  readonly about?: string;
  /** Not before then; at once where it is absent. */
  readonly at?: Instant;
}
