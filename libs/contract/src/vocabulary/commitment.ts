/** 承诺: who owes it. */
export const COMMITMENT_SIDES = ['place', 'investor'] as const;
export type CommitmentSide = (typeof COMMITMENT_SIDES)[number];

/** 未到起算 → 履行中 → 待确认 → 已兑现; 豁免 by whom the policy names, 撤销 for what was recorded wrongly; 终结 with the project. */
export const COMMITMENT_STATES = [
  ...(['waiting', 'running', 'claimed'] as const),
  ...(['fulfilled', 'waived', 'withdrawn', 'ended'] as const),
] as const;
export type CommitmentState = (typeof COMMITMENT_STATES)[number];

export const OPEN_COMMITMENTS = ['waiting', 'running', 'claimed'] as const satisfies readonly CommitmentState[];

/** 政策兑现: what a promise under a policy goes through once its time begins: 申报 → 审核 → 审定 → 拨付, each with its own limit. */
export const DELIVERY_STEPS = ['application', 'review', 'decision', 'payment'] as const;
export type DeliveryStep = (typeof DELIVERY_STEPS)[number];

/** Where it is written. */
export const PROMISED_IN = ['contract', 'minutes'] as const;

/** 容缺受理: a paper that an item was taken up without is promised with that item. */
export const COMMITMENT_SOURCES = [...PROMISED_IN, 'item'] as const;
export type CommitmentSource = (typeof COMMITMENT_SOURCES)[number];

/** From when its time counts: to a day that is named, or from an event in the project's life. */
export const COMMITMENT_TRIGGERS = ['date', 'stage', 'milestone', 'evidence'] as const;
export type CommitmentTrigger = (typeof COMMITMENT_TRIGGERS)[number];

export const OFFSET_UNITS = ['working-days', 'months'] as const;
export type OffsetUnit = (typeof OFFSET_UNITS)[number];

/** How late an open one is, in days since its limit; what is not late yet, or waits, is in none. */
export const COMMITMENT_AGES = ['late-10', 'late-30', 'late-more'] as const;
export type CommitmentAge = (typeof COMMITMENT_AGES)[number];

/** The clock of a promise, and that of whoever is to confirm it, by its number within the project. */
export const commitmentClock = (no: number): string => `commitment:${no}`;
export const confirmingClock = (no: number): string => `commitment-confirm:${no}`;

const OF_COMMITMENT = /^commitment(?<confirm>-confirm)?:(?<no>[1-9]\d*)$/;

/** Which promise a clock of the project is of, and which of the two; null for any other clock. */
export function ofCommitmentClock(clock: string): { readonly no: number; readonly confirms: boolean } | null {
  const groups = OF_COMMITMENT.exec(clock)?.groups;
  return groups ? { no: Number(groups.no), confirms: groups.confirm !== undefined } : null;
}

export const DELIVERY_STEP_WORDS: Readonly<Record<DeliveryStep, { readonly zh: string; readonly en: string }>> = {
  application: { zh: '待企业申报', en: 'the company applies' },
  review: { zh: '审核中', en: 'under review' },
  decision: { zh: '待审定', en: 'to be decided' },
  payment: { zh: '待拨付', en: 'to be paid' },
};

export const COMMITMENT_STATE_WORDS: Readonly<Record<CommitmentState, { readonly zh: string; readonly en: string }>> = {
  waiting: { zh: '未到起算', en: 'not begun' },
  running: { zh: '履行中', en: 'to be fulfilled' },
  claimed: { zh: '待确认', en: 'to be confirmed' },
  fulfilled: { zh: '已兑现', en: 'fulfilled' },
  waived: { zh: '已豁免', en: 'waived' },
  withdrawn: { zh: '已撤销', en: 'withdrawn' },
  ended: { zh: '随项目终结', en: 'ended with its project' },
};
