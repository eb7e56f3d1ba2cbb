import {
  CALENDAR_FILE_REFUSALS,
  type CalendarFileRefusalCode,
  type Language,
  POLICY_FILE_REFUSALS,
  type PolicyFileRefusalCode,
  REFUSALS,
  type RefusalCode,
  refusalText,
  type Text,
} from '@bangban/domain';
import { IDENTITY_PROBLEMS } from './identity-problems';
import { HTTP_PROBLEMS } from './http-problems';

export type ProblemCode =
  | keyof typeof HTTP_PROBLEMS
  | keyof typeof IDENTITY_PROBLEMS
  | RefusalCode
  | CalendarFileRefusalCode
  | PolicyFileRefusalCode;

export interface FieldFault {
  /** Where in the input, e.g. `money.amount`; empty for the input as a whole. */
  readonly path: string;
  readonly message: string;
  /** In words for whoever mends it, where there are better ones. */
  readonly text?: Text;
}

export interface ProblemOptions {
  readonly details?: Readonly<Record<string, unknown>>;
  readonly errors?: readonly FieldFault[];
  readonly retryAfterSeconds?: number;
  /** Members of its own, e.g. what time had decided although the command was refused. */
  readonly extra?: Readonly<Record<string, unknown>>;
}

/** What a route answers with when it cannot do what was asked: a status and a stable code (RFC 9457). */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    readonly status: number,
    readonly code: ProblemCode,
    readonly options: ProblemOptions = {},
  ) {
    super(code);
  }
}

/** Whether there are words for it. */
export const isProblemCode = (code: string): code is ProblemCode =>
  code in REFUSALS || code in HTTP_PROBLEMS || code in IDENTITY_PROBLEMS;

/** The problem in words that a clerk understands. */
export function problemText(code: ProblemCode, details: Readonly<Record<string, unknown>>): Text {
  if (code in REFUSALS) {
    const say = (language: Language): string => refusalText(code as RefusalCode, details, language);
    return { zh: say('zh'), en: say('en') };
  }
  const known: Readonly<Record<string, Text>> = {
    ...HTTP_PROBLEMS,
    ...IDENTITY_PROBLEMS,
    ...CALENDAR_FILE_REFUSALS,
    ...POLICY_FILE_REFUSALS,
  };
  const text = known[code] ?? HTTP_PROBLEMS.INTERNAL;
  const fill = (words: string): string =>
    words.replace(/\{(\w+)\}/g, (slot, name: string) => {
      const value = details[name];
      return typeof value === 'string' || typeof value === 'number' ? String(value) : slot;
    });
  return { zh: fill(text.zh), en: fill(text.en) };
}
