/** Codes that sign-in and account work answer with; words for people stand at the HTTP edge. */
export type IdentityCode =
  | 'SIGN_IN_FAILED'
  | 'ACCOUNT_LOCKED'
  | 'PASSWORD_WRONG'
  | 'PASSWORD_WEAK'
  | 'LOGIN_TAKEN'
  | 'PERSON_UNKNOWN'
  | 'NOT_A_SUBSTITUTE';

export class IdentityError extends Error {
  override readonly name = 'IdentityError';

  constructor(
    readonly code: IdentityCode,
    /** For `ACCOUNT_LOCKED`: seconds until it opens again. */
    readonly retryAfterSeconds?: number,
  ) {
    super(code);
  }
}
