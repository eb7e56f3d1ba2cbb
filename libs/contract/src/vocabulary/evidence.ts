export const MILESTONES = ['fulfilment', 'letter-of-intent', 'framework-agreement'] as const;
export type MilestoneKind = (typeof MILESTONES)[number];

/**
 * What a contract's money is: the first signing's, an agreement made a contract (升格), capital added to one (增资), or
 * what a new owner signs after a change of investor.
 */
export const SIGNING_KINDS = ['first', 'upgrade', 'added-capital', 'new-investor'] as const;
export type SigningKind = (typeof SIGNING_KINDS)[number];

/** By which rule a contract's money is in what is agreed: whole, or as an increment. */
export const COUNTED_STANDS = ['whole', 'added'] as const;
export type CountedStand = (typeof COUNTED_STANDS)[number];
/** Or why it is not: it is no amount again, another owner signed since, or a return undid the signing. */
export const AGREED_STANDS = [...COUNTED_STANDS, 'not-again', 'before-change', 'before-return'] as const;
export type AgreedStand = (typeof AGREED_STANDS)[number];

export const FUND_PROOFS = ['voucher', 'capital-verification', 'fixed-asset-entry'] as const;
export type FundProof = (typeof FUND_PROOFS)[number];

/** Where the money comes from. */
export const FUND_SOURCES = ['own-capital', 'shareholder', 'loan', 'foreign', 'fiscal', 'other'] as const;
export type FundSource = (typeof FUND_SOURCES)[number];

/** By what arrivals are told apart, besides the year. */
export const FUND_COHORTS = ['platform', 'level', 'year'] as const;
export type FundCohort = (typeof FUND_COHORTS)[number];

/** A month, `2026-07`, or a quarter, `2026-Q3`. */
export const PERIOD = /^2[01]\d{2}-(Q[1-4]|0[1-9]|1[0-2])$/;

/** 万元 as a decimal string: up to ten digits before the point and six after it, spelled in one way only. */
export const AMOUNT = /^(0|[1-9]\d{0,9})(\.\d{1,6})?$/;
