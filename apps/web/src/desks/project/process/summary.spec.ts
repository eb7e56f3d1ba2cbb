import { describe, expect, it } from '@jest/globals';
import { en } from '../../../i18n/en';
import { zh } from '../../../i18n/zh';
import { summaryIn } from './summary';

const sayIn =
  (words: unknown) =>
  (key: string, values: Readonly<Record<string, string | number>> = {}): string => {
    const found = key
      .split('.')
      .reduce<unknown>((at, part) => (at as Record<string, unknown> | undefined)?.[part], words);
    if (typeof found !== 'string') throw new Error(`no word for ${key}`);
    return found.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]));
  };

/** As the workflow writes them. */
const LINES = [
  '临期提醒 · 事项 12 (handling reminder)',
  '超期 · 事项 12 (sign-for breach)',
  '报包保领导 · 事项 12 (handling leader)',
  '报分管领导 · 项目 (stage-target leader-in-charge)',
  '报主要领导 · 项目 (stage-target principal-leaders)',
  '临期提醒 · 项目 (routine:follow-up reminder)',
  '开启阶段 · 意向 (stage-opening)',
  '未签收起算 · 事项 3 (silent-start)',
  '等待前置 · 事项 3 (silent-wait)',
  '批示到期 · 项目 (project-answer)',
  '批示到期 · 事项 3 (item-answer)',
  '再试 2 · 临期提醒 · 事项 12 (handling reminder)',
  '核对记录 (ask-record)',
];

describe('a line of the engine', () => {
  it.each(LINES)('is English on the English page: %s', (line) => {
    const said = summaryIn(sayIn(en), line) ?? '';
    expect(said).not.toMatch(/\p{Script=Han}/u);
    // Number and codes are those of the line.
    expect(said.match(/\d+/g)).toEqual(line.match(/\d+/g));
    expect(said.slice(said.lastIndexOf('('))).toBe(line.slice(line.lastIndexOf('(')));
  });

  it.each(LINES)('would say in Chinese what the engine says: %s', (line) => {
    // The stage that is opened stands in the line alone.
    expect(summaryIn(sayIn(zh), line)).toBe(line.replace(' · 意向', ''));
  });

  it.each(['事项 7 (objection-window)', 'a word of a later build', '', null])(
    'stays as it is where it is not understood: %s',
    (line) => expect(summaryIn(sayIn(en), line)).toBe(line),
  );
});
