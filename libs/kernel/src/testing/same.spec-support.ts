import { isDeepStrictEqual } from 'node:util';
import { expect } from '@jest/globals';

/** `toStrictEqual`, a hundred times as fast where nothing differs; undefined is not the same as missing. */
export function expectSame(received: unknown, expected: unknown): void {
  if (!isDeepStrictEqual(received, expected)) expect(received).toStrictEqual(expected);
}
