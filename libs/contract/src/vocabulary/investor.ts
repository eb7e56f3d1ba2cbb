/** Why two entries of the library may be one investor: one code, one name written in two ways, one name with two forms of company. */
export const ALIKE = ['code', 'name', 'form'] as const;
export type Alike = (typeof ALIKE)[number];

/** An entry that was merged into another points at it, and can be taken out again. */
export const INVESTOR_STATUSES = ['standing', 'merged'] as const;
export type InvestorStatus = (typeof INVESTOR_STATUSES)[number];

/** What became of a person to talk to. Of one that is erased nothing is left but that there was one. */
export const CONTACT_STATES = ['standing', 'removed', 'erased'] as const;
export type ContactState = (typeof CONTACT_STATES)[number];

/** Why somebody's data are erased: they asked for it, they have left, or what they were kept for is over. */
export const ERASING_GROUNDS = ['asked', 'left', 'purpose-ended'] as const;
export type ErasingGround = (typeof ERASING_GROUNDS)[number];
