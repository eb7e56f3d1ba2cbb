export { createAccessToken, feedDays, listAccessTokens, revokeAccessToken } from './access-tokens';
export {
  type AccountInput,
  changeOwnPassword,
  disableAccount,
  giveAccount,
  prepareAccount,
  type PreparedAccount,
  saveAccount,
} from './accounts';
export { type Asking, type Caller, callerByFeed, callerByLink, callersBy, endedBecause } from './caller';
export { type Clock, networkOf } from './guessing';
export { type IdentityCode, IdentityError } from './errors';
export { mayMonitor } from './monitor';
export { hashSecret, sameSecret } from './secrets';
export { actFor, endAccess, listSessions, revokeSession, substitutionsOf } from './sessions';
export { type NewSession, signIn, type SignInInput } from './sign-in';
