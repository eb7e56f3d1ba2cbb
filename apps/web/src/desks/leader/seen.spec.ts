import { describe, expect, it } from '@jest/globals';
import { allSeen, look, newAfter, parseSeen } from './seen';

const at = (time: string): string => `2026-11-23T${time}:00.000Z`;

describe('what changed since the last look', () => {
  const first = look(null, { a: 12, b: 3 }, at('01:00'));

  it('shows the latest entries at the very first look', () => {
    expect(first.since).toBeNull();
    expect([newAfter(first, 'a', 12), newAfter(first, 'b', 3)]).toEqual([7, 0]);
  });

  it('stays the same while the visit goes on, also over a reload and while things happen', () => {
    const reloaded = look(parseSeen(JSON.stringify(first)), { a: 14, b: 3 }, at('01:29'));
    expect([reloaded.since, newAfter(reloaded, 'a', 14)]).toEqual([null, 9]);
    const next = look(reloaded, { a: 15 }, at('01:58'));
    expect(next).toMatchObject({ since: null, before: {}, now: { a: 15, b: 3 } });
  });

  it('starts from where the last visit ended after a pause', () => {
    const later = look(look(first, { a: 14 }, at('01:10')), { a: 20, b: 3, c: 9 }, at('03:00'));
    expect(later.since).toBe(at('01:10'));
    expect([newAfter(later, 'a', 20), newAfter(later, 'b', 3), newAfter(later, 'c', 9)]).toEqual([14, 3, 4]);
  });

  it('is empty once all is said to be seen', () => {
    const seen = allSeen(look(first, { a: 14 }, at('01:10')), at('01:11'));
    expect([seen.since, newAfter(seen, 'a', 14)]).toEqual([at('01:11'), 14]);
  });

  it('starts anew where storage holds something else', () => {
    for (const text of [
      null,
      '',
      '{',
      '{}',
      '{"at":"x","before":{},"now":{}}',
      '{"at":1,"before":{"a":"1"},"now":{}}',
    ]) {
      expect(parseSeen(text)).toBeNull();
    }
  });
});
