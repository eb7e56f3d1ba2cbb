import { expect, it } from '@jest/globals';
import { arrowAt, moved } from './list-order';

it('moves one row, and loses or doubles none', () => {
  expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
  expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
  expect(moved(['a'], 4, 0)).toEqual(['a']);
});

it('keeps to the arrow that was used until it leads no further', () => {
  expect([arrowAt(0, 1, 4), arrowAt(1, 2, 4), arrowAt(2, 3, 4)]).toEqual(['down', 'down', 'up']);
  expect([arrowAt(3, 2, 4), arrowAt(2, 1, 4), arrowAt(1, 0, 4)]).toEqual(['up', 'up', 'down']);
  expect([arrowAt(0, 1, 2), arrowAt(1, 0, 2)]).toEqual(['up', 'down']);
});
