import { describe, expect, it } from '@jest/globals';
import { readLedger } from './ledger-file';

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

  it('is read as "Unicode text" too: UTF-16 with its mark, tabs between cells', () => {
    const text = '\u7f16\u53f7\t\u9879\u76ee\r\n1\t\u8f74\r\n\t\u3000\r\n';
    for (const [mark, little] of [
      [[0xff, 0xfe], true],
      [[0xfe, 0xff], false],
    ] as const) {
      const bytes = new Uint8Array(2 + 2 * text.length);
      bytes.set(mark);
      const view = new DataView(bytes.buffer);
      for (let at = 0; at < text.length; at += 1) view.setUint16(2 + 2 * at, text.charCodeAt(at), little);
      expect(readLedger(bytes)).toEqual({ kind: 'text', text, rows: 1 });
    }
  });
});
