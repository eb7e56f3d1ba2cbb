import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Lanes } from './lanes';

interface Group {
  readonly tasks: readonly number[];
  /** Brings the group back; `answer` is called when its tasks may be answered. */
  readonly end: (answer?: () => void) => void;
}

/** Lanes whose groups end when the test says so. */
function station(lanes: number, most: number): { readonly lane: Lanes<number>; readonly left: Group[] } {
  const left: Group[] = [];
  const run = (tasks: readonly number[]): Promise<() => void> =>
    new Promise((back) => left.push({ tasks, end: (answer = () => undefined) => back(answer) }));
  return { lane: new Lanes(run, { lanes, most }), left };
}
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const tasksOf = (groups: readonly Group[]): (readonly number[])[] => groups.map(({ tasks }) => tasks);

describe('lanes', () => {
  it('let a lone task leave at once', async () => {
    const { lane, left } = station(1, 10);
    lane.add(1);
    await turn();
    expect(tasksOf(left)).toEqual([[1]]);
  });

  it('take what came in the same turn together, and what comes meanwhile with the next group', async () => {
    const { lane, left } = station(1, 10);
    [1, 2].forEach((task) => lane.add(task));
    await turn();
    [3, 4, 5].forEach((task) => lane.add(task));
    await turn();
    expect(tasksOf(left)).toEqual([[1, 2]]);
    left[0]?.end();
    await turn();
    expect(tasksOf(left)).toEqual([
      [1, 2],
      [3, 4, 5],
    ]);
  });

  it('answer at once where nobody waits, and where somebody does when the next group has left', async () => {
    const { lane, left } = station(1, 10);
    const seen: string[] = [];
    lane.add(1);
    await turn();
    lane.add(2);
    left[0]?.end(() => seen.push(`1 answered, ${left.length} left`));
    await turn();
    await turn();
    left[1]?.end(() => seen.push(`2 answered, ${left.length} left`));
    await turn();
    expect(seen).toEqual(['1 answered, 2 left', '2 answered, 2 left']);
  });

  it('keep to the size of a group and to the number of lanes', async () => {
    const { lane, left } = station(2, 2);
    [1, 2, 3, 4, 5].forEach((task) => lane.add(task));
    await turn();
    expect(tasksOf(left)).toEqual([
      [1, 2],
      [3, 4],
    ]);
    left[1]?.end();
    await turn();
    expect(tasksOf(left)[2]).toEqual([5]);
  });

  it('take every task once and in its order, whenever tasks come and groups end', async () => {
    const steps = fc.array(fc.oneof(fc.constant('add' as const), fc.constant('end' as const)), { maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(steps, fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 4 }), async (what, n, most) => {
        const { lane, left } = station(n, most);
        let added = 0;
        let ended = 0;
        const endOne = async (): Promise<void> => {
          left[ended]?.end();
          if (ended < left.length) ended += 1;
          await turn();
        };
        for (const step of what) {
          if (step === 'add') lane.add((added += 1));
          else await endOne();
          expect(left.length - ended).toBeLessThanOrEqual(n);
        }
        await turn();
        while (ended < left.length) await endOne();
        expect(left.flatMap(({ tasks }) => tasks)).toEqual(Array.from({ length: added }, (_, at) => at + 1));
        expect(left.every(({ tasks }) => tasks.length <= most)).toBe(true);
      }),
    );
  });
});
