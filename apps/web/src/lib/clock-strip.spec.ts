import { describe, expect, it } from '@jest/globals';
import { addDays, armWorkingDays, type Calendar, calendarDay } from '@bangban/kernel';
import { DEFAULT_POLICY, type HelpItemState } from '@bangban/domain';
import { ITEM } from './command-form/form.spec-support';
import { accountShares, stripCells, stripMonths } from './clock-strip';
import type { Booking, StripDay } from './item';

/** Sunday 2026-09-20 works, Friday 2026-09-25 is off. */
const calendar: Calendar = {
  version: 1,
  utcOffsetMinutes: 480,
  firstYear: 2_004,
  publishedThrough: 2_026,
  exceptions: {
    '2026-09-20': { kind: 'make-up', name: '国庆节' },
    '2026-09-25': { kind: 'holiday', name: '中秋节' },
  },
};
const at = (day: string): string => new Date(`${day}T10:00:00+08:00`).toISOString();
const daysOf = (from: string, to: string): StripDay[] => {
  const days: StripDay[] = [];
  for (let date = from; date <= to; date = addDays(date, 1)) days.push({ ...calendarDay(calendar, date) });
  return days;
};
const booked = (date: string, kind: Booking['kind'] = 'handling', unitId = 'land'): Booking => ({
  date,
  kind,
  unitId,
  personId: 'handler',
  waitedFor: null,
});
const issued = at('2026-09-18');
const handling = armWorkingDays({
  version: 1,
  from: issued,
  limit: 5,
  ladder: [],
  yellow: DEFAULT_POLICY.yellow,
  calendar,
  policyVersion: 1,
});
const item: HelpItemState = { ...ITEM, issuedAt: issued, clocks: { handling } };

describe('the clock strip', () => {
  const bookings = ['2026-09-20', '2026-09-21', '2026-09-22'].map((date) => booked(date));
  const cells = stripCells({ item, bookings, days: daysOf('2026-09-18', '2026-09-24'), now: at('2026-09-23') });
  const on = (day: string) => cells.find(({ date }) => date === `2026-09-${day}`);

  it('counts working days from the day after the start, make-up days included', () => {
    expect(cells.map(({ no }) => no)).toEqual([null, null, 1, 2, 3, null, null]);
    expect(on('18')).toMatchObject({ start: true, use: 'none' });
    expect(on('19')).toMatchObject({ kind: 'weekend', use: 'none' });
    expect(on('20')).toMatchObject({ kind: 'make-up', holiday: '国庆节', use: 'counted' });
  });

  it('marks today, what is to come and the limit', () => {
    expect(on('23')).toMatchObject({ today: true, use: 'ahead' });
    expect(on('24')).toMatchObject({ due: true, use: 'ahead' });
    expect(cells.filter(({ due }) => due)).toHaveLength(1);
  });

  it('shows days past the limit, and days on which everything rested', () => {
    const late = stripCells({
      item,
      bookings: [booked('2026-09-24'), booked('2026-09-28'), booked('2026-09-29', 'suspended')],
      days: daysOf('2026-09-24', '2026-09-30'),
      now: at('2026-09-30'),
    });
    expect(late.map(({ use }) => use)).toEqual(['counted', 'none', 'none', 'none', 'over', 'paused', 'ahead']);
    expect(late[1]).toMatchObject({ kind: 'holiday', holiday: '中秋节' });
  });

  it('ends with the item', () => {
    const closed = { ...item, closedAt: at('2026-09-22') };
    const ended = stripCells({
      item: closed,
      bookings,
      days: daysOf('2026-09-18', '2026-09-24'),
      now: at('2026-10-30'),
    });
    expect(ended.find((cell) => cell.closed)?.date).toBe('2026-09-22');
    expect(ended.filter(({ use }) => use === 'ahead')).toEqual([]);
  });

  it('lies in weeks from Monday, month by month', () => {
    const months = stripMonths(
      stripCells({ item, bookings: [], days: daysOf('2026-09-28', '2026-10-06'), now: issued }),
    );
    expect(months.map(({ month, weeks }) => [month, weeks.length])).toEqual([
      ['2026-09', 1],
      ['2026-10', 2],
    ]);
    expect(months[0]?.weeks[0]?.map((cell) => cell?.date.slice(8) ?? '')).toEqual(['28', '29', '30', '', '', '', '']);
    expect(months[1]?.weeks[0]?.map((cell) => cell?.date.slice(8) ?? '')).toEqual(['', '', '', '01', '02', '03', '04']);
    expect(months[1]?.weeks[1]?.map((cell) => cell?.date.slice(8) ?? '')).toEqual(['05', '06', '', '', '', '', '']);
  });
});

it('the time account adds up to the elapsed days', () => {
  const bookings = [
    booked('2026-09-21'),
    booked('2026-09-22', 'waiting', 'eco'),
    booked('2026-09-23'),
    booked('2026-09-24'),
  ];
  expect(accountShares(bookings)).toEqual([
    { unitId: 'land', personId: 'handler', kind: 'handling', days: 3 },
    { unitId: 'eco', personId: 'handler', kind: 'waiting', days: 1 },
  ]);
});
