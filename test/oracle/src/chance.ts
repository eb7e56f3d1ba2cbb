/** What looks like chance and is the same for the same seed. */
export class Chance {
  constructor(private state: number) {}

  /** An integer from 0 to n - 1. */
  below(n: number): number {
    this.state = (Math.imul(this.state ^ (this.state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    const mixed = Math.imul(this.state ^ (this.state >>> 12), 0x297a2d39) >>> 0;
    return Math.floor(((mixed ^ (mixed >>> 15)) >>> 0) % n);
  }

  /** The same ones in another order. */
  mixed<T>(list: readonly T[]): readonly T[] {
    const left = [...list];
    return list.flatMap(() => left.splice(this.below(left.length), 1));
  }

  /** @throws Error where there is nothing to choose from */
  one<T>(list: readonly T[]): T {
    const found = list[this.below(list.length)];
    if (found === undefined) throw new Error('nothing to choose from');
    return found;
  }
}
