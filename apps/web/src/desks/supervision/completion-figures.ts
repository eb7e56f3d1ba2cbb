import type { Answer } from '@bangban/api-client';
import { pointsBetween, share, shareText } from '../../lib/share';
import type { CompletionPart } from './supervision-search';

/** The counts of a report row; the five parts add up to `issued`. */
export type CompletionCounts = Answer<'/api/reports/checklist-completion'>['total'];

/** In the order of the report; each opens to its items. */
export const COMPLETION_COLUMNS: readonly { readonly field: keyof CompletionCounts; readonly part: CompletionPart }[] =
  [
    { field: 'issued', part: 'issued' },
    { field: 'closedInTime', part: 'closed-in-time' },
    { field: 'closedLate', part: 'closed-late' },
    { field: 'open', part: 'open' },
    { field: 'late', part: 'late' },
    { field: 'voided', part: 'voided' },
  ];

/** 办结率: closed of what was issued and not voided. */
const closing = ({ closedInTime, closedLate, issued, voided }: CompletionCounts): [number, number] => [
  closedInTime + closedLate,
  issued - voided,
];

/** 按期办结率: closed in time of what had to be closed by now; what is open and still in time says nothing yet. */
const inTime = ({ closedInTime, closedLate, late }: CompletionCounts): [number, number] => [
  closedInTime,
  closedInTime + closedLate + late,
];

export const closingRate = (counts: CompletionCounts): string =>
  wasDue(counts) ? shareText(...closing(counts)) : shareText(0, 0);
export const inTimeRate = (counts: CompletionCounts): string => shareText(...inTime(counts));

/** Percentage points since the period before; null where there was nothing to compare with. */
export function changes(
  now: CompletionCounts,
  before: CompletionCounts,
): { closing: number | null; inTime: number | null } {
  return { closing: pointsBetween(closing(now), closing(before)), inTime: pointsBetween(inTime(now), inTime(before)) };
}

/** Whether anything had to be closed by now: only then can a unit be compared with others. */
const wasDue = ({ closedInTime, closedLate, late }: CompletionCounts): boolean => closedInTime + closedLate + late > 0;

/** The closing rate as a number to compare units by; null where nothing had to be closed by now: 0 % of what is not due is no rank. */
export function closingValue(counts: CompletionCounts): number | null {
  if (!wasDue(counts)) return null;
  const value = share(...closing(counts));
  return value === null ? null : Number(value);
}

/** The rate in time as a number for a chart; null where nothing had to be closed by now. */
export function inTimeValue(counts: CompletionCounts): number | null {
  const value = share(...inTime(counts));
  return value === null ? null : Number(value);
}
