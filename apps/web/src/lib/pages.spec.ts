import { describe, expect, it } from '@jest/globals';
import { allPages } from './pages';

const numbers = async (cursor: string | null) => {
  const start = Number(cursor ?? 0);
  const rows = [start, start + 1, start + 2].filter((n) => n < 8);
  return Promise.resolve({ rows, nextCursor: start + 3 < 8 ? `${start + 3}` : null, names: { [`n${start}`]: 'x' } });
};

describe('all pages of a list', () => {
  it('are read one after the other, names together', async () => {
    const { cut, first, names, rows } = await allPages(numbers);
    expect(rows).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(Object.keys(names)).toEqual(['n0', 'n3', 'n6']);
    expect([first.rows, cut]).toEqual([[0, 1, 2], false]);
  });

  it('are cut where they are too many, and say so', async () => {
    expect(await allPages(numbers, 4)).toMatchObject({ rows: [0, 1, 2, 3], cut: true });
    expect(await allPages(numbers, 6)).toMatchObject({ rows: [0, 1, 2, 3, 4, 5], cut: true });
    expect(await allPages(numbers, 8)).toMatchObject({ rows: [0, 1, 2, 3, 4, 5, 6, 7], cut: false });
  });
});
