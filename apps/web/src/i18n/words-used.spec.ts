import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';
import { zh } from './zh';

const ROOT = resolve(__dirname, '../../../..');
const WEB = 'apps/web/src';
/** Where the codes stand that words are looked up by. */
const CODES = [
  ...['contract', 'kernel', 'domain', 'record', 'persistence', 'channels'].map((name) => `libs/${name}/src`),
  ...['activities/src', 'workflows/src', 'apps/api/src'],
];
/** Filled in from what people keep in the record: names that the State Council gives, functions of a place's units. */
const FROM_DATA = /^(words\.holiday|admin\.function)\./;

const leaves = (words: object, path = ''): string[] =>
  Object.entries(words).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string' ? [`${path}${key}`] : leaves(value as object, `${path}${key}.`),
  );

const sources = (folder: string): readonly string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.spec(-support)?\.tsx?$/.test(file))
    .filter((file) => folder !== WEB || !/^i18n\/(zh|en)\//.test(file))
    .map((file) => readFileSync(join(ROOT, folder, file), 'utf8'));

interface Asked {
  /** Keys as they stand in the code; what is filled in is `*`. */
  readonly keys: ReadonlySet<string>;
  /** Of those, keys of which all that stands beneath is asked for. */
  readonly whole: ReadonlySet<string>;
  /** Keys that are looked up without the compiler's knowing. */
  readonly unchecked: ReadonlySet<string>;
}

/** Every text of the code that has the shape of a key: whether it is given to `t` at once or kept in a table first. */
function askedIn(texts: readonly string[]): Asked {
  const [keys, whole, unchecked] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const text of texts) {
    const file = ts.createSourceFile('source.tsx', text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
    const visit = (node: ts.Node): void => {
      const key = keyOf(node);
      if (key !== null) keys.add(key);
      if (ts.isCallExpression(node)) {
        const [first, second] = node.arguments;
        const given = first ? keyOf(first) : null;
        if (given !== null && second?.getText().includes('returnObjects')) whole.add(given);
        if (given !== null && node.expression.getText() === 'say') unchecked.add(given);
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return { keys, whole, unchecked };
}

function keyOf(node: ts.Node): string | null {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return null;
  const key = [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('*');
  return /^\w[\w-]*\.[\w.*-]+$/.test(key) ? key : null;
}

const pattern = (key: string): RegExp =>
  new RegExp(`^${key.replace(/[.+?^$(){}|[\]\\]/g, '\\$&').replaceAll('*', '([^.]+)')}$`);

/** Texts, names of members and of lists: what a key can be filled in with. */
function codesIn(texts: readonly string[]): ReadonlySet<string> {
  const words = /['"`]([\w.-]+)['"`]|(\w+)\??:|\b([a-zA-Z]\w*)(?=[,\s}])/g;
  return new Set(texts.flatMap((text) => [...text.matchAll(words)].map(([, a, b, c]) => a ?? b ?? c ?? '')));
}

describe('the words of the app', () => {
  const web = sources(WEB);
  const asked = askedIn(web);
  const codes = codesIn([...web, ...CODES.filter((folder) => existsSync(join(ROOT, folder))).flatMap(sources)]);
  const keys = [...new Set(leaves(zh).map((key) => key.replace(/_(one|other)$/, '')))];

  const isFilled = (part: string): boolean => /^\d+$/.test(part) || part.split(':').every((each) => codes.has(each));
  const patterns = [...asked.keys].filter((key) => key.includes('*')).map(pattern);
  const wholes = [...asked.whole].map((key) => new RegExp(`${pattern(key).source.slice(0, -1)}\\.`));
  const isUsed = (key: string): boolean =>
    asked.keys.has(key) ||
    wholes.some((each) => each.test(key)) ||
    patterns.some((each) => each.exec(key)?.slice(1).every(isFilled) ?? false);

  it('are all asked for somewhere', () => {
    expect(keys.filter((key) => !isUsed(key) && !FROM_DATA.test(key))).toEqual([]);
  });

  it('are there where they are asked for without the compiler’s knowing', () => {
    expect(asked.unchecked.size).toBeGreaterThan(20);
    const missing = [...asked.unchecked].filter((key) => !keys.some((each) => pattern(key).test(each)));
    expect(missing).toEqual([]);
  });
});
