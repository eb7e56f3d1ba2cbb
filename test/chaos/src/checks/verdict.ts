/** What one check says: how many things it looked at, and what was wrong. */
export interface Verdict {
  readonly name: string;
  readonly says: string;
  readonly looked: number;
  readonly violations: readonly string[];
}

export const isClean = (verdicts: readonly Verdict[]): boolean =>
  verdicts.every(({ violations }) => violations.length === 0);

export function table(verdicts: readonly Verdict[]): string {
  const width = Math.max(...verdicts.map(({ name }) => name.length));
  const lines = verdicts.flatMap(({ looked, name, says, violations }) => [
    `  ${name.padEnd(width)}  ${String(looked).padStart(7)}  ${String(violations.length).padStart(4)}  ${says}`,
    ...violations.slice(0, 5).map((line) => `    ${line}`),
    ...(violations.length > 5 ? [`    and ${violations.length - 5} more`] : []),
  ]);
  return [`  ${'check'.padEnd(width)}  checked   bad  what must hold`, ...lines].join('\n');
}
