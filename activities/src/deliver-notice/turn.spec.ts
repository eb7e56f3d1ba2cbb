import { describe, expect, it } from '@jest/globals';
import { backOff, turnComes } from './turn';

/** Whoever comes too early asks again; each mail takes as long as said. Answers when each of a line has left, and how often all asked. */
function drained(length: number, mailMs: number): { readonly ms: number; readonly asked: number } {
  const due = Array.from({ length }, (_, place) => ({ place, at: 0 }));
  let [left, asked, free] = [0, 0, 0];
  while (due.length > 0) {
    due.sort((a, b) => a.at - b.at || a.place - b.place);
    const [next] = due;
    if (!next) break;
    asked += 1;
    if (next.place === left && next.at >= free) {
      [left, free] = [left + 1, next.at + mailMs];
      due.shift();
    } else {
      const ahead = next.place - left + (next.at < free ? 1 : 0);
      next.at += turnComes({ ahead: Math.max(ahead, 1), refused: 0 });
    }
  }
  return { ms: free, asked };
}

describe('whose turn comes', () => {
  it('lets a line of forty leave within about as many seconds, however slow each mail is', () => {
    const quick = drained(40, 100);
    expect(quick.ms).toBeLessThanOrEqual(45_000);
    expect(quick.asked).toBeLessThanOrEqual(200);
    const slow = drained(40, 3_000);
    expect(slow.ms).toBeLessThanOrEqual(40 * 3_000 * 1.5);
    expect(slow.asked).toBeLessThanOrEqual(600);
  });

  it('waits with the first of the line while that one is refused, and never longer than that one does', () => {
    expect(turnComes({ ahead: 3, refused: 1 })).toBe(5_000);
    expect(turnComes({ ahead: 3, refused: 4 })).toBe(40_000);
    expect(turnComes({ ahead: 3, refused: 400 })).toBe(15 * 60_000);
    expect([0, 1, 2, 3, 9].map(backOff)).toEqual([0, 5_000, 10_000, 20_000, 15 * 60_000]);
    expect(turnComes({ ahead: 90_000, refused: 0 })).toBe(15 * 60_000);
  });
});
