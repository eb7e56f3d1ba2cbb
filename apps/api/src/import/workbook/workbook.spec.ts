import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { BOOK, type Cell, sheetXml, workbookOf, zipOf } from './workbook.spec-support';
import { Problem } from '../../common/problem';
import { workbookLines } from './workbook';

const MOST = { rows: 50, columns: 20, unpacked: 1_000_000 };
const cellsOf = (bytes: Buffer): unknown => workbookLines(bytes, MOST).map(({ cells }) => cells);
const xml = (text: string): Cell => ({ xml: text });

function refusalOf(bytes: Buffer, most = MOST): string {
  try {
    workbookLines(bytes, most);
  } catch (error) {
    if (error instanceof Problem) return error.options.errors?.[0]?.text?.en ?? '';
    throw error;
  }
  return 'read';
}

const withParts = (parts: Readonly<Record<string, string>>): Buffer =>
  zipOf({ ...BOOK, 'xl/worksheets/sheet1.xml': sheetXml([['甲']]), ...parts });

describe('a workbook', () => {
  it('gives back the texts that stand in it, with the number of each line', () => {
    const text = fc.string({
      minLength: 1,
      maxLength: 30,
      unit: fc.constantFrom('甲', '乙', '&', '<', '>', '"', "'", '/', ']', 'x', ' ', '　', '🏭'),
    });
    const table = fc.array(fc.array(fc.option(text), { maxLength: 8 }), { maxLength: 12 });
    const property = fc.property(table, (rows) => {
      const expected = rows.flatMap((cells, index) => {
        if (cells.every((cell) => (cell ?? '').trim() === '')) return [];
        const told = cells.map((cell) => ((cell ?? '').trim() === '' ? '' : (cell ?? '')));
        return [{ at: index + 1, cells: told.slice(0, told.findLastIndex((cell) => cell !== '') + 1) }];
      });
      expect(workbookLines(workbookOf(rows), MOST)).toEqual(expected);
    });
    fc.assert(property, { numRuns: 100 });
  });

  it('tells days, numbers and what formulas came to, and computes nothing', () => {
    const row: readonly Cell[] = [
      ...[xml('<c r="A1" s="1"><v>46082</v></c>'), xml('<c r="B1"><v>0.30000000000000004</v></c>')],
      ...[xml('<c r="C1"><v>1.38E10</v></c>'), xml('<c r="D1"><f>SUM(A1:B9)</f><v>12.5</v></c>')],
      ...[
        xml('<c r="E1" t="str"><f>HYPERLINK("http://x")</f><v>甲&#x20;乙</v></c>'),
        xml('<c r="F1" t="b"><v>1</v></c>'),
      ],
      ...[xml('<c r="G1" t="e"><v>#N/A</v></c>'), xml('<c r="H1"><v>91320594</v></c>')],
    ];
    expect(cellsOf(workbookOf([row]))).toEqual([
      ['2026-03-01', '0.3', '13800000000', '12.5', '甲 乙', '是', '#N/A', '91320594'],
    ]);
  });

  it('has texts beside its sheet, in pieces and with their sound, and formats of its own', () => {
    const shared =
      '<sst><si><r><t>苏州</t></r><r><t xml:space="preserve"> 华锦</t></r><rPh><t>huajin</t></rPh></si><si/></sst>';
    const styles =
      '<styleSheet><numFmts><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/><numFmt numFmtId="177" formatCode="[Red]0.00&quot;day&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="177"/><xf numFmtId="176"/></cellXfs></styleSheet>';
    const sheet =
      '<x:worksheet><x:sheetData><x:row r="7"><x:c r="B7" t="s"><x:v>0</x:v></x:c><x:c s="1"><x:v>46082</x:v></x:c><x:c s="0"><x:v>46082</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const parts = { 'xl/sharedStrings.xml': shared, 'xl/styles.xml': styles, 'xl/worksheets/sheet1.xml': sheet };
    expect(workbookLines(withParts(parts), MOST)).toEqual([{ at: 7, cells: ['', '苏州 华锦', '2026-03-01', '46082'] }]);
  });

  it('of an old Macintosh begins its days later; a hidden sheet is nobody’s table', () => {
    const book =
      '<workbook><workbookPr date1904="1"/><sheets><sheet name="a" state="hidden" r:id="rId9"/><sheet name="b" r:id="rId1"/></sheets></workbook>';
    const sheet = sheetXml([[xml('<c r="A1" s="1"><v>44620</v></c>')]]);
    expect(cellsOf(withParts({ 'xl/workbook.xml': book, 'xl/worksheets/sheet1.xml': sheet }))).toEqual([
      ['2026-03-01'],
    ]);
  });
});

describe('what is no workbook, or more than one may bring', () => {
  const bomb = `<worksheet><sheetData>${' '.repeat(1_000_000)}</sheetData></worksheet>`;
  const laughs = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><worksheet><sheetData/></worksheet>';
  it.each([
    ['some text', Buffer.from('编号,名称'), /no whole workbook/],
    ['an old format', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /old format/],
    ['half of one', workbookOf([['甲']]).subarray(0, 300), /no whole workbook/],
    ['an archive of something else', zipOf({ 'a.txt': 'x' }), /no sheet/],
    ['what unpacks to more than memory', withParts({ 'xl/worksheets/sheet1.xml': bomb }), /too large/],
    ['entities of its own', withParts({ 'xl/worksheets/sheet1.xml': laughs }), /no whole workbook/],
    [
      'a tag that does not end',
      withParts({ 'xl/worksheets/sheet1.xml': '<worksheet><sheetData' }),
      /no whole workbook/,
    ],
    [
      'a sheet in a folder above',
      withParts({ 'xl/_rels/workbook.xml.rels': '<Relationship Id="rId1" Target="../../etc"/>' }),
      /no sheet/,
    ],
    ['too many rows', workbookOf(Array.from({ length: 52 }, () => ['甲'])), /at most 50 rows/],
    ['a cell far to the right', workbookOf([[xml('<c r="XFD1"><v>1</v></c>')]]), /at most 20 columns/],
  ])('is refused in words: %s', (_, bytes, words) => {
    expect(refusalOf(bytes)).toMatch(words);
  });

  it('is refused or read whatever its bytes are, and never anything else', () => {
    const whole = workbookOf([
      ['甲', 1],
      ['乙', 2],
    ]);
    const property = fc.property(
      fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 6 }),
      (changes) => {
        const bytes = Buffer.from(whole);
        for (const [at, value] of changes) bytes[at] = value;
        expect(typeof refusalOf(bytes)).toBe('string');
      },
    );
    fc.assert(property, { numRuns: 300 });
  });

  it('with a password says so', () => {
    const bytes = workbookOf([['甲']]);
    const flags = bytes.indexOf('PK\u0001\u0002') + 8;
    bytes[flags] = 1;
    expect(refusalOf(bytes)).toMatch(/password/);
  });
});
