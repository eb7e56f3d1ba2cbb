import { expect, it } from '@jest/globals';
import { FIRST_PROJECTS, moreProjects } from './own-projects-query';

it.each([0, 1, 5, 6, 7, 200, 201, 500])(
  'of %i projects, those shown, those behind a click and the rest add up',
  (total) => {
    const { elsewhere, here } = moreProjects(total);
    expect(Math.min(total, FIRST_PROJECTS) + here + elsewhere).toBe(total);
  },
);

it('promises behind a click no more than it brings', () => {
  expect(moreProjects(500)).toEqual({ here: 194, elsewhere: 300 });
  expect(moreProjects(6)).toEqual({ here: 0, elsewhere: 0 });
});
