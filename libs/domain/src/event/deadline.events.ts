import type { Rung } from '../ladder/ladder';
import type { AnswerInstruction, Escalation } from '../project/project.state';
import type { Instant } from '../time/instant';

/** A rung that fired: which clock, which of its deadlines, when it was due, who was told. */
export interface RungData {
  /** Null for a clock of the project itself. */
  readonly itemId: string | null;
  readonly clock: string;
  readonly deadlineVersion: number;
  readonly rung: Rung;
  readonly due: Instant;
  /** Computed over a year whose holidays were not published; a breach never is. */
  readonly provisional: boolean;
  readonly holderUnitId: string | null;
  readonly holderId: string | null;
  readonly recipients: readonly string[];
  /** True where a role was empty and the help centre's head stands in. */
  readonly fallback: boolean;
  readonly escalation: Escalation | null;
  /** True when raised by a person before its time. */
  readonly raised: boolean;
}

/** A limit that people know moves without their doing: a newer calendar counts its days otherwise. */
export interface MovedLimit {
  readonly from: Instant;
  readonly recipients: readonly string[];
}

/** What can have come of a deadline, of the project's or an item's: rungs, and the questions that they put. */
export interface DeadlineEvents {
  /** A limit passed. Stays for ever; an item cured later shows as late, cured. */
  LimitBreached: RungData;
  /** Any other rung. */
  RungReached: RungData;
  EscalationAnswered: {
    readonly itemId: string | null;
    readonly escalationId: string;
    readonly instruction: AnswerInstruction;
    readonly words: string;
  };
  /** The project rested, or a calendar was published: the time to answer ends elsewhere. */
  AnswerTimeMoved: {
    readonly itemId: string | null;
    readonly escalationId: string;
    readonly answerDue: Instant;
    readonly answerDueProvisional: boolean;
  };
  EscalationAnswerLapsed: {
    readonly itemId: string | null;
    readonly escalationId: string;
    readonly due: Instant;
    readonly recipients: readonly string[];
  };
  /** A deadline in a year whose calendar is not published came due: it waits for the adoption of that year. */
  CalendarAlarmOpened: {
    readonly itemId: string | null;
    readonly clock: string;
    readonly deadlineVersion: number;
    readonly due: Instant;
    readonly recipients: readonly string[];
  };
  /** Somebody who waits for an answer called on those who are asked. */
  AnswerUrged: {
    readonly subject: 'question' | 'hand-over' | 'request';
    /** Of the question, the hand-over or the request. */
    readonly id: string;
    /** Null for what is about the project itself. */
    readonly itemId: string | null;
    readonly reason: string;
    readonly recipients: readonly string[];
  };
}
