/** Codes that sign-in and account work answer with; words for people stand at the HTTP edge. */
export type IdentityCode =
  | 'SIGN_IN_FAILED'
  | 'SIGN_IN_WAIT'
  | 'PASSWORD_WRONG'
  | 'PASSWORD_WEAK'
  | 'PASSWORD_COMMON'
  | 'PASSWORD_SAME'
  | 'LOGIN_TAKEN'
  | 'PERSON_UNKNOWN'
  | 'NOT_A_SUBSTITUTE';

export class IdentityError extends Error {
  override readonly name = 'IdentityError';

  constructor(
    readonly code: IdentityCode,
    /** For `SIGN_IN_WAIT`: seconds until the next password is looked at. */
    readonly retryAfterSeconds?: number,
  ) {
    super(code);
  }
}
