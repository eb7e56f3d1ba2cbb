import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { expect, it } from '@jest/globals';
import { zh } from './zh';
import { near } from './zh/near';

/** What a module brings along at once; what is imported when it is needed comes with words of its own. */
const AT_ONCE = /^(?:import|export) (?!type)[^;]*?from '(\.[^']+)'/gm;
const KEY = /['"`](\w+)\.[\w$]/g;
const WORDS = /\/i18n\/(zh|en)\//;

function modulesFrom(file: string, known = new Set<string>()): ReadonlySet<string> {
  if (known.has(file) || WORDS.test(file)) return known;
  known.add(file);
  for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(AT_ONCE)) {
    const found = ['.tsx', '.ts', '/index.ts'].map((end) => resolve(dirname(file), path + end)).find(existsSync);
    if (found) modulesFrom(found, known);
  }
  return known;
}

it('says everything that frame and workbench draw at once', () => {
  const begin = ['app/frame.tsx', 'app/shell.tsx', 'desks/workbench/workbench-page.tsx'];
  const modules = new Set(begin.flatMap((path) => [...modulesFrom(resolve(__dirname, '..', path))]));
  expect(modules.size).toBeGreaterThan(60);
  const asked = [...modules].flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(KEY)].flatMap(([, part = '']) => (part in zh ? [part] : [])),
  );
  expect([...new Set(asked)].filter((part) => !(part in near))).toEqual([]);
});
