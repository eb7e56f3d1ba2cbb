import type { DateOnly } from '@bangban/kernel';
import type { SubstituteRow } from './profile-queries';

export type SubstitutionState = 'now' | 'coming' | 'over' | 'revoked';

/** How a substitution stands on a day. */
export function substitutionState(
  { fromDate, revokedAt, toDate }: Pick<SubstituteRow, 'fromDate' | 'toDate' | 'revokedAt'>,
  today: DateOnly,
): SubstitutionState {
  if (revokedAt !== null) return 'revoked';
  if (today < fromDate) return 'coming';
  return today > toDate ? 'over' : 'now';
}

const ORDER: readonly SubstitutionState[] = ['now', 'coming', 'over', 'revoked'];

/** Those that hold first, then those to come, then the past; the newest first in each. */
export function inOrder<T extends Pick<SubstituteRow, 'fromDate' | 'toDate' | 'revokedAt'>>(
  rows: readonly T[],
  today: DateOnly,
): readonly T[] {
  const rank = (row: T): number => ORDER.indexOf(substitutionState(row, today));
  return [...rows].sort((a, b) => rank(a) - rank(b) || b.fromDate.localeCompare(a.fromDate));
}

const BROWSERS = [
  [/MicroMessenger\//, 'WeChat'],
  [/DingTalk\//, 'DingTalk'],
  [/Feishu|Lark\//, 'Feishu'],
  [/Edg\w*\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/Firefox\//, 'Firefox'],
  [/Chrom(e|ium)\//, 'Chrome'],
  [/Version\/.*Safari\//, 'Safari'],
] as const;
const SYSTEMS = [
  [/Windows/, 'Windows'],
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/HarmonyOS|OpenHarmony/, 'HarmonyOS'],
  [/Android/, 'Android'],
  [/Mac OS X|Macintosh/, 'macOS'],
  [/Linux/, 'Linux'],
] as const;

export interface Machine {
  readonly browser: (typeof BROWSERS)[number][1] | null;
  readonly system: (typeof SYSTEMS)[number][1] | null;
}

/** What a browser says of itself, as far as it is known. */
export function machineOf(userAgent: string | null): Machine {
  const text = userAgent ?? '';
  return {
    browser: BROWSERS.find(([pattern]) => pattern.test(text))?.[1] ?? null,
    system: SYSTEMS.find(([pattern]) => pattern.test(text))?.[1] ?? null,
  };
}
