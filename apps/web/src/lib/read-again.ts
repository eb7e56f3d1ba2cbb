import type { Query, QueryClient, QueryKey } from '@tanstack/react-query';

/** Queries of which it is settled that they are read once more when what runs of them has ended; resolved when they are. */
const due = new WeakMap<Query, Promise<void>>();

/**
 * Reads again what is on the screen, and the rest when it is next looked at; `keys`: only what begins with one of these.
 * What is being read may be from before whatever happened: it is let finish and is read once more, however often something
 * happens meanwhile. Begun anew each time, a list would never come where changes are quicker than its answers, and what is
 * not on the screen would pass for fresh. `anew`: what runs may hang on a connection that is gone, and is given up. Resolves
 * when all is read.
 */
export async function readAgain(
  client: QueryClient,
  keys: readonly QueryKey[] = [[]],
  { anew = false }: { readonly anew?: boolean } = {},
): Promise<void> {
  await Promise.all(
    keys.map(async (queryKey) => {
      const running = client
        .getQueryCache()
        .findAll({ queryKey, fetchStatus: 'fetching' })
        .filter((query) => isLet(query, anew));
      const others = client.invalidateQueries({ queryKey, predicate: (query) => !running.includes(query) });
      await Promise.all([others, ...running.map((query) => onceMore(client, query))]);
    }),
  );
}

/** A first answer is always waited for; what failed and is about to be tried again is better begun anew. */
const isLet = (query: Query, anew: boolean): boolean =>
  query.state.data === undefined || !query.isActive() || (!anew && query.state.fetchFailureCount === 0);

function onceMore(client: QueryClient, query: Query): Promise<void> {
  const settled = due.get(query);
  if (settled) return settled;
  const reading = query
    .fetch()
    .catch(() => undefined)
    .then(() => {
      due.delete(query);
      return client.invalidateQueries({ queryKey: query.queryKey, exact: true });
    });
  due.set(query, reading);
  return reading;
}
