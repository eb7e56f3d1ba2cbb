/**
 * An id derived from the command's own: same shape (a UUID), the last 48 bits replaced by `n`. Decisions stay
 * deterministic, and ids of different commands differ by the command's remaining random bits.
 */
export function derivedId(commandId: string, n: number): string {
  return commandId.slice(0, 24) + n.toString(16).padStart(12, '0');
}
