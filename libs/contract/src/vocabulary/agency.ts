/** How a mandate (委托代办) stands: it holds, was withdrawn, its last day is over, or what it was for is. */
export const MANDATE_STATES = ['in-force', 'withdrawn', 'expired', 'over'] as const;
export type MandateState = (typeof MANDATE_STATES)[number];
