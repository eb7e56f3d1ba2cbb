import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';

const DECLARED = /^export (?:abstract )?(?:interface|type|function|const|class) (\w+)/gm;
const NOUNS = /project|item|stage|lead|gate|party|evidence|policy|escalation|calendarFile/i;

it('exports no name that tells of one kind of file', () => {
  const names = readdirSync(__dirname, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !/\.spec(-support)?\.ts$/.test(file))
    .flatMap((file) => [...readFileSync(join(__dirname, file), 'utf8').matchAll(DECLARED)])
    .map(([, name = '']) => name);
  expect(names.length).toBeGreaterThan(60);
  expect(names.filter((name) => NOUNS.test(name))).toEqual([]);
});
