import { describe, expect, it } from '@jest/globals';
import { SharedQuestion } from './shared-question';

/** A question whose answers are given by hand, in the order of asking. */
function byHand(): {
  asked: string[];
  answer: (value: string) => void;
  fail: () => void;
  shared: SharedQuestion<string>;
} {
  const asked: string[] = [];
  const waiting: { resolve: (value: string) => void; reject: (error: Error) => void }[] = [];
  const shared = new SharedQuestion<string>((key) => {
    asked.push(key);
    return new Promise((resolve, reject) => waiting.push({ resolve, reject }));
  });
  return {
    asked,
    shared,
    answer: (value) => waiting.shift()?.resolve(value),
    fail: () => waiting.shift()?.reject(new Error('away')),
  };
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('a question that many ask at once', () => {
  it('is answered from after it was wanted: who comes later shares the next asking', async () => {
    const { answer, asked, shared } = byHand();
    const first = shared.ask('a');
    const second = shared.ask('a');
    const third = shared.ask('a');
    expect(asked).toEqual(['a']);
    answer('before');
    expect(await first).toBe('before');
    await turn();
    expect(asked).toEqual(['a', 'a']);
    answer('after');
    expect(await Promise.all([second, third])).toEqual(['after', 'after']);
  });

  it('is asked anew once nobody waits, and apart for each key', async () => {
    const { answer, asked, shared } = byHand();
    const one = shared.ask('a');
    const other = shared.ask('b');
    answer('1');
    answer('2');
    expect(await Promise.all([one, other])).toEqual(['1', '2']);
    await turn();
    const again = shared.ask('a');
    answer('3');
    expect(await again).toBe('3');
    expect(asked).toEqual(['a', 'b', 'a']);
  });

  it('fails for those who asked then, and is asked again for those who came later', async () => {
    const { answer, fail, shared } = byHand();
    const first = shared.ask('a');
    const later = shared.ask('a');
    fail();
    await expect(first).rejects.toThrow('away');
    await turn();
    answer('back');
    expect(await later).toBe('back');
  });
});
