import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { NOTICES, REFUSALS } from '@bangban/domain';
import { formOf } from '../lib/command-form/fields';
import { en } from './en';
import { zh } from './zh';

const SOURCES = resolve(__dirname, '..');
const HAN = /\p{Script=Han}/u;

function leaves(words: object, path = ''): [string, string][] {
  return Object.entries(words).flatMap<[string, string]>(([key, value]: [string, unknown]) =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : leaves(value as object, `${path}${key}.`),
  );
}

const base = (key: string): string => key.replace(/_(one|other)$/, '');
const variables = (text: string): string[] => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name).sort();

describe('the words', () => {
  const chinese = new Map(leaves(zh).map(([key, text]) => [base(key), text]));
  // The singular may leave out the number that it stands for.
  const plural = leaves(en).filter(([key]) => !key.endsWith('_one'));
  const english = new Map(plural.map(([key, text]) => [base(key), text]));

  it('have the same keys in both languages', () => {
    expect([...english.keys()].sort()).toEqual([...chinese.keys()].sort());
    expect(chinese.size).toBeGreaterThan(150);
  });

  it('say something in every place, with the same values filled in', () => {
    expect([...chinese, ...english].filter(([, text]) => text.trim() === '')).toEqual([]);
    const differ = [...chinese].filter(
      ([key, text]) => variables(text).join() !== variables(english.get(key) ?? '').join(),
    );
    expect(differ).toEqual([]);
  });

  it('are in their own language', () => {
    expect([...english].filter(([, text]) => HAN.test(text))).toEqual([]);
  });

  it('call an idea by one word', () => {
    // The glossary's word, and what else it has been called.
    const others = [
      /项目联系人|对接人|(?<!企业(?:无|没有)?)联系人/, // 跟进人: who follows a project up
      /产业(?!园|招商|链)/, // 行业
      /投资商|(?<!签约)客户/, // 投资方, 企业
      /\bCNY\b(?!（)/, // 人民币, where the code is not what is explained
      /(?:承办|主办|经办|办理|负责|牵头|承担)单位/, // 责任单位: who answers for an item
    ];
    const said = [...chinese, ...leaves({ NOTICES, REFUSALS }).filter(([key]) => key.endsWith('zh'))];
    expect(said.filter(([, text]) => others.some((other) => other.test(text)))).toEqual([]);
  });

  it('head every column, field and filter of who answers for an item alike', () => {
    // Tables, filters and their files; lights and rankings; the item’s page; its form; its history.
    const headings = [
      ...['figures.unit', 'supervision.group.unit', 'item.unit', 'field.responsibleUnit', 'history.field.holderUnitId'],
    ];
    const people = ['figures.person', 'supervision.group.person', 'item.person', 'field.personId'];
    const heads = (words: ReadonlyMap<string, string>, keys: readonly string[]) =>
      new Set(keys.map((key) => words.get(key)?.toLowerCase() ?? key));
    expect([heads(chinese, headings), heads(chinese, people)]).toEqual([new Set(['责任单位']), new Set(['责任人'])]);
    expect([heads(english, headings), heads(english, people)]).toEqual([
      new Set(['responsible unit']),
      new Set(['responsible person']),
    ]);
    for (const name of ['AddHelpItem', 'TransferHelpItem'] as const) {
      const labels = formOf(name).fields.map(({ label }) => label);
      expect(labels).toEqual(expect.arrayContaining(['responsibleUnit', 'personId']));
    }
  });

  it('name every answer that can be owed on an item: a question, a request about its clock, a reply to its unit', () => {
    expect([zh, en].map(({ words }) => Object.keys(words.owedOf).sort())).toEqual([
      ['question', 'reply', 'request'],
      ['question', 'reply', 'request'],
    ]);
  });

  it('have no space between Chinese and what is filled in as Chinese', () => {
    const names = 'people|person|item|other|items|holder|name|subject|unit|who|by|signer|substitute|principal|rung';
    const around = new RegExp(`\\p{Script=Han} \\{\\{(${names})\\}\\}|\\{\\{(${names})\\}\\} \\p{Script=Han}`, 'u');
    // A date and a number of days end in a Chinese word.
    const behind = /\{\{(date|due|limit|saved|before|until)\}\} \p{Script=Han}/u;
    const between = /\p{Script=Han} \p{Script=Han}/u;
    const stray = [...chinese].filter(([, text]) => [around, behind, between].some((each) => each.test(text)));
    expect(stray).toEqual([]);
  });

  it('stand here and nowhere else', () => {
    const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter(
      (file) => /\.tsx?$/.test(file) && !file.startsWith('i18n/') && !/\.spec(-support)?\.tsx?$/.test(file),
    );
    expect(files.length).toBeGreaterThan(20);
    const hard = files.filter((file) => {
      const code = readFileSync(join(SOURCES, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|(?<![:'"])\/\/.*$/gm, '');
      return HAN.test(code);
    });
    expect(hard).toEqual([]);
  });
});
