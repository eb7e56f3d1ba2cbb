import type { RefusalKind, Text } from '@bangban/kernel';

/** What a problem is about: what a rule says, or what only a request over HTTP can be. */
export type ProblemKind = RefusalKind | 'input' | 'sign-in' | 'method' | 'size' | 'media' | 'rate' | 'away' | 'fault';

/** The one place where what a problem is about becomes a status. */
export const STATUS: Readonly<Record<ProblemKind, number>> = {
  input: 400,
  'sign-in': 401,
  authority: 403,
  existence: 404,
  method: 405,
  state: 409,
  payload: 409,
  conflict: 409,
  size: 413,
  media: 415,
  rate: 429,
  fault: 500,
  away: 503,
};

/** As the codes of rules have it. */
export interface ProblemWords extends Text {
  readonly kind: ProblemKind;
}

export type ProblemTable = Readonly<Record<string, ProblemWords>>;
