import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { giveStorage } from '../kept.spec-support';
import { Attempt } from './attempt';

let takeAway: () => void;
beforeEach(() => {
  takeAway = giveStorage();
});
afterEach(() => {
  takeAway();
  jest.useRealTimers();
});

describe('an attempt', () => {
  it('keeps its key while the same words are tried again', () => {
    const attempt = new Attempt('form');
    const { key } = attempt.keyFor({ note: 'a' });
    expect(attempt.keyFor({ note: 'a' }).key).toBe(key);
    expect(attempt.keyFor({ note: 'b' }).key).not.toBe(key);
  });

  it('keeps its key over a reload, for its own form alone', () => {
    const { key } = new Attempt('form').keyFor({ note: 'a' });
    expect(new Attempt('form').keyFor({ note: 'a' }).key).toBe(key);
    expect(new Attempt('other').keyFor({ note: 'a' }).key).not.toBe(key);
  });

  it('is over with its outcome, also after a reload', () => {
    const attempt = new Attempt('form');
    const { key } = attempt.keyFor({ note: 'a' });
    attempt.decided();
    expect(new Attempt('form').keyFor({ note: 'a' }).key).not.toBe(key);
    expect(attempt.keyFor({ note: 'a' }).key).not.toBe(key);
  });

  it('names what the project stood at when it was first sent: its lost act may itself have moved it on', () => {
    const first = new Attempt('form').keyFor({ note: 'a' }, 7);
    expect(first.seq).toBe(7);
    expect(new Attempt('form').keyFor({ note: 'a' }, 8)).toEqual(first);
    expect(new Attempt('form').keyFor({ note: 'b' }, 8).seq).toBe(8);
  });

  it('is another act on another day', () => {
    jest.useFakeTimers({ now: Date.parse('2026-03-02T01:00:00Z') });
    const { key } = new Attempt('form').keyFor({ note: 'a' });
    jest.setSystemTime(Date.parse('2026-03-03T01:00:00Z'));
    expect(new Attempt('form').keyFor({ note: 'a' }).key).not.toBe(key);
  });

  it('works without a storage, as long as the page lives', () => {
    Object.defineProperty(localStorage, 'setItem', {
      value: () => {
        throw new Error('full');
      },
    });
    const attempt = new Attempt('form');
    expect(attempt.keyFor({ note: 'a' })).toEqual(attempt.keyFor({ note: 'a' }));
  });
});
