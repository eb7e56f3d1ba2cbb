import type { SubstitutionRules } from '../directory/substitution';

/** What an installation asks of those who sign in, and how much of it one person may hold open. */
export interface AccessPolicy {
  readonly signIn: {
    /** Wrong passwords from one place for one login before the next has to wait. */
    readonly free: number;
    readonly firstWaitSeconds: number;
    /** The wait doubles with each further one, up to this: nobody is kept out for longer. */
    readonly longestWaitSeconds: number;
    /** After this long without a wrong password a place begins anew. */
    readonly forgetMinutes: number;
    /** So many wrong passwords, for one login from everywhere or from one address for everybody, leave one free attempt. */
    readonly crowd: number;
    /** A browser with which somebody signed in stays known to them for so long: strangers do not make it wait. */
    readonly knownDeviceDays: number;
  };
  readonly password: { readonly shortest: number; readonly longest: number };
  /** Of one person at a time; beyond it the oldest idle one ends. */
  readonly caps: { readonly sessions: number; readonly tokens: number; readonly streams: number };
  readonly substitution: SubstitutionRules;
}

/** A quarter: what a leave, a course or a secondment takes; whoever is away for longer is replaced, not stood in for. */
export const DEFAULT_SUBSTITUTION: SubstitutionRules = { longestDays: 92, aheadDays: 366 };

/**
 * GB/T 22239-2019 (网络安全等级保护基本要求, third level, 8.1.4.1): "应具有登录失败处理功能，应配置并启用结束会话、限制非法登录次数
 * 和当登录连接超时自动退出等相关措施". It names no figures; a wait in place of a lock, and length in place of composition with
 * a list of common ones, follow NIST SP 800-63B (5.1.1.2, 5.2.2).
 */
export const DEFAULT_ACCESS: AccessPolicy = {
  signIn: {
    free: 5,
    firstWaitSeconds: 2,
    longestWaitSeconds: 60,
    forgetMinutes: 60,
    crowd: 100,
    knownDeviceDays: 180,
  },
  password: { shortest: 10, longest: 200 },
  caps: { sessions: 10, tokens: 10, streams: 12 },
  substitution: DEFAULT_SUBSTITUTION,
};
