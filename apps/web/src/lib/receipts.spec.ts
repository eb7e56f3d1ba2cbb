import { describe, expect, it } from '@jest/globals';
import { type ItemReceipt, papersOf, receiptAddress } from './receipts';

const receipt = {
  asOf: '2026-03-09',
  upTo: { seq: 48, hash: 'f' },
  clocks: [{ deadlines: [{ files: ['a'] }, { files: ['b', 'a'] }] }],
  rests: [{ asked: { files: ['c'] } }, { asked: null }],
  extensions: [{ asked: { files: ['b', 'd'] } }],
} as unknown as ItemReceipt['receipt'];

describe('the receipt of an item beside a list', () => {
  it('says where it is computed again, and names each paper once', () => {
    expect(receiptAddress({ itemId: 'x', receipt })).toBe('/api/help-items/x/clock?asOf=2026-03-09&seq=48');
    expect(papersOf({ receipt })).toEqual(['a', 'b', 'c', 'd']);
  });
});
