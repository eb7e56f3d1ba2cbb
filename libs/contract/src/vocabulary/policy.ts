export const LADDER_NAMES = [
  ...(['item', 'sign-for', 'verification', 'confirmation', 'closing', 'total'] as const),
  ...(['pause-decision', 'extension-decision', 'co-reply'] as const),
  ...(['routine', 'cadence', 'stage-target', 'aftercare'] as const),
] as const;
export type LadderName = (typeof LADDER_NAMES)[number];

/** The steps of an item that a total limit can be made of. */
export const TOTAL_PARTS = ['sign-for', 'handling', 'verification', 'confirmation', 'closing'] as const;
export type TotalPart = (typeof TOTAL_PARTS)[number];
