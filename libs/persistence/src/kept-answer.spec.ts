import { describe, expect, it } from '@jest/globals';
import { KeptAnswer } from './kept-answer';

describe('an answer that is kept', () => {
  it('is asked once for all who come within its time, and again afterwards', async () => {
    let now = 0;
    let asked = 0;
    const kept = new KeptAnswer(() => Promise.resolve((asked += 1)), 1_000, { now: () => now });
    expect(await Promise.all([kept.get(), kept.get()])).toEqual([1, 1]);
    now = 999;
    expect(await kept.get()).toBe(1);
    now = 1_000;
    expect(await Promise.all([kept.get(), kept.get()])).toEqual([2, 2]);
  });

  it('is not kept where the question failed', async () => {
    let asked = 0;
    const kept = new KeptAnswer(
      () => ((asked += 1) === 1 ? Promise.reject(new Error('away')) : Promise.resolve(asked)),
      1_000,
    );
    await expect(kept.get()).rejects.toThrow('away');
    expect(await kept.get()).toBe(2);
  });

  it('is not kept where it is not worth it', async () => {
    let asked = 0;
    const kept = new KeptAnswer(() => Promise.resolve((asked += 1)), 1_000, { keeps: (answer) => answer > 1 });
    expect([await kept.get(), await kept.get(), await kept.get()]).toEqual([1, 2, 2]);
  });
});
