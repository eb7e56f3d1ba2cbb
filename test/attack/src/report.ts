import type { Explained } from './left-out';
import { readFileSync } from 'node:fs';

/** One kind of fault at one operation. */
export interface Finding {
  readonly code: string;
  readonly title: string;
  readonly operation: string;
}

export interface Report {
  readonly tested: number;
  readonly cases: number;
  readonly seconds: number;
  readonly findings: readonly Finding[];
}

interface Written {
  readonly running_time: number;
  readonly operations: { readonly tested: number };
  readonly test_cases: { readonly generated: number };
  readonly errors: readonly { readonly title: string }[];
  readonly failures: readonly {
    readonly code: string;
    readonly title: string;
    readonly operations: readonly string[];
  }[];
}

export function readReport(file: string): Report {
  const written = JSON.parse(readFileSync(file, 'utf8')) as Written;
  return {
    tested: written.operations.tested,
    cases: written.test_cases.generated,
    seconds: written.running_time,
    findings: [
      ...written.failures.flatMap(({ code, operations, title }) =>
        operations.map((operation) => ({ code, title, operation })),
      ),
      // A fault of the tool leaves something untried.
      ...written.errors.map(({ title }) => ({ code: 'ERROR', title, operation: 'of the run itself' })),
    ],
  };
}

const HEADING = /^_{3,} (.+?) _{3,}$/m;
/** Each failure begins with its code. */
const FAILURE = /^- (?=ST)/m;

/** What the tool said of each failure at an operation, beginning with its code. */
export function failuresAt(said: string, operation: string): readonly string[] {
  const parts = said.split(HEADING);
  return parts
    .flatMap((part, index) => (index % 2 === 0 && parts[index - 1] === operation ? [part] : []))
    .flatMap((part) => part.split(FAILURE).slice(1));
}

/** What the tool said of its own faults; empty where it had none. */
export const ownFaults = (said: string): string => /^=+ ERRORS =+$([^]*?)^=+ /m.exec(said)?.[1]?.trim() ?? '';

/** Findings without those that are explained by what was answered, each time; what the tool said holds the answers. */
export function withoutExplained(
  findings: readonly Finding[],
  said: string,
  explained: readonly Explained[],
): readonly Finding[] {
  return findings.filter(({ code, operation }) => {
    const reasons = explained.filter((each) => each.code === code);
    const failures = failuresAt(said, operation).filter((failure) => failure.startsWith(code));
    return failures.length === 0 || !failures.every((failure) => reasons.some(({ answer }) => answer.test(failure)));
  });
}
