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
  void readAgain(client, [['list'], ['inbox']]);
  list.answers[1]?.();
  await settled();
  expect([list.value(), units.value(), units.answers.length]).toEqual([2, 1, 1]);
  void readAgain(client);
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
  void readAgain(client, [['list']]);
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

it('shows what comes where changes are quicker than the answers, and reads once more after the last of them', async () => {
  const client = new QueryClient();
  const list = watch(client, ['list', 'items']);
  list.answers[0]?.();
  await settled();
  const read: number[] = [];
  for (const change of [1, 2, 3]) {
    void readAgain(client, [['list']]).then(() => read.push(change));
    await settled();
  }
  expect(list.answers).toHaveLength(2);
  list.answers[1]?.();
  await settled();
  expect([list.value(), list.answers.length, read]).toEqual([2, 3, [1]]);
  list.answers[2]?.();
  await settled();
  expect([list.value(), list.answers.length, read]).toEqual([3, 3, [1, 2, 3]]);
  list.leave();
  client.clear();
});

it('begins anew what may hang on a connection that is gone', async () => {
  const client = new QueryClient();
  const list = watch(client, ['list', 'items']);
  list.answers[0]?.();
  await settled();
  void readAgain(client, [['list']]);
  void readAgain(client, [['list']], { anew: true });
  await settled();
  expect(list.answers).toHaveLength(3);
  list.answers[2]?.();
  await settled();
  expect(list.value()).toBe(3);
  list.leave();
  client.clear();
});

it('does not take for fresh what was being read when its page was left', async () => {
  const client = new QueryClient();
  const list = watch(client, ['list', 'items']);
  list.answers[0]?.();
  await settled();
  void readAgain(client, [['list']]);
  list.leave();
  void readAgain(client, [['list']]);
  list.answers[1]?.();
  await settled();
  const back = watch(client, ['list', 'items']);
  await settled();
  expect(back.answers).toHaveLength(1);
  back.leave();
  client.clear();
});
