import type { IdentityCode } from '@bangban/identity';
import type { ProblemWords } from './problem-kind';

/** Problems of signing in and of accounts. `PERSON_UNKNOWN` is the domain's word for it as well. */
export const IDENTITY_PROBLEMS = {
  SIGN_IN_FAILED: { kind: 'sign-in', zh: '账号或密码不正确。', en: 'Login or password is wrong.' },
  SIGN_IN_WAIT: {
    kind: 'rate',
    zh: '密码多次错误，请稍等片刻（最长一分钟左右）再试。',
    en: 'Too many wrong passwords; wait a moment (about a minute at most) and try again.',
  },
  PASSWORD_WRONG: { kind: 'payload', zh: '当前密码不正确。', en: 'The present password is wrong.' },
  PASSWORD_WEAK: {
    kind: 'input',
    zh: '密码须为 10 至 200 个字符，且不得与账号相同。',
    en: 'A password has 10 to 200 characters and is not the login.',
  },
  PASSWORD_COMMON: {
    kind: 'input',
    zh: '这个密码太常见，容易被猜到。请用几个互不相关的词。',
    en: 'Too common, and soon guessed: take a few words that have nothing to do with each other.',
  },
  PASSWORD_SAME: { kind: 'input', zh: '新密码不能与当前密码相同。', en: 'The new password is the present one.' },
  LOGIN_TAKEN: { kind: 'payload', zh: '该账号名已被使用。', en: 'This login is taken.' },
  NOT_A_SUBSTITUTE: {
    kind: 'authority',
    zh: '您今天不是该领导的代理人。',
    en: 'You are not this person’s substitute today.',
  },
} as const satisfies Record<Exclude<IdentityCode, 'PERSON_UNKNOWN'>, ProblemWords>;
