import { describe, expect, it } from '@jest/globals';
import { agreementOf, markOf, numbersOf, projectIn } from './process';

const ID = '0b7f1c9e-52d4-4c3e-9a53-1f2e3d4c5b6a';
const AT = '2026-03-04T16:00:00.000Z';

describe("a project's process", () => {
  it('is found by id, by address and by the id of its workflow', () => {
    expect(
      [ID, `https://bangban.example/projects/${ID}?tab=history`, ` project/${ID.toUpperCase()} `].map(projectIn),
    ).toEqual([ID, ID, ID]);
    expect(['', '年产十万套', ID.slice(1)].map(projectIn)).toEqual([null, null, null]);
  });

  it('agrees with the record, or is said to differ, and how badly', () => {
    const record = { seq: 31, wakeUp: AT, openItemCount: 2 };
    const process = { seq: 31, wakeUp: AT, barrenTicks: 1, record };
    const cases = [
      process,
      { ...process, seq: 30 },
      { ...process, seq: 32 },
      { ...process, wakeUp: null },
      { ...process, barrenTicks: 2 },
      { ...process, record: null },
    ].map(agreementOf);
    expect(cases).toEqual(['agrees', 'behind', 'ahead', 'astray', 'stuck', 'unknown']);
    expect(cases.map(markOf)).toEqual(['well', 'odd', 'ill', 'ill', 'ill', 'ill']);
  });

  it('names twenty open items at most, in the order of their numbers', () => {
    const item = { id: ID, state: 'issued', wakeUp: null } as const;
    const of = (numbers: readonly number[]): string =>
      numbersOf({ openItemCount: numbers.length, openItems: numbers.map((no) => ({ ...item, no })) });
    expect([of([]), of([12, 3])]).toEqual(['', '3, 12']);
    expect(of(Array.from({ length: 30 }, (_, index) => index + 1))).toMatch(/ 19, 20 …$/);
    expect(numbersOf({ openItemCount: 1, openItems: [item] })).toBe('');
  });
});
