export const MILESTONES = ['fulfilment', 'letter-of-intent', 'framework-agreement'] as const;
export type MilestoneKind = (typeof MILESTONES)[number];

/**
 * What a contract's money is: the first signing's, an agreement made a contract (升格), capital added to one (增资), or
 * what a new owner signs after a change of investor.
 */
export const SIGNING_KINDS = ['first', 'upgrade', 'added-capital', 'new-investor'] as const;
export type SigningKind = (typeof SIGNING_KINDS)[number];

export const FUND_PROOFS = ['voucher', 'capital-verification', 'fixed-asset-entry'] as const;
export type FundProof = (typeof FUND_PROOFS)[number];

/** Where the money comes from. */
export const FUND_SOURCES = ['own-capital', 'shareholder', 'loan', 'foreign', 'fiscal', 'other'] as const;
export type FundSource = (typeof FUND_SOURCES)[number];

/** 万元 as a decimal string: up to ten digits before the point and six after it, spelled in one way only. */
export const AMOUNT = /^(0|[1-9]\d{0,9})(\.\d{1,6})?$/;
