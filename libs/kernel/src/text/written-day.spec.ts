import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, isDateOnly } from '../time/instant';
import { daySerial, writtenDay, writtenMonth } from './written-day';

const days = fc.integer({ min: 0, max: 76_000 }).map((count) => addDays('1990-01-01', count));
const wide = (text: string): string => text.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));

describe('a day', () => {
  it('is the same in every way in which people and spreadsheets write it', () => {
    const property = fc.property(days, (day) => {
      const [year = '', month = '', date = ''] = day.split('-');
      const short = [year, `${Number(month)}`, `${Number(date)}`];
      const serial = (Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;
      const ways = [
        ...[day, short.join('/'), short.join('.'), `${short[0]}年${short[1]}月${short[2]}日`, `${year}${month}${date}`],
        ...[
          wide(short.join('/')),
          ` ${day}　`,
          `${short.join('/')} 0:00`,
          `${day}T00:00:00.000`,
          `${serial}`,
          `${serial}.0`,
        ],
      ];
      expect(new Set(ways.map(writtenDay))).toEqual(new Set([day]));
    });
    fc.assert(property, { numRuns: 200 });
  });

  it('is never made of a text that is none', () => {
    const property = fc.property(fc.string({ maxLength: 20 }), (text) => {
      const day = writtenDay(text);
      expect(day === null || /^\d{4}-\d\d-\d\d$/.test(day)).toBe(true);
    });
    fc.assert(property, { numRuns: 300 });
    for (const text of ['', '明天', '3月1日', '2026-03', '12000', '2026-3-1 14:30', '45724.5', '13800138000']) {
      expect(writtenDay(text)).toBeNull();
    }
  });

  it('that does not exist stays what was written, to be refused where days are looked at', () => {
    expect(writtenDay('2026/2/30')).toBe('2026-02-30');
    expect(isDateOnly('2026-02-30')).toBe(false);
  });

  it('of a spreadsheet begins where spreadsheets begin', () => {
    expect([daySerial(45_717), daySerial(32_874)]).toEqual(['2025-03-01', '1990-01-01']);
  });
});

describe('a month', () => {
  it('is the same in every way in which people and spreadsheets write it', () => {
    const property = fc.property(days, (day) => {
      const [year = '', month = ''] = day.split('-');
      const short = `${Number(month)}`;
      const ways = [`${year}-${month}`, `${year}/${short}`, `${year}年${short}月`, `${year}年${month}月份`];
      const all = [...ways, `${year}${month}`, wide(`${year}.${short}`), ` ${year}-${month} `, day, `${day} 0:00`];
      expect(new Set(all.map(writtenMonth))).toEqual(new Set([`${year}-${month}`]));
    });
    fc.assert(property, { numRuns: 200 });
    for (const text of ['', '8月', '上月', '2026', '12345678']) expect(writtenMonth(text)).toBeNull();
    expect(writtenMonth('2026-13')).toBe('2026-13');
  });
});
