import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { type ProblemCode, PROBLEMS, problemText } from './problem';
import { STATUS } from './problem-kind';

const ROOT = join(__dirname, '../../../..');
const CODES = Object.keys(PROBLEMS) as ProblemCode[];
/** Where codes stand with their words, and where they are only expected. */
const NO_USE = /(\.refusals|-problems|\.spec|\.spec-support)\.ts$/;

/** Sources of everything that can refuse. */
function sources(): string {
  const folders = ['kernel', 'domain', 'identity', 'record'].map((lib) => join(ROOT, 'libs', lib, 'src'));
  folders.push(join(ROOT, 'apps/api/src'));
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  );
  return files.flatMap((file) => (file.endsWith('.ts') && !NO_USE.test(file) ? readFileSync(file, 'utf8') : [])).join();
}

describe('problems', () => {
  it.each(CODES)('%s has a kind with a status, and is said in Chinese and in English', (code) => {
    // What a sentence begins with may be a number of its details.
    const { en, zh } = problemText(code, { count: 'Two' });
    expect(zh).toMatch(/\p{Script=Han}.*。$/u);
    expect(en).toMatch(/^[A-Z{“][^\p{Script=Han}]*\.$/u);
    expect(STATUS[PROBLEMS[code].kind]).toBeGreaterThanOrEqual(400);
  });

  it('are all answered with somewhere', () => {
    const text = sources();
    // Written out, or put together from a beginning and an end that stands somewhere: `POLICY_FILE_${denial}`.
    const beginnings = ['', ...[...text.matchAll(/`([A-Z_]+_)\$\{/g)].flatMap(([, beginning = '']) => beginning)];
    const isUsed = (code: string): boolean =>
      beginnings.some((each) => code.startsWith(each) && text.includes(`'${code.slice(each.length)}'`));
    expect(CODES.filter((code) => !isUsed(code))).toEqual([]);
  });

  it('by rule are said in the domain’s words', () => {
    expect(problemText('ITEM_UNKNOWN', { itemId: 'x' }).zh).not.toBe(problemText('INTERNAL', {}).zh);
  });
});
