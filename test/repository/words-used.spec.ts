import { describe, expect, it } from '@jest/globals';
import { contentOf, projectFiles } from './files';

/** Tables of words by code, beside those of the web app, which have a test of their own. */
const TABLES = /(\.refusals|-problems|\.notices|audit-words)\.ts$/;
const SOURCE = /^(apps\/api|libs|activities|workflows|apps\/worker)\/.*\.ts$/;
const APART = /\.spec(-support)?\.ts$|\/generated\/|^libs\/tooling\//;

const sources = projectFiles().filter((file) => SOURCE.test(file) && !APART.test(file));
const textOf = (file: string): string => contentOf(file).toString('utf8');

/** The rows of a table: what stands at its first level, whether its words do beside it or below. */
const codesIn = (text: string): readonly string[] =>
  [...text.matchAll(/^ {2}(?:'([\w:.-]+)'|(\w+)): (?=\{|notice\()/gm)].map(
    ([, quoted, plain]) => quoted ?? plain ?? '',
  );

describe('words by code', () => {
  const tables = sources.filter((file) => TABLES.test(file));
  const others = sources.filter((file) => !TABLES.test(file)).map(textOf);
  /** Built of a noun and what is said of it: `CALENDAR_FILE_${denial}`. */
  const openings = others.flatMap((text) => [...text.matchAll(/`([A-Z_]+_)\$\{/g)].map(([, opening = '']) => opening));
  const named = new Set(
    others.flatMap((text) => [...text.matchAll(/['"`]([\w:.-]+)['"`]|(\w+)(?=\??[:,])/g)].map(([, a, b]) => a ?? b)),
  );
  const isSaid = (code: string): boolean =>
    named.has(code) || openings.some((each) => code.startsWith(each) && named.has(code.slice(each.length)));

  it.each(tables)('of %s are all said somewhere', (table) => {
    const codes = codesIn(textOf(table));
    expect(codes.length).toBeGreaterThan(0);
    expect(codes.filter((code) => !isSaid(code))).toEqual([]);
  });
});
