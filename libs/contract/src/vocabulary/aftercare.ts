/** 预警信号: what shows early that a company is in trouble. */
export const SIGN_KINDS = [
  ...(['no-power', 'no-statistics', 'wages-owed', 'rent-owed', 'tax-owed'] as const),
  ...(['staff-halved', 'gates-closed', 'unreachable', 'other'] as const),
] as const;
export type SignKind = (typeof SIGN_KINDS)[number];

/** What a company that is still building can show; the others presuppose that it produces. */
export const BUILDING_SIGNS = [
  ...(['wages-owed', 'rent-owed', 'gates-closed', 'unreachable', 'other'] as const),
] as const satisfies readonly SignKind[];

/** Where it was seen. */
export const SIGN_SOURCES = ['call', 'visit', 'utility', 'statistics', 'other'] as const;

/** 未解除 → 已解除, with a reason; one that was open when its project ended ends with it. */
export const SIGN_STATES = ['open', 'cleared', 'ended'] as const;
export type SignState = (typeof SIGN_STATES)[number];

export const SIGN_WORDS: Readonly<Record<SignKind, { readonly zh: string; readonly en: string }>> = {
  'no-power': { zh: '无用电', en: 'no power used' },
  'no-statistics': { zh: '未入统、未报统', en: 'no statistics entry' },
  'wages-owed': { zh: '欠薪', en: 'wages owed' },
  'rent-owed': { zh: '欠租', en: 'rent owed' },
  'tax-owed': { zh: '欠税', en: 'tax owed' },
  'staff-halved': { zh: '用工减半', en: 'staff halved' },
  'gates-closed': { zh: '停产关门', en: 'gates closed' },
  unreachable: { zh: '业主失联', en: 'owner cannot be reached' },
  other: { zh: '其他', en: 'other' },
};

/** 投资留存: what became of money that came in: it stays, it stays with a sign open or at rest, or it is gone. */
export const RETAINED_STANDS = ['staying', 'at-risk', 'gone'] as const;
export type RetainedStand = (typeof RETAINED_STANDS)[number];

/** 走访: what makes a company need a visit. */
export const NEED_REASONS = [
  'sign',
  'items',
  'lateItems',
  'latePromises',
  'refusedPromises',
  'complaints',
  'days',
] as const;
export type NeedReason = (typeof NEED_REASONS)[number];

/** Contacts that count as a call or a visit: a message is none. */
export const CALLS_AND_VISITS = ['call', 'visit', 'meeting', 'aftercare-call'] as const;
