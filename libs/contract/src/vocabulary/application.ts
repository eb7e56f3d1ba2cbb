/** How an application by one form stands with one unit (分别受理). */
export const APPLICATION_STEPS = ['received', 'accepted', 'papers-asked', 'done', 'ended'] as const;
export type ApplicationStep = (typeof APPLICATION_STEPS)[number];
