/**
 * 草拟 → 下发 → 签收 → 办理 → 待签发 → 报结 → 复核 → 销号; 作废 from any open state. `signed` waits for prerequisites,
 * `in-progress` has its handling clock running, and so has `awaiting-signature`: a report counts when the unit's head has
 * signed it. A pause (暂停计时) is no state: the step is the same, its clock rests.
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

/** 协办: one for each co-unit that is asked at the same time. A request takes the first that is free. */
export const CO_REPLY_CLOCKS = ['co-reply', 'co-reply-2', 'co-reply-3'] as const;
export type CoReplyClock = (typeof CO_REPLY_CLOCKS)[number];

/**
 * Each step of an item has a clock of its own: to sign for it, handle it, verify it, have it confirmed by the investor
 * (待企业确认), close it (待销号). `pause-decision` runs beside them while somebody is asked to stop the handling clock,
 * `extension-decision` while its limit is asked to be put off, the clocks of `co-reply` while other units are asked to help. `total` (总时限) runs over all of them, from the issue to the close.
 */
export const ITEM_CLOCKS = [
  ...(['sign-for', 'handling', 'verification', 'confirmation', 'closing'] as const),
  ...(['pause-decision', 'extension-decision'] as const),
  ...CO_REPLY_CLOCKS,
  'total',
] as const;
export type ItemClockName = (typeof ITEM_CLOCKS)[number];

/** On whom it is to move what stands still: those who are to do it, or the investor, whose silence is nobody's delay. */
export const STILL_AWAITS = ['unit', 'investor'] as const;
/** 久拖不动, 企业未回应: what a list of items that stand still asks for. */
export const STILL = ['stalled', 'silent'] as const;
export type Still = (typeof STILL)[number];
export type StillAwaits = (typeof STILL_AWAITS)[number];

/** Of these, the clocks of requests: theirs who decide, not the item's, whose light and nearest limit they leave alone. */
export const REQUEST_CLOCKS: readonly ItemClockName[] = ['pause-decision', 'extension-decision', ...CO_REPLY_CLOCKS];

/** What ends a pause by itself beside its own limit: a paper recorded on the item, or the investor's answer. */
export const PAUSE_FACTS = ['evidence', 'investor'] as const;
export type PauseFact = (typeof PAUSE_FACTS)[number];

/** Whose the days of a pause are, where a rule says so: the investor's, or those of an authority above the place. */
export const PAUSE_PARTIES = ['enterprise', 'higher-authority'] as const;
export type PauseParty = (typeof PAUSE_PARTIES)[number];

/** What ended a pause, or a request for one that nobody had decided. */
export const PAUSE_ENDS = ['resumed', ...PAUSE_FACTS, 'limit', 'cap', 'reported', 'transferred', 'voided'] as const;
export type PauseEnd = (typeof PAUSE_ENDS)[number];

/**
 * What is said of each day of a clock: it is the day of the start, which never counts; a working day; one off; a working day on
 * which the clock rested, or on which the matter lay with others in a step that this clock does not count.
 */
export const CLOCK_DAY_RULES = [
  ...(['start', 'working', 'make-up', 'weekend', 'holiday'] as const),
  ...(['paused', 'suspended', 'waiting', 'elsewhere'] as const),
] as const;
export type ClockDayRule = (typeof CLOCK_DAY_RULES)[number];

/** For what a clock rests. */
export const CLOCK_RESTS = ['paused', 'suspended', 'waiting'] as const;
export type ClockRest = (typeof CLOCK_RESTS)[number];

/** 延期: what becomes of a request that nobody has decided in time. Always the system's act. */
export const EXTENSION_SILENCES = ['refuse', 'consent', 'climb'] as const;
export type ExtensionSilence = (typeof EXTENSION_SILENCES)[number];

/** What a request for an extension lost its ground by. */
export const EXTENSION_ENDS = ['reported', 'transferred', 'shelved', 'voided'] as const;
export type ExtensionEnd = (typeof EXTENSION_ENDS)[number];

/**
 * 协办: what becomes of a request that the co-unit has not answered in time: taken for consent (默许), put to those above, or
 * the item is not reported done before there is an answer. Always the system's act.
 */
export const CO_SILENCES = ['consent', 'climb', 'block'] as const;
export type CoSilence = (typeof CO_SILENCES)[number];

/** What a co-unit answers. */
export const CO_ANSWERS = ['agree', 'conditions', 'disagree'] as const;
export type CoAnswer = (typeof CO_ANSWERS)[number];

/** What a request for co-handling lost its ground by. */
export const CO_ENDS = ['withdrawn', 'reported', 'transferred', 'voided'] as const;
export type CoEnd = (typeof CO_ENDS)[number];

/**
 * Whose the days of an item are: of the unit that is to do it, of a co-unit whose reply it waits for, of the investor who is to confirm or whose papers it waits for, of an
 * authority above the place whose decision it waits for, of the centre that verifies and closes, of nobody by an approved pause or shelving,
 * or of another item that it waits for.
 */
export const TIME_PARTIES = [
  'lead-unit',
  'co-unit',
  'enterprise',
  'higher-authority',
  'verification',
  'excluded',
  'waiting',
] as const;
export type TimeParty = (typeof TIME_PARTIES)[number];

/** How days are somebody's: their own items', or those on which the item of another waited for their reply. */
export const ACCOUNT_SIDES = ['own', 'asked'] as const;
export type AccountSide = (typeof ACCOUNT_SIDES)[number];

/** By what days are told apart. */
export const ACCOUNT_KEYS = ['unit', 'person', 'project'] as const;
export type AccountKey = (typeof ACCOUNT_KEYS)[number];
