import { describe, expect, it } from '@jest/globals';
import { SharedQuestion } from './shared-question';

/** A question whose answers are given by hand, in the order of asking: each key's with a word of its own. */
function byHand(): {
  asked: (readonly string[])[];
  answer: (word: string) => void;
  fail: () => void;
  shared: SharedQuestion<string>;
} {
  const asked: (readonly string[])[] = [];
  const waiting: { resolve: (answerOf: (key: string) => string) => void; reject: (error: Error) => void }[] = [];
  const shared = new SharedQuestion<string>((keys) => {
    asked.push(keys);
    return new Promise((resolve, reject) => waiting.push({ resolve, reject }));
  });
  return {
    asked,
    shared,
    answer: (word) => waiting.shift()?.resolve((key) => `${key} ${word}`),
    fail: () => waiting.shift()?.reject(new Error('away')),
  };
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('a question that many ask at once', () => {
  it('is answered from after it was wanted: who comes later shares the next asking', async () => {
    const { answer, asked, shared } = byHand();
    const first = shared.ask('a');
    await turn();
    const later = [shared.ask('a'), shared.ask('b'), shared.ask('a')];
    await turn();
    expect(asked).toEqual([['a']]);
    answer('before');
    expect(await first).toBe('a before');
    await turn();
    expect(asked).toEqual([['a'], ['a', 'b']]);
    answer('after');
    expect(await Promise.all(later)).toEqual(['a after', 'b after', 'a after']);
  });

  it('is asked once for all that come in one turn, and anew once nobody waits', async () => {
    const { answer, asked, shared } = byHand();
    const both = [shared.ask('a'), shared.ask('b')];
    await turn();
    answer('1');
    expect(await Promise.all(both)).toEqual(['a 1', 'b 1']);
    await turn();
    const again = shared.ask('a');
    await turn();
    answer('2');
    expect(await again).toBe('a 2');
    expect(asked).toEqual([['a', 'b'], ['a']]);
  });

  it('fails for those who asked then, and is asked again for those who came later', async () => {
    const { answer, fail, shared } = byHand();
    const first = shared.ask('a');
    await turn();
    const later = shared.ask('b');
    fail();
    await expect(first).rejects.toThrow('away');
    await turn();
    answer('back');
    expect(await later).toBe('b back');
  });

  it('hears of it where the answer for one cannot be made out', async () => {
    const shared = new SharedQuestion<string>(() =>
      Promise.resolve(() => {
        throw new Error('unreadable');
      }),
    );
    await expect(shared.ask('a')).rejects.toThrow('unreadable');
  });
});
