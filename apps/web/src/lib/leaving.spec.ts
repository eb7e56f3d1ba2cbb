import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { askBeforeLeaving } from './leaving';

beforeAll(() => {
  Object.defineProperty(globalThis, 'window', { configurable: true, value: new EventTarget() });
});
afterAll(() => {
  Reflect.deleteProperty(globalThis, 'window');
});

/** True where the browser would ask. */
const asked = (): boolean => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

it('asks while anything is under way, and no longer', async () => {
  const ends: (() => void)[] = [];
  const work = (): Promise<void> => askBeforeLeaving(() => new Promise((resolve) => ends.push(resolve)));
  expect(asked()).toBe(false);
  const [one, other] = [work(), work()];
  expect(asked()).toBe(true);
  ends[0]?.();
  await one;
  expect(asked()).toBe(true);
  ends[1]?.();
  await other;
  expect(asked()).toBe(false);
});

it('is over where it failed', async () => {
  await expect(askBeforeLeaving(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  expect(asked()).toBe(false);
});
