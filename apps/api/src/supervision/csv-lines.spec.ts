import fc from 'fast-check';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { csvLine, runsAsFormula } from '@bangban/domain';

const PLAIN = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1'];
const WIDE = ['＝1+1', '＋1', '－1', '＠SUM(A1)', '﹦1', '﹢1', '﹣1', '﹫x', '⁺1', '₋1', '\u22121'];
/** Behind blanks and marks that nobody sees. */
const HIDDEN = [' =1', '\u3000=1', '\u00a0＝1', '\u200b=1', '\ufeff=1', '\u202e+1', '\u0000@x'];

describe('a line of CSV', () => {
  it('is read back as it was written, whatever stands in it', () => {
    const sign = fc.constantFrom(...[...PLAIN, ...WIDE, ...HIDDEN].map((text) => text.slice(0, 1)));
    const text = fc.string({ unit: 'binary' });
    const cell = fc.oneof(
      text,
      fc.tuple(sign, text).map(([first, rest]) => first + rest),
    );
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 6 }), (cells) => {
        const [row]: string[][] = parse(csvLine(cells), { record_delimiter: '\r\n', skip_empty_lines: false });
        expect(row).toEqual(cells.map((each) => (runsAsFormula(each) ? `'${each}` : each)));
      }),
      { numRuns: 500 },
    );
  });

  it.each([...PLAIN, ...WIDE, ...HIDDEN])('disarms %j, which a spreadsheet would run', (text) => {
    expect(csvLine([text]).replaceAll('"', '')).toBe(`'${text}\r\n`);
  });

  it('disarms every form of a sign that Unicode folds into it, and no letter', () => {
    const folded = (code: number): string => String.fromCodePoint(code).normalize('NFKC');
    const codes = Array.from({ length: 0x10000 }, (_, code) => code).filter((code) => /^[=+\-@]$/.test(folded(code)));
    expect(codes.map((code) => String.fromCodePoint(code)).filter((sign) => !runsAsFormula(`${sign}1`))).toEqual([]);
    expect(['项目', 'a=1', '1', '（一）', 'é', ''].filter(runsAsFormula)).toEqual([]);
  });

  it('writes numbers as they are, negative ones too, and nothing for null', () => {
    expect(csvLine([-1, null, 2.5, ''])).toBe('-1,,2.5,\r\n');
  });
});
