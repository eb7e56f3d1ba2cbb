import { describe, expect, it } from '@jest/globals';
import { fitted, table, widthOf } from './table';

describe('a table', () => {
  it('aligns Chinese and Latin texts alike', () => {
    const lines = table(
      ['项目', 'n'],
      [
        ['茶', 'a'],
        ['tea', 'b'],
      ],
    );
    expect(lines).toEqual(['项目  n', '----  -', '茶    a', 'tea   b']);
    expect(new Set(lines.map((line) => widthOf(line))).size).toBe(1);
  });

  it('sets columns of numbers to the right', () => {
    expect(
      table(
        ['stage', 'open'],
        [
          ['lead', 5],
          ['intent', 12],
        ],
      ),
    ).toEqual(['stage   open', '------  ----', 'lead       5', 'intent    12']);
  });

  it('shows its head when there is nothing in it', () => {
    expect(table(['asked', 'rung'], [])).toEqual(['asked  rung', '-----  ----']);
  });

  it('counts two columns for a Chinese character and for its punctuation', () => {
    expect([widthOf('帮办'), widthOf('ab'), widthOf('（互为前置）'), widthOf('')]).toEqual([4, 2, 12, 0]);
  });

  it('cuts what does not fit, and nothing else', () => {
    expect([fitted('帮办清单', 8), fitted('帮办清单', 7), fitted('abcdef', 4)]).toEqual([
      '帮办清单',
      '帮办清…',
      'abc…',
    ]);
  });
});
