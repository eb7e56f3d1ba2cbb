import type { Shape } from '@bangban/api-client';
import type { Text } from '@bangban/kernel';

/** One fault of an input, by its place in it: `money.amount`. */
export interface FieldFault {
  readonly path: string;
  readonly message: string;
  readonly text?: Text;
}

/** The members of a problem answer (RFC 9457) that the screens use. */
interface ProblemBody {
  readonly code?: string;
  readonly detail?: string;
  readonly messages?: Text;
  readonly details?: Readonly<Record<string, unknown>>;
  readonly errors?: readonly FieldFault[];
  readonly requestId?: string;
}

/** No answer, or one that says that nothing was decided. */
export const isPassing = (status: number): boolean => [0, 502, 503, 504].includes(status);

/** A request that was refused or never arrived. `status` 0: the server could not be reached, or did not answer in time. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';

  constructor(
    readonly status: number,
    readonly code: string,
    readonly body: ProblemBody = {},
  ) {
    super(code);
  }

  get fields(): readonly FieldFault[] {
    return this.body.errors ?? [];
  }

  /** Nothing was decided: the same request may be sent again, with the same key. */
  get passing(): boolean {
    return isPassing(this.status);
  }
}

export const UNREACHABLE = 'UNREACHABLE';

const isText = (value: unknown): value is Text =>
  typeof value === 'object' && value !== null && 'zh' in value && 'en' in value;

/** What came back where success was expected. Anything that is no problem answer is the server's own failure. */
export function problemFrom(status: number, body: unknown): ApiProblem {
  if (typeof body !== 'object' || body === null)
    return new ApiProblem(status, status >= 502 ? UNREACHABLE : 'INTERNAL');
  const problem = body as ProblemBody;
  return new ApiProblem(status, typeof problem.code === 'string' ? problem.code : 'INTERNAL', problem);
}

export function asProblem(error: unknown): ApiProblem {
  return error instanceof ApiProblem ? error : new ApiProblem(0, UNREACHABLE);
}

/** What the API says beside a refusal, by its code; of others only their words know. */
interface Details {
  WORK_LEFT: Shape<'WorkLeftDetails'>;
}

/** What was said beside this code; null: it was refused for something else. */
export const detailsOf = <Code extends keyof Details>({ body, code }: ApiProblem, of: Code): Details[Code] | null =>
  code === of && body.details !== undefined ? (body.details as object as Details[Code]) : null;

/** The server's own words, where it had any. */
export function wordsOf({ body }: ApiProblem, language: 'zh' | 'en'): string | null {
  return isText(body.messages) ? body.messages[language] : (body.detail ?? null);
}
