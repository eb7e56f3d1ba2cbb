/** Who goes out to find leads: 产业招商组, each for an industry; 驻外联络处, each at a place. */
export const GROUP_FORMS = ['industry-group', 'liaison-office'] as const;
export type GroupForm = (typeof GROUP_FORMS)[number];

export const GROUP_STATUSES = ['active', 'ended'] as const;
export type GroupStatus = (typeof GROUP_STATUSES)[number];

/** 外出招商, or 来访: companies that came here. */
export const TRIP_DIRECTIONS = ['out', 'in'] as const;
export type TripDirection = (typeof TRIP_DIRECTIONS)[number];

export const TRIP_STATUSES = ['recorded', 'withdrawn'] as const;
export type TripStatus = (typeof TRIP_STATUSES)[number];

/** How much a company that was met showed. */
export const CALL_INTERESTS = ['none', 'some', 'strong'] as const;
export type CallInterest = (typeof CALL_INTERESTS)[number];

/** How far leads of a group have come, whatever became of them afterwards: each counts among those before it. */
export const LEAD_REACHES = ['lead', 'intent', 'signing', 'commencement'] as const;
export type LeadReach = (typeof LEAD_REACHES)[number];
