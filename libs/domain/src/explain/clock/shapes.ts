import type { AnswerOf, itemClockAnswer } from '@bangban/contract';
import type { Calendar, Instant } from '@bangban/kernel';
import type { ItemClockName } from '../../help-item/help-item.state';
import type { Policy } from '../../policy/policy';
import type { Day } from './days';

export type Receipt = AnswerOf<typeof itemClockAnswer>['receipt'];
export type ExplainedClock = Receipt['clocks'][number];
export type Deadline = ExplainedClock['deadlines'][number];
export type Rest = Receipt['rests'][number];
export type Extension = Receipt['extensions'][number];

/** The versions that the events name. */
export interface Versions {
  readonly calendar: (version: number) => Calendar;
  readonly policy: (version: number) => Policy;
}

/** Days at whose 24:00 a clock ran, `last` included; null: it runs on. Counted by this version of the calendar. */
export interface Stretch {
  readonly first: Day;
  readonly last: Day | null;
  readonly calendar: number;
}

/** A clock since it last began from nothing. */
export interface Track {
  readonly name: ItemClockName;
  readonly state: ExplainedClock['state'];
  readonly startedAt: Instant;
  /** The day of the start never counts. */
  readonly start: Day;
  readonly limit: number;
  readonly stretches: readonly Stretch[];
  /** From when its present deadline runs. */
  readonly since: Instant;
  readonly due: Instant | null;
  readonly calendar: number;
  readonly stoppedAt: Instant | null;
}
