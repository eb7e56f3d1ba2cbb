import type { FileCommand, FileFact } from '@bangban/kernel';
import { CALENDAR_FILE } from './calendar/calendar.decider';
import { FILE_KINDS, type FileDecider, type FileKind } from './file-kinds';
import { POLICY_FILE } from './policy/policy.decider';

/** Every kind of file by its name: for whoever reads files without knowing what they are. */
const DECIDERS = { calendar: CALENDAR_FILE, policy: POLICY_FILE } as const satisfies {
  readonly [K in FileKind]: object;
};

const isKind = (kind: string): kind is FileKind => (FILE_KINDS as readonly string[]).includes(kind);

/** The decider of a kind, for facts and states that came from the record as it wrote them; null for a kind that is not known. */
export const deciderOf = (kind: string): FileDecider<object, FileCommand, FileFact> | null =>
  isKind(kind) ? DECIDERS[kind] : null;
