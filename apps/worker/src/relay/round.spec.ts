import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { RecordUnavailable } from '@bangban/record';
import { ServiceError } from '@temporalio/client';
import { playRound, type RoundOptions } from './round';

const many = Array.from({ length: 400 }, (_, index) => index);

/** As the client of the engine tells what the server, or nobody, answered. */
function engineError(code: number): Error {
  const cause = Object.assign(new Error('no answer'), { code, details: '', metadata: {} });
  return new ServiceError('Failed to signal', { cause });
}

interface Played {
  readonly tried: number[];
  readonly failed: number[];
}

function play(more: Partial<RoundOptions<number>>): Played & { round: ReturnType<typeof playRound<number>> } {
  const { work = () => Promise.resolve(), ...rest } = more;
  const [tried, failed]: number[][] = [[], []];
  const round = playRound(many, {
    width: 16,
    longestMs: 10_000,
    ...rest,
    onError: (entry) => failed?.push(entry),
    work(entry) {
      tried?.push(entry);
      return work(entry);
    },
  });
  return { round, tried: tried ?? [], failed: failed ?? [] };
}

describe('a round', () => {
  it('takes up everything where all is well', async () => {
    const { round } = play({});
    const { done, well } = await round;
    expect([...done].sort((a, b) => a - b)).toEqual(many);
    expect(well).toBe(true);
  });

  it('leaves a failure to the entry that it is of', async () => {
    const fail = (entry: number): Promise<void> => (entry === 7 ? Promise.reject(new Error('7')) : Promise.resolve());
    const { failed, round } = play({ work: fail });
    const { done, well } = await round;
    expect([done.length, well, failed]).toEqual([399, false, [7]]);
  });

  it.each([
    ['the engine cannot be reached', engineError(14)],
    ['the engine does not answer in time', engineError(4)],
    ['the record is away', new RecordUnavailable(null)],
  ])('ends when %s, and keeps what was done', async (_what, error) => {
    const { round, tried } = play({
      async work(entry) {
        await pause(entry < 20 ? 1 : 5);
        if (entry >= 20) throw error;
      },
    });
    const { done, well } = await round;
    expect([...done].sort((a, b) => a - b)).toEqual(many.slice(0, 20));
    expect(well).toBe(false);
    expect(tried.length).toBeLessThanOrEqual(36);
  });

  it('tells what was wrong when nothing was done', async () => {
    const { round, tried } = play({ work: () => Promise.reject(engineError(14)) });
    await expect(round).rejects.toThrow('Failed to signal');
    expect(tried.length).toBeLessThanOrEqual(16);
  });

  it('takes up nothing more once its time is over', async () => {
    const { round } = play({ longestMs: 20, work: () => pause(10) });
    const { done, well } = await round;
    expect(done.length).toBeGreaterThanOrEqual(16);
    expect(done.length).toBeLessThan(100);
    expect(well).toBe(true);
  });
});
