import { describe, expect, it } from '@jest/globals';
import type { ChangedDay } from '@bangban/domain';
import { clicked, withDraft } from './draft-days';
import type { YearDay } from './year';

const day = (date: string, kind: YearDay['kind'], name: string | null = null): YearDay => ({
  date,
  kind,
  name,
  provisional: false,
  works: kind === 'working' || kind === 'make-up',
});
const MONDAY = day('2027-02-08', 'working');
const SATURDAY = day('2027-02-20', 'weekend');

/** Clicks on one day until it stands where it stood. */
function round(base: YearDay, subject: 'year' | 'correction'): readonly string[] {
  let changes: readonly ChangedDay[] = [];
  const seen: string[] = [];
  for (let clicks = 0; clicks < 4; clicks += 1) {
    const [shown] = withDraft([base], changes, subject);
    if (!shown) break;
    seen.push(shown.kind);
    changes = clicked(changes, shown, base, '春节');
  }
  return seen;
}

describe('days of a draft', () => {
  it('are turned by clicks: off, worked where it is a weekend day, and back', () => {
    expect(round(MONDAY, 'year')).toEqual(['working', 'holiday', 'working', 'holiday']);
    expect(round(SATURDAY, 'year')).toEqual(['weekend', 'holiday', 'make-up', 'weekend']);
    expect(round(day('2026-10-10', 'make-up', '国庆节'), 'correction')).toEqual([
      'make-up',
      'weekend',
      'holiday',
      'make-up',
    ]);
  });

  it('leave nothing behind where a day is again what it was', () => {
    let changes: readonly ChangedDay[] = [];
    for (const kind of ['working', 'holiday'] as const)
      changes = clicked(changes, day(MONDAY.date, kind), MONDAY, '春节');
    expect(changes).toEqual([]);
  });

  it('lie over the calendar in a correction, and stand alone in a year', () => {
    const holiday = day('2027-02-09', 'holiday', '春节');
    expect(withDraft([holiday], [], 'year')[0]?.kind).toBe('working');
    expect(withDraft([holiday], [], 'correction')[0]).toBe(holiday);
    expect(withDraft([holiday], [{ date: holiday.date, kind: 'ordinary', name: '' }], 'correction')[0]?.kind).toBe(
      'working',
    );
  });
});
