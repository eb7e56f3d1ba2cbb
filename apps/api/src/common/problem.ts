import { filled, type Language, type Text } from '@bangban/kernel';
import { FILE_REFUSALS, RECORD_REFUSALS, type RefusalCode, REFUSALS, refusalText } from '@bangban/domain';
import { IDENTITY_PROBLEMS } from './identity-problems';
import { HTTP_PROBLEMS } from './http-problems';
import { type ProblemKind, STATUS } from './problem-kind';

/** Every code that an answer can carry: those of rules, of the record, of accounts and of HTTP itself. */
export const PROBLEMS = {
  ...REFUSALS,
  ...FILE_REFUSALS,
  ...RECORD_REFUSALS,
  ...IDENTITY_PROBLEMS,
  ...HTTP_PROBLEMS,
} as const;
export type ProblemCode = keyof typeof PROBLEMS;

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
  /** Where HTTP has a more exact one than the code's kind. */
  readonly status?: number;
  /** Members of its own, e.g. what time had decided although the command was refused. */
  readonly extra?: Readonly<Record<string, unknown>>;
}

/** What a route answers with when it cannot do what was asked: a stable code, and the status of its kind (RFC 9457). */
export class Problem extends Error {
  override readonly name = 'Problem';

  readonly kind: ProblemKind;
  readonly status: number;

  constructor(
    readonly code: ProblemCode,
    readonly options: ProblemOptions = {},
  ) {
    super(code);
    this.kind = PROBLEMS[code].kind;
    this.status = options.status ?? STATUS[this.kind];
  }
}

export const isProblemCode = (code: string): code is ProblemCode => code in PROBLEMS;

/** The problem in words that a clerk understands. */
export function problemText(code: ProblemCode, details: Readonly<Record<string, unknown>>): Text {
  if (code in REFUSALS) {
    const say = (language: Language): string => refusalText(code as RefusalCode, details, language);
    return { zh: say('zh'), en: say('en') };
  }
  const { en, zh } = PROBLEMS[code];
  return { zh: filled(zh, details), en: filled(en, details) };
}
