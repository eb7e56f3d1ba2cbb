import type { FieldValues } from './fields';

const PREFIX = 'bangban:draft:';

/** What somebody has typed and not submitted, by person, command and subject; survives a reload and a lost session. */
export function readDraft(key: string): FieldValues | null {
  try {
    const stored = localStorage.getItem(PREFIX + key);
    return stored === null ? null : (JSON.parse(stored) as FieldValues);
  } catch {
    return null;
  }
}

export function keepDraft(key: string, values: FieldValues): void {
  try {
    localStorage.setItem(PREFIX + key, JSON.stringify(values));
  } catch {
    // A full storage: the form works, only without its safety net.
  }
}

export function dropDraft(key: string): void {
  localStorage.removeItem(PREFIX + key);
}
