/** Commands by which a project begins. */
export const BEGINNINGS = ['RegisterLead', 'ImportProject'] as const;
export type Beginning = (typeof BEGINNINGS)[number];

/** What is done with drafts. */
export const DRAFTING = [
  'DraftPolicy',
  'RevisePolicy',
  'RebasePolicy',
  'CheckPolicy',
  'PublishPolicy',
  'WithdrawPolicy',
  'DraftCalendar',
  'ReviseCalendar',
  'RebaseCalendar',
  'CheckCalendar',
  'PublishCalendar',
  'WithdrawCalendar',
] as const;
export type Drafting = (typeof DRAFTING)[number];

/** Commands about no project that is there. */
export const ALONE = [...BEGINNINGS, ...DRAFTING] as const;
export type Alone = Beginning | Drafting;
