import { describe, expect, it } from '@jest/globals';
import { csvText, fileName, withRemark } from './table-file';

describe('a table as a file', () => {
  it('is CSV that spreadsheets read as UTF-8', () => {
    const table = {
      name: 'x',
      columns: [{ title: '单位' }, { title: '下发' }],
      rows: [
        ['市自然资源和规划局', 12],
        [null, 0.5],
      ],
    };
    expect(csvText(table)).toBe('\uFEFF单位,下发\r\n市自然资源和规划局,12\r\n,0.5\r\n');
  });

  it('has what is said besides of each row in columns after its own', () => {
    const beside = { name: 'y', columns: [{ title: '依据' }], rows: [['a'], ['b']] };
    const table = { name: 'x', columns: [{ title: '事项' }], rows: [[1], [2]], beside };
    expect(csvText(table)).toBe('\uFEFF事项,依据\r\n1,a\r\n2,b\r\n');
  });

  it('keeps commas, quotes and breaks inside their cell, and runs nothing', () => {
    const rows = [
      ['a,b', 'say "yes"', 'one\ntwo'],
      ['=SUM(A1)', '-1', '@x'],
      ['＝SUM(A1)', '－1', ' ＠x'],
    ];
    const lines = csvText({ name: 'x', columns: [], rows }).split('\r\n');
    expect(lines[1]).toBe('"a,b","say ""yes""","one\ntwo"');
    expect(lines[2]).toBe("'=SUM(A1),'-1,'@x");
    expect(lines[3]).toBe("'＝SUM(A1),'－1,' ＠x");
  });

  it('says under its last row that there were more', () => {
    const table = { name: 'x', columns: [], rows: [[1], [2]] };
    expect(withRemark(table, '只读取了前 2 行。')).toBe(table);
    expect(withRemark({ ...table, cut: true }, '只读取了前 2 行。').rows).toEqual([[1], [2], ['只读取了前 2 行。']]);
  });

  it('has a name that every file system takes', () => {
    expect(fileName('清单完成情况 2026-11-01/30: *?', 'xlsx')).toBe('清单完成情况-2026-11-01-30-.xlsx');
  });
});
