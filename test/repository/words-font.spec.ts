import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from '@jest/globals';
import { contentOf, projectFiles } from './files';

const TELL = `
  const { wordsFont } = await import(process.argv[1]);
  const faces = await wordsFont(Number(process.argv[2]));
  console.log(JSON.stringify(faces.map(({ font, range }) => ({ bytes: font.length, range }))));`;

it.each([400, 700])(
  'brings every Chinese character of the words of screens, once, in few bytes (%i)',
  async (weight) => {
    const program = join(__dirname, '../../apps/web/words-font.mjs');
    const args = ['--input-type=module', '-e', TELL, program, `${weight}`];
    const { stdout } = await promisify(execFile)(process.execPath, args);
    const faces = JSON.parse(stdout) as readonly { readonly bytes: number; readonly range: string }[];
    const codes = faces.flatMap(({ range }) => range.split(','));
    expect(new Set(codes).size).toBe(codes.length);
    const words = projectFiles().filter((file) => file.startsWith('apps/web/src/i18n/zh/'));
    expect(words.length).toBeGreaterThan(15);
    const used = words.flatMap(
      (file) =>
        contentOf(file)
          .toString('utf8')
          .replace(/\/\*[\s\S]*?\*\//g, '')
          .match(/\p{Script=Han}/gu) ?? [],
    );
    const known = new Set(codes);
    expect([...new Set(used)].filter((each) => !known.has(`U+${each.codePointAt(0)?.toString(16)}`))).toEqual([]);
    expect(faces.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(200_000);
  },
  60_000,
);

it('draws what the words leave out in the weights of the words', async () => {
  const tell = 'const { namesFont } = await import(process.argv[1]); console.log(namesFont(process.argv[2]));';
  const program = join(__dirname, '../../apps/web/words-font.mjs');
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--input-type=module', '-e', tell, program, __dirname],
    { maxBuffer: 4 * 1024 * 1024 },
  );
  const weights = [...stdout.matchAll(/font-weight: ([^;]+);/g)].map(([, weight]) => weight);
  expect(new Set(weights)).toEqual(new Set(['400', '700']));
  expect(stdout.match(/@font-face/g)).toHaveLength(weights.length);
  const [, file = ''] = /url\(([^)]+)\)/.exec(stdout) ?? [];
  expect(existsSync(join(__dirname, file))).toBe(true);
});
