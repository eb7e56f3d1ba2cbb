import { ITEM_CLOCKS } from './help-item';

/** 绿灯、黄灯、红灯, the worst last: derived from a clock and a moment, never stored. `none` where no clock runs. */
export const LIGHTS = ['none', 'green', 'yellow', 'red'] as const;
export type Light = (typeof LIGHTS)[number];

/** Newest first, by registration; or the longest in their stage first. */
export const PROJECT_ORDERS = ['newest', 'stage-age'] as const;
export type ProjectOrder = (typeof PROJECT_ORDERS)[number];

/** By what open items can be counted: responsible unit, responsible person, stage of the item. */
export const LIGHT_KEYS = ['unit', 'person', 'stage'] as const;
export type LightKey = (typeof LIGHT_KEYS)[number];

/**
 * 清单完成情况 (R12): the items issued in a period, by how they stand now. The five parts are disjoint and add up to
 * what was issued. In time or late is said of the handling limit; a cured breach stays late. A late item is charged to the
 * unit that held it when the limit passed, as in the list of breaches, and to each of them where two let it pass.
 */
export const COMPLETION_PARTS = ['closed-in-time', 'closed-late', 'open', 'late', 'voided'] as const;
export type CompletionPart = (typeof COMPLETION_PARTS)[number];

/** The numbers of a week. */
export const WEEK_PARTS = ['open', 'red', 'yellow', 'green', 'none', 'issued', 'closed'] as const;
export type WeekPart = (typeof WEEK_PARTS)[number];

/** What came of what was tried. */
export const OUTCOMES = ['accepted', 'refused', 'denied'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const DELIVERY_STATES = ['pending', 'digest', 'started', 'delivered', 'settled', 'failed'] as const;
export const SEVERITIES = ['warning', 'error', 'critical'] as const;

/** What kind of thing is owed; the words for being late with it are the same everywhere. */
export const OBLIGATION_KINDS = [
  ...(['sign-for', 'handling', 'signing', 'verification', 'confirmation', 'closing'] as const),
  ...(['routine', 'target', 'aftercare', 'question', 'request', 'reply', 'hand-over'] as const),
  ...(['supervision-form', 'commitment'] as const),
] as const;
export type ObligationKind = (typeof OBLIGATION_KINDS)[number];

/**
 * How what is past its limit is counted, everywhere: an item by the clock whose limit is nearest or passed first, what is
 * owed on a project by its kind. Each thing that is late is under exactly one of them.
 */
export const LATE_KINDS = [...ITEM_CLOCKS, 'routine', 'target', 'aftercare', 'commitment', 'question'] as const;
export type LateKind = (typeof LATE_KINDS)[number];

/**
 * What somebody, or a unit, may have in hand: items and the signatures that they wait for; a project's leading, following,
 * confirming and its parties; what is owed on it; what the directory itself puts on people.
 */
export const WORK_KINDS = [
  ...(['item', 'signing', 'leading', 'following', 'party', 'contact'] as const),
  ...(['routine', 'target', 'aftercare', 'question', 'request', 'reply', 'hand-over', 'supervision-form'] as const),
  'commitment',
  ...(['head', 'default-person', 'substitution', 'member'] as const),
] as const;
export type WorkKind = (typeof WORK_KINDS)[number];
