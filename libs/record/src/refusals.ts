import type { RefusalKind, RefusalTable } from '@bangban/kernel';
import { RECORD_REFUSALS, type RecordOwnCode, type RefusalCode, REFUSALS } from '@bangban/domain';

export type RecordRefusalCode = RefusalCode | RecordOwnCode;

const OF_PROJECTS = { ...REFUSALS, ...RECORD_REFUSALS };

/** What a project's refusal is about. */
export const kindOf = (code: RecordRefusalCode): RefusalKind => OF_PROJECTS[code].kind;

/** What a refusal of some kind of file is about: one of its own codes, or of the record's. */
export function kindIn(table: RefusalTable, code: string): RefusalKind {
  const known = table[code] ?? (RECORD_REFUSALS as RefusalTable)[code];
  if (!known) throw new Error(`a refusal without a kind: ${code}`);
  return known.kind;
}

/** Who asks was refused, not what was asked. */
export const isDenial = (kind: RefusalKind): boolean => kind === 'authority';

/** Only what says how things stood is kept as the key's answer: not who asked, nor what was asked about and is not there. */
export const isKept = (kind: RefusalKind): boolean => kind !== 'authority' && kind !== 'existence';
