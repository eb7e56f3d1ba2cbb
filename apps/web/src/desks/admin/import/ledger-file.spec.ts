import { describe, expect, it } from '@jest/globals';
import { headingFault, readLedger } from './ledger-file';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a ledger', () => {
  it('is read in UTF-8, with or without its mark, and counts its rows', () => {
    const text = '\u7f16\u53f7,\u9879\u76ee\u540d\u79f0\r\n1,\u8f74\u627f\r\n,,\r\n2,"a"\r\n';
    expect(readLedger(utf8(text))).toEqual({ kind: 'text', text, rows: 2 });
    expect(readLedger(utf8(`\uFEFF${text}`))).toMatchObject({ kind: 'text', text });
  });

  it('is read in the encoding of Chinese spreadsheets', () => {
    const bytes = Uint8Array.from([0xb1, 0xe0, 0xba, 0xc5, 0x0a, 0x31]);
    expect(readLedger(bytes)).toEqual({ kind: 'text', text: '\u7f16\u53f7\n1', rows: 1 });
  });

  it('is no workbook, not empty and no picture', () => {
    expect(readLedger(Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x14]))).toEqual({ kind: 'workbook' });
    expect(readLedger(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]))).toEqual({ kind: 'workbook' });
    expect(readLedger(utf8('\u7f16\u53f7\r\n'))).toEqual({ kind: 'empty' });
    expect(readLedger(Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10]))).toEqual({ kind: 'unreadable' });
  });

  it('tells what is wrong with its headings', () => {
    expect(headingFault('unknown: a, b')).toEqual({ kind: 'unknown', what: 'a, b' });
    expect(headingFault('stands twice: name')).toEqual({ kind: 'twice', what: 'name' });
    expect(headingFault('Invalid Record Length')).toBeNull();
  });
});
