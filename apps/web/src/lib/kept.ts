const PREFIX = 'bangban:';

/** What was kept in this browser under a name; null: nothing, or nothing that can be read. */
export function readKept(name: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + name) ?? 'null');
  } catch {
    return null;
  }
}

/** Survives a reload and a lost session. Never for passwords or tokens. */
export function keep(name: string, value: unknown): void {
  try {
    localStorage.setItem(PREFIX + name, JSON.stringify(value));
  } catch {
    // A full storage: all works, only without its safety net.
  }
}

export function dropKept(name: string): void {
  localStorage.removeItem(PREFIX + name);
}
