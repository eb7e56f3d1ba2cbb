import { expect, it } from '@jest/globals';
import { minutesOfDay, movedInDay, timeOfDay } from './time-of-day';

it('shows every minute of a day, its end as 24:00', () => {
  expect([0, 510, 1_080, 1_439, 1_440].map(timeOfDay)).toEqual(['00:00', '08:30', '18:00', '23:59', '24:00']);
  for (let minutes = 0; minutes <= 1_440; minutes += 1) expect(minutesOfDay(timeOfDay(minutes))).toBe(minutes);
});

it.each([
  ['24:00', 1_440],
  ['2400', 1_440],
  ['24', 1_440],
  ['２４：００', 1_440],
  ['8:30', 510],
  ['830', 510],
  ['0830', 510],
  [' 8 : 30 ', 510],
  ['8', 480],
  ['0', 0],
])('reads %s', (written, minutes) => expect(minutesOfDay(written)).toBe(minutes));

it.each(['', '24:01', '2401', '25', '8:60', '8:3', '08:30:00', 'noon', '-1', '12345'])('does not read %j', (written) =>
  expect(minutesOfDay(written)).toBeNull(),
);

it('stays within the day', () => {
  expect([movedInDay(1_430, 15), movedInDay(5, -15), movedInDay(510, 15)]).toEqual([1_440, 0, 525]);
});
