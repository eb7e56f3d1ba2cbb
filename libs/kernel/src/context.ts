import type { Actor, Principal } from './actor';
import type { Calendar } from './calendar/calendar';
import type { Directory } from './directory/directory';
import type { Instant } from './time/instant';

/** What every decision depends on besides state and command, whatever the file. All of it data. */
export interface DecisionContext {
  readonly now: Instant;
  /** Id of the command: a UUID; ids that a decision needs are derived from it. */
  readonly commandId: string;
  readonly actor: Actor;
  /** Null for the system. */
  readonly principal: Principal | null;
  /** Newest published calendar. */
  readonly calendar: Calendar;
  readonly directory: Directory;
}
