import { describe, expect, it } from '@jest/globals';
import { textOf } from './body-text';

const LEDGER = ['utf-8', 'gb18030'];

describe('the text of a body', () => {
  it.each([
    ['UTF-8', Buffer.from('编号,项目名称'), '编号,项目名称'],
    ['UTF-8 with its mark', Buffer.from('\uFEFF编号'), '编号'],
    ['what office programs save', Buffer.from([0xb1, 0xe0, 0xba, 0xc5]), '编号'],
    ['a rare character in GB 18030', Buffer.from([0x95, 0x32, 0x82, 0x36]), '\u{20000}'],
    ['nothing', Buffer.alloc(0), ''],
  ])('%s', (_, bytes, text) => {
    expect(textOf(bytes, LEDGER)).toBe(text);
  });

  it('is never guessed at with holes in it', () => {
    const refusal = expect.objectContaining({ status: 400, code: 'TEXT_INVALID' });
    expect(() => textOf(Buffer.from([0xb1, 0xe0]), ['utf-8'])).toThrow(refusal);
    expect(() => textOf(Buffer.from([0xff, 0xff]), LEDGER)).toThrow(refusal);
  });

  it('is refused in an alphabet that does not exist', () => {
    const refusal = expect.objectContaining({ status: 415, code: 'MEDIA_TYPE' });
    expect(() => textOf(Buffer.from('x'), ['klingon'])).toThrow(refusal);
  });
});
