import { describe, expect, it } from '@jest/globals';
import { byDay, clockOf } from './days';

describe('notices by day', () => {
  it('turn at midnight of the place', () => {
    const rows = ['2026-11-23T16:30:00Z', '2026-11-23T15:59:00Z', '2026-11-22T16:00:00Z', '2026-11-20T01:05:00Z'];
    expect(byDay(rows.map((createdAt) => ({ createdAt }))).map((day) => [day.date, day.rows.length])).toEqual([
      ['2026-11-24', 1],
      ['2026-11-23', 2],
      ['2026-11-20', 1],
    ]);
    expect(rows.map(clockOf)).toEqual(['00:30', '23:59', '00:00', '09:05']);
    expect(byDay([])).toEqual([]);
  });
});
