import { expect, it } from '@jest/globals';
import { changeFaults, DEFAULT_POLICY, drafted, valueAt } from '@bangban/domain';
import { zh } from '../../../i18n/zh';
import type { PolicyWords } from './fact';
import { policyFigures } from './figures';

const missing: string[] = [];
const words: PolicyWords = {
  say: (key: string, values: Readonly<Record<string, string | number>> = {}): string => {
    const found = key.split('.').reduce<unknown>((at, part) => (at as Record<string, unknown> | undefined)?.[part], zh);
    if (typeof found !== 'string') missing.push(key);
    return String(found).replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]));
  },
  text: ({ zh: text }) => text,
  functionName: (name) => name,
  days: (days) => `${days}`,
  and: '、',
};

it('finds every number at the place that it names, with words of its own, and a draft may change it', () => {
  const figures = policyFigures(DEFAULT_POLICY, words).flatMap((section) => section.figures);
  expect(missing).toEqual([]);
  expect(new Set(figures.map(({ path }) => path)).size).toBe(figures.length);
  for (const { path, value } of figures) {
    expect(valueAt(DEFAULT_POLICY as never, path)).toEqual({ found: true, value });
    const codes = changeFaults(drafted([{ path, value: value + 1, source: '' }], DEFAULT_POLICY), DEFAULT_POLICY).map(
      ({ code }) => code,
    );
    expect(codes.filter((code) => code !== 'POLICY_INVALID')).toEqual([]);
  }
});

it('leaves out no number of limits, items and routines', () => {
  const figures = policyFigures(DEFAULT_POLICY, words).flatMap((section) => section.figures);
  const shown = new Set(figures.map(({ path }) => path));
  const numbers = (value: unknown, path: string): string[] =>
    typeof value === 'number'
      ? [path]
      : typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([key, each]) => numbers(each, `${path}/${key}`))
        : [];
  const left = numbers(DEFAULT_POLICY, '').filter((path) => !shown.has(path));
  // A duty that is done once has no months; reasons to pause, ladders and the score sheet are drafted entry by entry; signing in is not the office's to draft in figures.
  expect(
    left.filter(
      (path) =>
        !/^\/(version|schemaVersion|access\/.*|pauses\/\d+\/maxDays|reviews\/criteria\/.*|ladders\/.*|stages\/.*\/months)$/.test(
          path,
        ),
    ),
  ).toEqual([]);
});
