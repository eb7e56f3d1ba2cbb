import { isClean, table, type Verdict } from '../checks/verdict';

/** What a drill goes by. */
export interface DrillOptions {
  readonly seed: number;
  readonly say: (line: string) => void;
}

/** A drill: something bad is done to an installation on purpose, and it says what it found. */
export type Drill = (options: DrillOptions) => Promise<readonly Verdict[]>;

/** One thing that a drill expects, as a verdict like any other. */
export function expectThat(name: string, says: string, found: string, holds: boolean): Verdict {
  return { name, says, looked: 1, violations: holds ? [] : [found] };
}

export function closing(name: string, verdicts: readonly Verdict[]): string {
  const bad = verdicts.reduce((sum, { violations }) => sum + violations.length, 0);
  return `\n${table(verdicts)}\n\ndrill ${name}: ${verdicts.length} checks, ${bad} violations${isClean(verdicts) ? '' : ' (!)'}`;
}
