import type { Rung } from './ladder';

/** Why rungs are held (暂缓升级). */
export const HOLD_REASONS = ['outage', 'restore', 'calendar', 'other'] as const;
export type HoldReason = (typeof HOLD_REASONS)[number];

export const HOLD_REASON_WORDS: Readonly<Record<HoldReason, { readonly zh: string; readonly en: string }>> = {
  outage: { zh: '系统故障', en: 'an outage' },
  restore: { zh: '数据恢复', en: 'a restore' },
  calendar: { zh: '历法待更正', en: 'a calendar to be corrected' },
  other: { zh: '其他', en: 'another reason' },
};

/** A breach and a reminder are facts of the clock: they are never held. */
export const HOLDABLE_RUNGS = ['leader', 'leader-in-charge', 'principal-leaders'] as const;
export type HoldableRung = (typeof HOLDABLE_RUNGS)[number];
export const isHoldable = (rung: Rung): rung is HoldableRung => HOLDABLE_RUNGS.some((each) => each === rung);

/** Colours that come of a lapse alone. */
export const HOLDABLE_COLOURS = ['yellow', 'red'] as const;
export type HoldableColour = (typeof HOLDABLE_COLOURS)[number];

/** What is held, as it is chosen in portions: a rung, or the next colour of a form. */
export const HELD_KINDS = [...HOLDABLE_RUNGS, ...HOLDABLE_COLOURS] as const;
export type HeldKind = (typeof HELD_KINDS)[number];

/** What became of a rung that was held. `coming`: not yet due, and due before the hold ends. */
export const HELD_STATES = ['held', 'coming', 'fired', 'fallen'] as const;
export type HeldState = (typeof HELD_STATES)[number];

export const HOLD_STATUSES = ['open', 'ended'] as const;
export type HoldStatus = (typeof HOLD_STATUSES)[number];
