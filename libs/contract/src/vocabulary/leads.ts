/** 线索来源: what somebody says who registers a lead by hand. */
export const SAID_CHANNELS = ['event', 'partner', 'liaison-office', 'own-contact', 'investor-visit'] as const;
/** With those that the record knows by itself: a trip, a sheet of the library, a company in production that grows. */
export const LEAD_CHANNELS = ['trip', 'sheet', 'expansion', ...SAID_CHANNELS] as const;
export type LeadChannel = (typeof LEAD_CHANNELS)[number];
/** As they are counted: of older leads, and where nobody said, it is not known. */
export const COUNTED_CHANNELS = [...LEAD_CHANNELS, 'unknown'] as const;
export type CountedChannel = (typeof COUNTED_CHANNELS)[number];

/** 流失原因: why a lead is not followed any more. */
export const LOST_REASONS = [
  ...(['price', 'land', 'policy', 'energy', 'chose-another', 'no-answer', 'not-real', 'duplicate', 'other'] as const),
] as const;
export type LostReason = (typeof LOST_REASONS)[number];

/** As they are counted: one that ended in another way, or before reasons were coded, says none. */
export const COUNTED_LOST = [...LOST_REASONS, 'unsaid'] as const;
export type CountedLost = (typeof COUNTED_LOST)[number];

/**
 * 线索争议: what the bureau decides where another unit holds a lead of the same company. `first-holds`: this one is given up;
 * `side-by-side`: they are two matters, and both go on; `second-holds`: this one goes on, and the one that was first is given up.
 */
export const CONTEST_VERDICTS = ['first-holds', 'side-by-side', 'second-holds'] as const;
export type ContestVerdict = (typeof CONTEST_VERDICTS)[number];

/** What came of a contact. */
export const CONTACT_OUTCOMES = ['interested', 'wants-papers', 'coming', 'undecided', 'no-answer', 'declined'] as const;

/** Where a lead stands: followed, given up, or on in a later stage. */
export const LEAD_STANDS = ['open', 'lost', 'on'] as const;
export type LeadStand = (typeof LEAD_STANDS)[number];
