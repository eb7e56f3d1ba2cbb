/** What the keeper must know of a file, whatever its kind: part of the snapshot that the record tells. */
export interface KeptFact {
  readonly seq: number;
  /** Earliest instant at which time will decide something, on the record's clock; null when nothing runs. */
  readonly wakeUp: string | null;
  /** Milliseconds that the record's clock is ahead of real time. */
  readonly offsetMs: number;
}

/** What a run is started with: the newest fact, and what else must survive continue-as-new. */
export interface Kept<F extends KeptFact> {
  readonly fact: F;
  readonly barren?: BarrenTicks;
  /** An older fact arrived after this one, and the record has not been asked yet which of them holds. */
  readonly doubted?: boolean;
}

/**
 * Ticks in a row after which something was still due. Normally none: the record settles everything that is due. Clocks
 * that differ by a few milliseconds make one; more of them are an alarm, and ticking slows down.
 */
export interface BarrenTicks {
  readonly count: number;
  /** Milliseconds since 1970: no tick before this. */
  readonly notBefore: number;
}
