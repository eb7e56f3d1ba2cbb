import { beforeEach, describe, expect, it } from '@jest/globals';
import { roundOf } from './compiler';
import { renewals } from './rounds';

describe('a line of the compiler', () => {
  it.each([
    ['10:41:07 - Found 0 errors. Watching for file changes.', 'sound'],
    ['10:41:09 - Found 1 error. Watching for file changes.', 'faulty'],
    ['10:41:12 - Found 12 errors in 3 files. Watching for file changes.', 'faulty'],
    ['10:41:09 - File change detected. Starting incremental compilation...', null],
    ["libs/domain/src/decide.ts(7,3): error TS2322: 'Found 0 errors' is not assignable.", null],
  ])('%s', (line, round) => {
    expect(roundOf(line)).toBe(round);
  });
});

describe('what runs', () => {
  let renewed: number;
  let said: string[];
  let renew: () => Promise<void>;
  const rounds = (): ReturnType<typeof renewals> => renewals({ renew: () => renew(), say: (line) => said.push(line) });

  beforeEach(() => {
    [renewed, said] = [0, []];
    renew = () => {
      renewed += 1;
      return Promise.resolve();
    };
  });

  it('is what was built before it was started', async () => {
    await rounds()('sound');
    expect(renewed).toBe(0);
  });

  it('is renewed by each sound round, and by none that is faulty', async () => {
    const round = rounds();
    await round('sound');
    await round('sound');
    await round('faulty');
    expect(renewed).toBe(1);
    expect(said).toEqual([expect.stringContaining('do not compile')]);
    await round('sound');
    expect(renewed).toBe(2);
  });

  it('is renewed after the first round where that was faulty', async () => {
    const round = rounds();
    await round('faulty');
    await round('sound');
    expect(renewed).toBe(1);
  });

  it('takes up once what was built while it was renewed', async () => {
    const release: (() => void)[] = [];
    renew = () => {
      renewed += 1;
      return new Promise((resolve) => release.push(resolve));
    };
    const round = rounds();
    await round('sound');
    const all = [round('sound'), round('sound'), round('sound')];
    expect(renewed).toBe(1);
    release.shift()?.();
    await new Promise((resolve) => setImmediate(resolve));
    expect(renewed).toBe(2);
    release.shift()?.();
    await Promise.all(all);
    expect(renewed).toBe(2);
  });

  it('says why it could not be renewed, and is tried again with the next round', async () => {
    renew = () => {
      renewed += 1;
      return Promise.reject(new Error('the port is taken'));
    };
    const round = rounds();
    await round('sound');
    await round('sound');
    expect(said).toEqual([expect.stringContaining('the port is taken')]);
    await round('sound');
    expect(renewed).toBe(2);
  });
});
