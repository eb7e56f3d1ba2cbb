import { describe, expect, it } from '@jest/globals';
import { byDay, mondayOf } from './week-days';

describe('a week', () => {
  it('begins on its Monday, also where a year begins in it', () => {
    expect(['2026-11-30', '2026-12-06', '2027-01-01', '2027-01-03', '2027-01-04'].map(mondayOf)).toEqual([
      ...['2026-11-30', '2026-11-30', '2026-12-28', '2026-12-28', '2027-01-04'],
    ]);
  });

  it('has each limit on its day, and every day', () => {
    const entries = [
      { id: 'a', day: '2026-12-01' },
      { id: 'b', day: '2026-12-09' },
      { id: 'c', day: '2026-12-01' },
    ];
    expect(byDay(['2026-11-30', '2026-12-01'], entries)).toEqual([
      { date: '2026-11-30', entries: [] },
      { date: '2026-12-01', entries: [entries[0], entries[2]] },
    ]);
  });
});
