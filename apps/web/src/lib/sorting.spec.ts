import { expect, it } from '@jest/globals';
import { sortAfter, sorted, sortIn } from './sorting';

it('reads from the address which column of which table', () => {
  expect(sortIn('-closing.rate', 'closing')).toEqual({ key: 'rate', down: true });
  expect(sortIn('closing.rate', 'closing')).toEqual({ key: 'rate', down: false });
  expect(sortIn('closing.rate', 'weeks')).toBeNull();
  expect(sortIn(null, 'weeks')).toBeNull();
});

it('goes from the largest to the smallest and back to how it was; words from the first letter', () => {
  const after = (said: string | null, number: boolean) => sortAfter(sortIn(said, 't'), 't', 'a', number);
  expect([after(null, true), after('-t.a', true), after('t.a', true)]).toEqual(['-t.a', 't.a', null]);
  expect([after(null, false), after('t.a', false), after('-t.a', false)]).toEqual(['t.a', '-t.a', null]);
  expect(after('t.b', true)).toBe('-t.a');
});

it('puts rows without a value last, whichever way', () => {
  const rows = [{ n: 2 }, { n: null }, { n: 10 }, { n: 1 }];
  expect(sorted(rows, ({ n }) => n, false).map(({ n }) => n)).toEqual([1, 2, 10, null]);
  expect(sorted(rows, ({ n }) => n, true).map(({ n }) => n)).toEqual([10, 2, 1, null]);
});

it('sorts Chinese by its sounds and numbers inside of words by their size', () => {
  expect(sorted(['自然资源局', '安监局', '经开区'], (name) => name, false)).toEqual(['安监局', '经开区', '自然资源局']);
  expect(sorted(['第10号', '第9号'], (name) => name, false)).toEqual(['第9号', '第10号']);
});
