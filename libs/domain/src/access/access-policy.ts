import type { AccessPolicy, SeparationPolicy, SubstitutionRules, WatchRule } from '@bangban/contract';
import { ADMIN_ROLES, ROLES } from '@bangban/kernel';
import { DEFAULT_ACTS } from './given-acts';
import { DEFAULT_READING } from './reading-policy';
import { DEFAULT_SECOND } from './second-persons';

export type { AccessPolicy, SeparationPolicy, WatchRule };

/** Posts in office: neither an administrator's (三员) nor an investor's contact, who stand in for nobody. */
const IN_OFFICE = ROLES.filter((role) => !ADMIN_ROLES.includes(role) && role !== 'investor-contact');

/**
 * A quarter: what a leave, a course or a secondment takes; whoever is away for longer is replaced, not stood in for. No source
 * says who stands in for which post: it is the one away, the staff of their office (办公室) or the head of their unit who know,
 * and anybody in office may, but for posts that are kept apart (below).
 */
export const DEFAULT_SUBSTITUTION: SubstitutionRules = {
  longestDays: 92,
  aheadDays: 366,
  standIns: IN_OFFICE.map((of) => ({ of, by: null })),
  namedBy: ['office', 'unit-head'],
};

/**
 * 财会〔2012〕21号 (行政事业单位内部控制规范), 第十二条: "不相容岗位相互分离。合理设置内部控制关键岗位，明确划分职责权限，实施相应的分离措施，
 * 形成相互制约、相互监督的工作机制". Who watches (督查) does none of the work that is watched. The supervision office's head may
 * be `unit-head`, as a head of that office; so may the help centre's be an officer of it. GB/T 22239-2019, 8.1.4.2: "应授予管理用户
 * 所需的最小权限，实现管理用户的权限分离": each administrator is that one alone. An investor's contact is no official.
 */
export const DEFAULT_SEPARATION: SeparationPolicy = {
  alone: ['system-admin', 'security-admin', 'audit-admin', 'investor-contact'],
  apart: [
    ['inspector', 'unit-handler'],
    ['inspector', 'unit-head'],
    ['inspector', 'helpdesk-officer'],
    ['inspector', 'promotion-officer'],
    ['inspector', 'leader'],
    ['inspector', 'leader-in-charge'],
    ['inspector', 'principal-leader'],
    ['supervision-head', 'unit-handler'],
    ['supervision-head', 'helpdesk-officer'],
    ['supervision-head', 'promotion-officer'],
    ['supervision-head', 'leader'],
    ['supervision-head', 'leader-in-charge'],
    ['supervision-head', 'principal-leader'],
  ],
  // Those that the rules themselves look for, and those that templates hand items to.
  singular: [
    ...['help-centre', 'supervision', 'promotion-bureau', 'natural-resources', 'justice', 'market-regulation'],
    ...['development-reform', 'ecology', 'housing', 'water', 'power', 'gas', 'human-resources', 'financial-office'],
    ...['finance', 'statistics'],
  ],
  // S3: "市政府督查室定期对清单事项完成情况进行通报": whoever inspects is of that office, not of one that is inspected.
  offices: [
    { role: 'inspector', function: 'supervision' },
    { role: 'supervision-head', function: 'supervision' },
  ],
};

/**
 * GB/T 22239-2019, 8.1.5.2 (审计管理): "应通过审计管理员对审计记录进行分析，并根据分析结果进行处理": what the other two do is told to the audit
 * administrator. Whoever keeps the audit does not answer to themselves ("相互制约、相互监督", as above): that is told to the
 * security administrator.
 */
export const DEFAULT_WATCH: readonly WatchRule[] = [
  { acts: 'system-admin', by: 'audit-admin' },
  { acts: 'security-admin', by: 'audit-admin' },
  { acts: 'audit-admin', by: 'security-admin' },
];

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
  separation: DEFAULT_SEPARATION,
  reading: DEFAULT_READING,
  watch: DEFAULT_WATCH,
  second: DEFAULT_SECOND,
  acts: DEFAULT_ACTS,
};
