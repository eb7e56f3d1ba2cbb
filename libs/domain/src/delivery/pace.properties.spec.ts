import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { closedFor, placeFor } from './pace';

/** Whoever asks at these moments: when each message left. */
function leaving(perMinute: number, gaps: readonly number[], next: number | null = null): number[] {
  const left: number[] = [];
  let [now, kept] = [0, next];
  for (const gap of gaps) {
    now += gap;
    const { next: after, waitMs } = placeFor(kept, perMinute, now);
    kept = after;
    if (waitMs === null) left.push(now);
  }
  return left;
}

const gaps = fc.array(fc.integer({ min: 0, max: 8_000 }), { minLength: 1, maxLength: 120 });

describe('the pace of a robot', () => {
  it('lets no minute have more than it takes, whenever somebody asks', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 120 }), gaps, (perMinute, asked) => {
        const left = leaving(perMinute, asked);
        for (const start of left) {
          expect(left.filter((at) => at >= start && at < start + 60_000).length).toBeLessThanOrEqual(perMinute);
        }
      }),
    );
  });

  it('never keeps anybody waiting for ever: who comes again after the time that was said may leave', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 120 }), gaps, (perMinute, asked) => {
        let [now, kept]: [number, number | null] = [0, null];
        for (const gap of asked) {
          now += gap;
          let place = placeFor(kept, perMinute, now);
          if (place.waitMs !== null) {
            now += place.waitMs;
            place = placeFor(place.next, perMinute, now);
          }
          expect(place.waitMs).toBeNull();
          kept = place.next;
        }
      }),
    );
  });

  it('opens when the other side said that it would, and not before', () => {
    const kept = closedFor(600_000, 20, 1_000);
    expect(placeFor(kept, 20, 1_000).waitMs).toBe(600_000);
    expect(placeFor(kept, 20, 600_999).waitMs).toBe(1);
    expect(placeFor(kept, 20, 601_000).waitMs).toBeNull();
  });

  it('lets a few leave at once after a rest', () => {
    expect(leaving(20, [0, 0, 0, 0, 0, 0, 0])).toHaveLength(5);
  });
});
