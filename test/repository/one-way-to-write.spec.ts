import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from '@jest/globals';

const ROOT = resolve(__dirname, '../..');
const SQL =
  /\b(SELECT\s[^;'"`]*\sFROM|SELECT (?:1|count|NOT|pg_)|INSERT INTO|UPDATE\s+\w+\s+(?:\w+\s+)?SET|DELETE FROM|SAVEPOINT)\b/;
const TRANSACTION = /\.transaction\(|createQueryRunner\(|startTransaction\(/;

const PROGRAMS = ['apps/api/src', 'apps/worker/src', 'activities/src'];
/** Beside the tables too: sign-in keeps its own. */
const WRITERS = [...PROGRAMS, 'libs/identity/src'];

const sources = (folders: readonly string[]): { readonly name: string; readonly text: string }[] =>
  folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !/\.spec(-support)?\.ts$/.test(name))
      .map((name) => ({ name: join(folder, name), text: readFileSync(join(ROOT, folder, name), 'utf8') })),
  );
/** What is told of in a comment is no statement. */
const code = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '');
const found = (pattern: RegExp, folders: readonly string[]): readonly string[] =>
  sources(folders)
    .filter(({ text }) => pattern.test(code(text)))
    .map(({ name }) => name);

it.each([
  'SELECT id\n FROM person',
  'SELECT count(*)',
  'INSERT INTO outbox (seq)',
  "UPDATE delivery d SET state = 'started'",
  'DELETE FROM outbox',
  'SAVEPOINT here',
])('knows SQL when it reads it: %s', (text) => expect(SQL.test(text)).toBe(true));

it('keeps SQL in the record and beside the tables', () => {
  expect(sources(PROGRAMS).length).toBeGreaterThan(100);
  expect(found(SQL, PROGRAMS)).toEqual([]);
});

it('opens transactions through the helpers of the record and the tables alone', () => {
  expect(found(TRANSACTION, WRITERS)).toEqual([]);
});
