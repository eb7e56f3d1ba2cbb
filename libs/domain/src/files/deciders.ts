import { CALENDAR_FILE } from './calendar/calendar.decider';
import type { Decider, FileCommand, FileFact, FileKind } from './decider';
import { POLICY_FILE } from './policy/policy.decider';

/** Every kind of file by its name: for whoever reads files without knowing what they are. */
const DECIDERS = { calendar: CALENDAR_FILE, policy: POLICY_FILE } as const satisfies {
  readonly [K in FileKind]: object;
};

/** The decider of a kind, for facts and states that came from the record as it wrote them. */
export const deciderOf = (kind: FileKind): Decider<object, FileCommand, FileFact> => DECIDERS[kind];
