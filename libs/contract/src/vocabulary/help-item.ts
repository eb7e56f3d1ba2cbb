/**
 * 草拟 → 下发 → 签收 → 办理 → 待签发 → 报结 → 复核 → 销号; 作废 from any open state. `signed` waits for prerequisites,
 * `in-progress` has its handling clock running, and so has `awaiting-signature`: a report counts when the unit's head has
 * signed it. Pause is a later state of the same table.
 */
export const ITEM_STATES = [
  'drafted',
  'issued',
  'signed',
  'in-progress',
  'awaiting-signature',
  'reported',
  'verified',
  'closed',
  'void',
] as const;
export type ItemState = (typeof ITEM_STATES)[number];

/**
 * Each step of an item has a clock of its own: to sign for it, handle it, verify it, have it confirmed by the investor
 * (待企业确认), close it (待销号). `total` (总时限) runs over all of them, from the issue to the close.
 */
export const ITEM_CLOCKS = ['sign-for', 'handling', 'verification', 'confirmation', 'closing', 'total'] as const;
export type ItemClockName = (typeof ITEM_CLOCKS)[number];
