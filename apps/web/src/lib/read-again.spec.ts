import { expect, it } from '@jest/globals';
import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { readAgain } from './read-again';

/** A query whose answers come when they are let. */
function watch(client: QueryClient, queryKey: readonly string[]) {
  const answers: (() => void)[] = [];
  const queryFn = (): Promise<number> =>
    new Promise((resolve) => {
      const turn = answers.length + 1;
      answers.push(() => resolve(turn));
    });
  const leave = new QueryObserver(client, { queryKey, queryFn, staleTime: 60_000 }).subscribe(() => undefined);
  return { leave, answers, value: () => client.getQueryData(queryKey) };
}

/** An answer is told in a few turns of the event loop; timers of one length fire in the order in which they were set. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0));
}

it('reads again what was read before, and only what was named', async () => {
  const client = new QueryClient();
  const list = watch(client, ['list', 'projects']);
  const units = watch(client, ['reference', 'units']);
  list.answers[0]?.();
  units.answers[0]?.();
  await settled();
  readAgain(client, [['list'], ['inbox']]);
  list.answers[1]?.();
  await settled();
  expect([list.value(), units.value(), units.answers.length]).toEqual([2, 1, 1]);
  readAgain(client);
  list.answers[2]?.();
  units.answers[1]?.();
  await settled();
  expect([list.value(), units.value()]).toEqual([3, 2]);
  [list, units].forEach(({ leave }) => leave());
  client.clear();
});

it('does not trust a first answer that was asked for before', async () => {
  const client = new QueryClient();
  const list = watch(client, ['list', 'projects']);
  await settled();
  readAgain(client, [['list']]);
  await settled();
  expect(list.answers).toHaveLength(1);
  list.answers[0]?.();
  await settled();
  list.answers[1]?.();
  await settled();
  expect([list.value(), list.answers.length]).toEqual([2, 2]);
  list.leave();
  client.clear();
});
