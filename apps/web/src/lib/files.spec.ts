import { describe, expect, it } from '@jest/globals';
import { fitName, isTelephonePicture, kindOf, shownAs, sizeText } from './files';

describe('files', () => {
  it.each([
    [0, '0 B'],
    [1_023, '1023 B'],
    [1_024, '1 KB'],
    [1_023_000, '999 KB'],
    [1_048_576, '1 MB'],
    [1_600_000, '1.5 MB'],
    [104_857_600, '100 MB'],
  ])('%d bytes are %s', (bytes, text) => {
    expect(sizeText(bytes)).toBe(text);
  });

  it('keep the ending of a name that is too long, and count characters, not bytes', () => {
    const name = fitName(`${'\u9879'.repeat(300)}(scan).pdf`);
    expect([...name]).toHaveLength(160);
    expect(name.endsWith('(scan).pdf')).toBe(true);
    expect(fitName('\ta\u0000b.pdf ')).toBe('a b.pdf');
    expect(fitName(' ')).toBe('file');
    expect(fitName('施工\u202Egpj.exe')).toBe('施工gpj.exe');
    expect(['IMG_1.HEIC', 'a.heif', 'heic.pdf'].map(isTelephonePicture)).toEqual([true, true, false]);
  });

  it('are shown where a browser may show them', () => {
    expect(['application/pdf', 'image/png', 'image/svg+xml', 'text/plain'].map(shownAs)).toEqual([
      ...['pdf', 'picture', null, null],
    ]);
    expect(['application/zip', 'application/x-cfb', 'text/plain', 'image/webp'].map(kindOf)).toEqual([
      ...['archive', 'office', 'text', 'picture'],
    ]);
  });
});
