import { ROLES } from './roles';

/**
 * Acts that take two people, each by what the second does. `decide`: a project goes back a stage or rests. `verify`: a result
 * is verified, sent back or closed. `withdraw`: what was recorded is taken out again. `pause`, `extension`: a unit's clock is stopped, its limit put off. `arrival`:
 * money that is said to have come is verified, put right, or split. `publish-policy`, `publish-calendar`: a
 * draft is approved. `rights`: roles and accounts of administrators. `directory`: presence, heads and functions.
 */
export const SECOND_PERSON_ACTS = [
  'decide',
  'verify',
  'withdraw',
  'pause',
  'extension',
  'arrival',
  'publish-policy',
  'publish-calendar',
  'rights',
  'directory',
] as const;
export type SecondPersonAct = (typeof SECOND_PERSON_ACTS)[number];

/** Who names a substitute for somebody beside themselves: the staff of that person's own office, the head of their unit. */
export const SUBSTITUTE_NAMERS = ['office', 'unit-head'] as const;
export type SubstituteNamer = (typeof SUBSTITUTE_NAMERS)[number];

/** Who may be the second: a post, or one person by what they stand for. */
export const SECOND_PERSONS = [...ROLES, 'help-centre-head', 'own-project-leader'] as const;
export type SecondPerson = (typeof SECOND_PERSONS)[number];

/**
 * Acts that the policy gives to somebody. `adopt`: a newer version of rules or calendar is taken over. `judge`: a lead is
 * worth pursuing or not, besides whoever the gate names for it. `hold`: rungs are held, and let go. `keep-libraries`: investors
 * and promoted projects are registered and revised. `merge-investors`: two entries become one. `erase-contacts`: what is known of
 * a person is emptied. `release-projects`: a promoted project comes onto the public page, as the second person. `meetings`:
 * dispatch meetings are called and prepared. `review`: experts are listed, reviews called
 * and closed. `admit`: they are decided.
 */
export const GIVEN_ACTS = [
  ...(['adopt', 'judge', 'hold', 'waive', 'review', 'admit'] as const),
  ...(['keep-libraries', 'merge-investors', 'erase-contacts', 'release-projects'] as const),
  'meetings',
] as const;
export type GivenAct = (typeof GIVEN_ACTS)[number];

/** Who may be given one: a post, one person by what they stand for, or the people of an office. */
export const ACT_HOLDERS = [...SECOND_PERSONS, 'promotion-bureau', 'promotion-bureau-head'] as const;
export type ActHolder = (typeof ACT_HOLDERS)[number];
