import { condition, defineUpdate, setHandler } from '@temporalio/workflow';

export const step = defineUpdate<number>('step');

/** For comparison: an Update that does nothing but count. */
export async function noop(): Promise<void> {
  let steps = 0;
  setHandler(step, () => (steps += 1));
  await condition(() => steps < 0);
}
