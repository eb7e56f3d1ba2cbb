import { describe, expect, it } from '@jest/globals';
import { agreementOf, markOf, numbersOf } from './process';

const ID = '0b7f1c9e-52d4-4c3e-9a53-1f2e3d4c5b6a';
const AT = '2026-03-04T16:00:00.000Z';

describe("a project's process", () => {
  it('agrees with the record, or is said to differ, and how badly', () => {
    const record = { seq: 31, wakeUp: AT, openItemCount: 2, ended: false };
    const knows = { seq: 31, wakeUp: AT, barrenTicks: 1 };
    const process = { run: { status: 'running' }, knows, record } as const;
    const over = { ...process, run: { status: 'terminated' } } as const;
    const cases = [
      process,
      { ...process, knows: { ...knows, seq: 30 } },
      { ...process, knows: { ...knows, seq: 32 } },
      { ...process, knows: { ...knows, wakeUp: null } },
      { ...process, knows: { ...knows, barrenTicks: 2 } },
      { ...process, record: null },
      { ...process, knows: null },
      over,
      { ...over, record: { ...record, ended: true } },
    ].map(agreementOf);
    expect(cases).toEqual(['agrees', 'behind', 'ahead', 'astray', 'stuck', 'unknown', 'silent', 'over', 'agrees']);
    expect(cases.map(markOf)).toEqual(['well', 'odd', 'ill', 'ill', 'ill', 'ill', 'ill', 'ill', 'well']);
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
