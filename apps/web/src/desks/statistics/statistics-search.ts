import {
  ACCOUNT_KEYS,
  ACCOUNT_SIDES,
  type AccountKey,
  type AccountSide,
  COUNTED_STANDS,
  FORM_COLOURS,
  FUND_COHORTS,
  type FundCohort,
  type FormColour,
  isDateOnly,
  LIGHTS,
  PLACE_ID,
  RETAINED_STANDS,
  type Stage,
  STAGES,
  STILL,
  SUPERVISION_LEVELS,
  TIME_PARTIES,
  type TimeParty,
  WEEK_PARTS,
  type WeekPart,
} from '@bangban/contract/vocabulary';
import { isInstant } from '@bangban/kernel';
import { isCurrency } from '@bangban/domain';
import { FORM_PARTS, type FormPart } from '../../lib/form-counts';
import { oneOf, type Raw, tidy } from '../../lib/searches';

/** What of a period's items the closing rate counts. */
export const CLOSING_PARTS = ['issued', 'closed-in-time', 'closed-late', 'late'] as const;
export type ClosingPart = (typeof CLOSING_PARTS)[number];
/** Closed of what was issued, or closed in time of what had to be closed. */
export const CLOSING_RATES = ['closing', 'inTime'] as const;
export type ClosingRate = (typeof CLOSING_RATES)[number];
export const WEEK_SPANS = [13, 26, 52] as const;
export type WeekSpan = (typeof WEEK_SPANS)[number];

export const STILL_BY = ['unit', 'stage'] as const;
export type StillBy = (typeof STILL_BY)[number];
const STILL_KINDS = [...STILL, 'projects'] as const;
const ROWS = [
  'projects',
  'week',
  'funds',
  'parts',
  'retained',
  'agreed',
  'unit',
  'closing',
  'time',
  'forms',
  'still',
] as const;

const PARTS_OF = ['published', 'split'] as const;

/** What the desk shows: all figures, or the rows behind one of them. */
export interface StatisticsSearch {
  readonly rows?: (typeof ROWS)[number];
  /** Projects in a stage, of a light or a status; or all that have ever entered it. */
  readonly stage?: Stage;
  readonly light?: (typeof LIGHTS)[number];
  readonly status?: 'active' | 'shelved';
  readonly entered?: Stage;
  /** The end of a week, and which of its numbers. */
  readonly at?: string;
  readonly part?: WeekPart;
  readonly currency?: string;
  /** Of funds, one cohort: its platform, and its year (0: none yet). */
  readonly platform?: string;
  readonly year?: number;
  readonly level?: (typeof SUPERVISION_LEVELS)[number];
  /** By what cohorts are told apart, besides the year. */
  readonly cohort?: FundCohort;
  /** Of arrivals by place: which place (empty: none yet), and which of its numbers. */
  readonly place?: string;
  readonly of?: (typeof PARTS_OF)[number];
  /** By what retained investment is told apart, besides the year; and what became of it. */
  readonly kept?: FundCohort;
  readonly became?: (typeof RETAINED_STANDS)[number];
  /** Of contracts by year: those that count whole, or added capital. */
  readonly counted?: (typeof COUNTED_STANDS)[number];
  /** A unit's open items (of `light`), or its part of what a period issued. */
  readonly unitId?: string;
  readonly personId?: string;
  readonly projectId?: string;
  /** By what the time account tells days apart, and whose of them are asked for. */
  readonly account?: AccountKey;
  readonly party?: TimeParty;
  /** Days on which others' items waited for a reply of theirs. */
  readonly side?: AccountSide;
  /** Supervision forms of a colour, and which of them. */
  readonly colour?: FormColour;
  readonly formPart?: FormPart;
  /** What stands still, told apart by unit or stage. */
  readonly stillBy?: StillBy;
  readonly still?: (typeof STILL_KINDS)[number];
  readonly closing?: ClosingPart;
  readonly rate?: ClosingRate;
  readonly weeks?: WeekSpan;
  readonly from?: string;
  readonly to?: string;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const text = (fits: (value: string) => boolean, value: unknown): string | undefined =>
  typeof value === 'string' && fits(value) ? value : undefined;

/** What is not understood is dropped; rows without what says which are no rows. */
export function statisticsSearch(raw: Raw): StatisticsSearch {
  const search = {
    rows: oneOf(ROWS, raw.rows),
    stage: oneOf(STAGES, raw.stage),
    light: oneOf(LIGHTS, raw.light),
    status: oneOf(['active', 'shelved'] as const, raw.status),
    entered: oneOf(STAGES, raw.entered),
    at: text(isInstant, raw.at),
    part: oneOf(WEEK_PARTS, raw.part),
    currency: text(isCurrency, raw.currency),
    platform: text((value) => value.length <= 120, raw.platform),
    year: Number.isInteger(Number(raw.year)) && raw.year !== undefined ? Number(raw.year) : undefined,
    level: oneOf(SUPERVISION_LEVELS, raw.level),
    cohort: oneOf(FUND_COHORTS, raw.cohort),
    place: text((value) => value === '' || PLACE_ID.test(value), raw.place),
    of: oneOf(PARTS_OF, raw.of),
    kept: oneOf(FUND_COHORTS, raw.kept),
    became: oneOf(RETAINED_STANDS, raw.became),
    counted: oneOf(COUNTED_STANDS, raw.counted),
    unitId: text((value) => PLACE_ID.test(value), raw.unitId),
    personId: text((value) => PLACE_ID.test(value), raw.personId),
    projectId: text((value) => UUID.test(value), raw.projectId),
    account: oneOf(ACCOUNT_KEYS, raw.account),
    party: oneOf(TIME_PARTIES, raw.party),
    side: oneOf(ACCOUNT_SIDES, raw.side),
    colour: oneOf(FORM_COLOURS, raw.colour),
    formPart: oneOf(FORM_PARTS, raw.formPart),
    stillBy: oneOf(STILL_BY, raw.stillBy),
    still: oneOf(STILL_KINDS, raw.still),
    closing: oneOf(CLOSING_PARTS, raw.closing),
    rate: oneOf(CLOSING_RATES, raw.rate),
    weeks: oneOf(WEEK_SPANS, raw.weeks),
    from: text(isDateOnly, raw.from),
    to: text(isDateOnly, raw.to),
  };
  const lacks =
    (search.rows === 'week' && !(search.at && search.part)) ||
    ((search.rows === 'funds' || search.rows === 'retained' || search.rows === 'agreed') && !search.currency) ||
    (search.rows === 'parts' && !(search.currency && search.place !== undefined)) ||
    (search.rows === 'unit' && !search.unitId) ||
    (search.rows === 'time' && !(search.from && search.to)) ||
    (search.rows === 'forms' && !(search.colour && search.formPart && search.from && search.to)) ||
    (search.rows === 'still' && !search.still) ||
    (search.rows === 'closing' && !(search.closing && search.from && search.to));
  const known = { ...search, rows: lacks ? undefined : search.rows };
  return tidy(known);
}
