/** Refusals that are about who asks. */
export const DENIALS: readonly string[] = ['FORBIDDEN', 'ADMIN_MAY_NOT_ACT'];

/** Refusals that say who asks or what for, not how things stand: they are not kept as the key's answer. */
export const UNSTORED: readonly string[] = [...DENIALS, 'PROJECT_UNKNOWN', 'ITEM_UNKNOWN', 'ESCALATION_UNKNOWN'];
