import { beforeEach, describe, expect, it } from '@jest/globals';
import { FixedWindows } from './fixed-windows';

const MINUTE = 60_000;
let now: number;
let windows: FixedWindows;

beforeEach(() => {
  now = 1_000_000;
  windows = new FixedWindows(() => now);
});

const hit = (key = 'route-address'): ReturnType<FixedWindows['increment']> => windows.increment(key, MINUTE, 2);

describe('windows of a minute', () => {
  it('let as many through as the limit says, and tell the rest how long to wait', async () => {
    expect(await hit()).toEqual({ totalHits: 1, timeToExpire: 60, isBlocked: false, timeToBlockExpire: 0 });
    now += 15_000;
    expect(await hit()).toMatchObject({ totalHits: 2, isBlocked: false });
    expect(await hit()).toEqual({ totalHits: 3, timeToExpire: 45, isBlocked: true, timeToBlockExpire: 45 });
    expect(await hit('another')).toMatchObject({ totalHits: 1, isBlocked: false });
  });

  it('begin anew with the first request after their end', async () => {
    for (let n = 0; n < 3; n += 1) await hit();
    now += MINUTE - 1;
    expect(await hit()).toMatchObject({ isBlocked: true, timeToBlockExpire: 1 });
    now += 1;
    expect(await hit()).toMatchObject({ totalHits: 1, isBlocked: false, timeToExpire: 60 });
  });

  it('are forgotten once they are over', async () => {
    for (let n = 0; n < 100; n += 1) await hit(`address ${n}`);
    now += MINUTE / 2;
    await hit('young');
    now += MINUTE / 2;
    await hit('newest');
    expect(windows.size).toBe(2);
  });
});
