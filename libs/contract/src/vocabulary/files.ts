/** Kinds of file whose published version open projects take over. */
export const ADOPTED_KINDS = ['calendar', 'policy'] as const;
export type AdoptedKind = (typeof ADOPTED_KINDS)[number];

/** The life of what is published by two people: written, checked, approved by somebody whose work it is not. */
export const DRAFT_STATUSES = ['draft', 'checked', 'published', 'withdrawn'] as const;
export type DraftStatus = (typeof DRAFT_STATUSES)[number];

/**
 * What a calendar file brings: a whole year as the State Council arranges it, the correction of days of published years,
 * or days that the city adds on top of the national ones (凉山: 彝族年、火把节).
 */
export const CALENDAR_FILE_SUBJECTS = ['year', 'correction', 'city'] as const;
export type CalendarFileSubject = (typeof CALENDAR_FILE_SUBJECTS)[number];

export const DAY_FAULTS = [
  'DATE_INVALID',
  'DAY_OUTSIDE',
  'DAY_TWICE',
  'MAKE_UP_ON_WEEKDAY',
  'DAY_UNNAMED',
  'DAY_UNCHANGED',
  'ORDINARY_IN_YEAR',
  'STATUTORY_DAY_WORKS',
  'HOLIDAYS_TOO_FEW',
  'HOLIDAYS_TOO_MANY',
  'MAKE_UPS_TOO_MANY',
] as const;
export type DayFaultCode = (typeof DAY_FAULTS)[number];

/** More than any notice ever changed; a longer list is no arrangement. */
export const MAX_CHANGED_DAYS = 150;
/** Of a calendar that somebody published as a file. */
export const MAX_IMPORT_CHARACTERS = 200_000;

export const CHANGE_FAULTS = [
  ...(['CHANGE_PATH', 'CHANGE_FIXED', 'CHANGE_TWICE', 'CHANGE_KIND', 'CHANGE_NOTHING', 'CHANGE_MOVED'] as const),
  'POLICY_INVALID',
] as const;
export type ChangeFaultCode = (typeof CHANGE_FAULTS)[number];

/** More is another policy, not a change of this one. */
export const MAX_POLICY_CHANGES = 200;

/** What a dry run (试算) compares: what time tells people, and the supervision forms that it opens. */
export const DRY_RUN_KINDS = [
  ...(['reminder', 'breach', 'rung', 'missed'] as const),
  ...(['standstill', 'silent-investor', 'unanswered', 'form'] as const),
] as const;
export type DryRunKind = (typeof DRY_RUN_KINDS)[number];
