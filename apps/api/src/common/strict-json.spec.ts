import fc from 'fast-check';
import { describe, expect, it } from '@jest/globals';
import { Problem } from './problem';
import { keyTwice, parseStrictJson, type Scanned } from './strict-json';

function codeOf(text: string): string {
  try {
    parseStrictJson(text);
    return 'accepted';
  } catch (error) {
    if (error instanceof Problem) return error.code;
    throw error;
  }
}

/** What is nested too deeply ends the scan before its end, which is no fault here. */
function ignoringBounds(scan: () => unknown): void {
  try {
    scan();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
  }
}

/** A text that counts how often it is looked at. */
class Counted implements Scanned {
  looked = 0;
  readonly length: number;

  constructor(private readonly text: string) {
    this.length = text.length;
  }

  charCodeAt(at: number): number {
    this.looked += 1;
    return this.text.charCodeAt(at);
  }

  slice(begin: number, end: number): string {
    this.looked += end - begin;
    return this.text.slice(begin, end);
  }
}

/** Values as JSON can carry them into the record: no NUL, no half of a surrogate pair, no `__proto__`, not too deep. */
const text = fc.string({ unit: 'grapheme' }).filter((each) => each.isWellFormed() && !each.includes('\0'));
const value = fc.jsonValue({ maxDepth: 6, stringUnit: 'grapheme' });
const isStorable = (json: string): boolean => !/\\u0000|\\ud[89a-f]/i.test(json) && !json.includes('__proto__');

describe('strict JSON', () => {
  it('reads what JSON reads', () => {
    fc.assert(
      fc.property(value, (each) => {
        const json = JSON.stringify(each);
        fc.pre(isStorable(json));
        expect(parseStrictJson(json)).toEqual(JSON.parse(json));
        expect(parseStrictJson(JSON.stringify(each, null, 3))).toEqual(JSON.parse(json));
      }),
      { numRuns: 500 },
    );
  });

  it('is told apart by what a key means, not by how it is spelt', () => {
    fc.assert(
      fc.property(text, text, (one, two) => {
        fc.pre(one !== '__proto__' && two !== '__proto__');
        const spelt = [...two]
          .map((char) =>
            char
              .split('')
              .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
              .join(''),
          )
          .join('');
        const json = `{${JSON.stringify(one)}:1,"${spelt}":2}`;
        expect(codeOf(json)).toBe(one === two ? 'JSON_DUPLICATE_KEY' : 'accepted');
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['', 'JSON_INVALID'],
    ['{', 'JSON_INVALID'],
    ['{"a":1,}', 'JSON_INVALID'],
    ["{'a':1}", 'JSON_INVALID'],
    ['{"a":NaN}', 'JSON_INVALID'],
    ['"unterminated', 'JSON_INVALID'],
    ['{"a":1}{"b":2}', 'JSON_INVALID'],
    ['{"a":{"b":1,"b":2}}', 'JSON_DUPLICATE_KEY'],
    ['[{"a":1},{"a":1}]', 'accepted'],
    ['{"a":"b","c":"b"}', 'accepted'],
    ['{"a":"{\\"a\\":1,\\"a\\":2}"}', 'accepted'],
    ['{"a":["a","a"]}', 'accepted'],
    ['{"__proto__":1}', 'TEXT_INVALID'],
    ['{"a":"\\ud83d\\ude00"}', 'accepted'],
    ['{"a":"\\ude00\\ud83d"}', 'TEXT_INVALID'],
  ])('%s: %s', (json, code) => {
    expect(codeOf(json)).toBe(code);
  });

  it('counts depth of what is JSON at all', () => {
    expect(codeOf('['.repeat(20) + ']'.repeat(20))).toBe('accepted');
    expect(codeOf('['.repeat(21) + ']'.repeat(21))).toBe('JSON_TOO_DEEP');
    expect(codeOf('['.repeat(500_000) + ']'.repeat(500_000))).toBe('JSON_TOO_DEEP');
    expect(codeOf('{"a":'.repeat(1_000_000))).toBe('JSON_INVALID');
  });

  it('counts what it is made of, in objects and in lists', () => {
    const list = (length: number): string => JSON.stringify(Array.from({ length }, (_, index) => index));
    expect(codeOf(list(5_000))).toBe('accepted');
    expect(codeOf(list(5_001))).toBe('JSON_TOO_MANY');
    expect(codeOf(`[${'{},'.repeat(2_500)}{}]`)).toBe('JSON_TOO_MANY');
    expect(
      codeOf(
        JSON.stringify(
          Object.fromEntries(
            list(6_000)
              .split(',')
              .map((key) => [key, 1]),
          ),
        ),
      ),
    ).toBe('JSON_TOO_MANY');
    expect(() => parseStrictJson(list(6_000), 6_000)).not.toThrow();
    expect(codeOf(`"${',{['.repeat(5_000)}"`)).toBe('accepted');
  });

  it('looks at no character more than twice, whatever comes', () => {
    const hostile = fc.constantFrom(
      '"',
      '\\',
      '\\"',
      '\\\\',
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '\\u0061',
      'a',
      ' ',
      '\0',
      '\ud83d',
    );
    const pieces = fc.array(fc.tuple(hostile, fc.integer({ min: 1, max: 300 })), { maxLength: 12 });
    fc.assert(
      fc.property(pieces, (each) => {
        const counted = new Counted(each.map(([piece, times]) => piece.repeat(times)).join(''));
        ignoringBounds(() => keyTwice(counted, 1_000_000));
        expect(counted.looked).toBeLessThanOrEqual(2 * counted.length);
      }),
      { numRuns: 500 },
    );
  });

  it('does not read a string without an end again from each of its quotes', () => {
    const counted = new Counted(`"${'\\"'.repeat(32_000)}`);
    expect(keyTwice(counted, 5_000)).toBeNull();
    expect(counted.looked).toBeLessThanOrEqual(2 * counted.length);
    expect(codeOf(`"${'\\"'.repeat(500_000)}`)).toBe('JSON_INVALID');
  });
});
