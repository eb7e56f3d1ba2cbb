import { describe, expect, it } from '@jest/globals';
import { pointsBetween, share, shareText } from './share';

describe('shares', () => {
  it.each([
    [61, 65, 0, '94%'],
    [58, 65, 0, '89%'],
    [72, 112, 1, '64.3%'],
    ['238.2', '331', 1, '72%'],
    ['238.2', '331', 2, '71.96%'],
    ['140805', '595700', 1, '23.6%'],
    [1, 8, 0, '13%'],
    [0, 7, 1, '0%'],
    [7, 7, 1, '100%'],
    ['0.3', '12000.55', 4, '0.0025%'],
  ])('%s of %s with %s digits is %s', (part, whole, places, text) => {
    expect(shareText(part, whole, places)).toBe(text);
  });

  it('are rounded once: 44.4999…% is 44%, not 45%', () => {
    expect(shareText('444999', '1000000', 0)).toBe('44%');
    expect(shareText('4449999', '10000000', 1)).toBe('44.5%');
  });

  it('are none where there is no whole', () => {
    expect([share(0, 0), shareText('3', '0'), pointsBetween([1, 2], [0, 0])]).toEqual([null, '–', null]);
  });

  it('differ in percentage points', () => {
    expect(pointsBetween([31, 50], [1, 2])).toBeCloseTo(12, 6);
    expect(pointsBetween([1, 4], [1, 2])).toBe(-25);
  });
});
