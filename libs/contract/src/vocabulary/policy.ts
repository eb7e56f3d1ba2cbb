export const LADDER_NAMES = [
  ...(['item', 'sign-for', 'verification', 'confirmation', 'closing', 'total'] as const),
  ...(['pause-decision', 'extension-decision', 'co-reply'] as const),
  ...(['routine', 'cadence', 'stage-target', 'aftercare'] as const),
  ...(['stalled-item', 'stalled-project', 'silent-investor'] as const),
  ...(['form-sign-for', 'form-decision', 'form-blue', 'form-yellow', 'form-red'] as const),
  ...(['commitment', 'commitment-confirm'] as const),
] as const;
export type LadderName = (typeof LADDER_NAMES)[number];

/** Of these, those of supervision forms: their limits are no item's, and put no question to anybody. */
export const FORM_LADDERS = ['form-sign-for', 'form-decision', 'form-blue', 'form-yellow', 'form-red'] as const;

/** Of these, what rises behind an alert that nothing moves: no limit has passed, and nobody is late by it. */
export const STILLNESS_LADDERS = ['stalled-item', 'stalled-project', 'silent-investor'] as const;

/** The steps of an item that a total limit can be made of. */
export const TOTAL_PARTS = ['sign-for', 'handling', 'verification', 'confirmation', 'closing'] as const;
export type TotalPart = (typeof TOTAL_PARTS)[number];

/** Who hears of a rung; resolved to people when it fires, in the same transaction. */
export const RECIPIENTS = [
  'holder',
  'unit-head',
  // Of the item that a request or a reply is about: who asked, and the head of that unit.
  'lead-handler',
  'lead-unit-head',
  'co-unit-heads',
  'introducing-unit-head',
  'landing-place-head',
  'helpdesk-officer',
  'help-centre-head',
  'follower',
  'leader',
  'leader-in-charge',
  'principal-leaders',
  'supervision-heads',
  'inspectors',
  'investor-contacts',
] as const;
/** Of these, who stands to an item, and to nothing else. */
export const ITEM_RECIPIENTS = ['lead-handler', 'lead-unit-head', 'co-unit-heads'] as const;
export type RecipientRef = (typeof RECIPIENTS)[number];
