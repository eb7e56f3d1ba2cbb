/** The steps of the ladder, lowest first. `reminder` comes with the yellow light, `breach` with the red one. */
export const RUNGS = ['reminder', 'breach', 'leader', 'leader-in-charge', 'principal-leaders'] as const;
export type Rung = (typeof RUNGS)[number];
