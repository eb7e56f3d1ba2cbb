/** How a mandate (委托代办) stands: it holds, was withdrawn, its last day is over, its agent has left, or what it was for is over. */
export const MANDATE_STATES = ['in-force', 'withdrawn', 'expired', 'left', 'over'] as const;
export type MandateState = (typeof MANDATE_STATES)[number];

/** What is told of the last day of a mandate: the day before it, and when it is over. */
export const END_NOTICES = ['ending', 'ended'] as const;
