import { describe, expect, it } from '@jest/globals';
import {
  changes,
  closingRate,
  closingValue,
  COMPLETION_COLUMNS,
  type CompletionCounts,
  inTimeRate,
  inTimeValue,
} from './completion-figures';

const counts = (issued: number, closedInTime: number, closedLate: number, open: number, late: number, voided: number) =>
  ({ issued, closedInTime, closedLate, open, late, voided }) satisfies CompletionCounts;

describe('the figures of the completion report', () => {
  it('leave voided items out of the rate, and open ones in time out of the rate in time', () => {
    const unit = counts(50, 30, 4, 9, 2, 5);
    expect(closingRate(unit)).toBe('75.6%');
    expect(inTimeRate(unit)).toBe('83.3%');
    expect([closingValue(unit)?.toFixed(1), inTimeValue(unit)?.toFixed(1)]).toEqual(['75.6', '83.3']);
  });

  it('are no share where there is nothing', () => {
    const nothing = counts(0, 0, 0, 0, 0, 0);
    expect([closingRate(nothing), inTimeRate(nothing)]).toEqual(['–', '–']);
    expect(inTimeRate(counts(3, 0, 0, 3, 0, 0))).toBe('–');
    expect([closingValue(nothing), inTimeValue(nothing)]).toEqual([null, null]);
    expect(changes(counts(4, 2, 0, 2, 0, 0), nothing)).toEqual({ closing: null, inTime: null });
  });

  it('do not rank a unit of which nothing was due yet at 0 %', () => {
    const coming = counts(7, 0, 0, 7, 0, 0);
    expect([closingRate(coming), closingValue(coming)]).toEqual(['–', null]);
    const missed = counts(7, 0, 0, 6, 1, 0);
    expect([closingRate(missed), closingValue(missed)]).toEqual(['0%', 0]);
  });

  it('change in percentage points', () => {
    const { closing, inTime } = changes(counts(4, 3, 0, 1, 0, 0), counts(4, 1, 1, 2, 0, 0));
    expect([closing, inTime]).toEqual([25, 50]);
  });

  it('name every part of the report once', () => {
    expect(COMPLETION_COLUMNS.map(({ field }) => field).sort()).toEqual(Object.keys(counts(0, 0, 0, 0, 0, 0)).sort());
  });
});
