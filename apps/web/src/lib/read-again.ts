import type { QueryClient, QueryKey } from '@tanstack/react-query';

/**
 * Reads again what is on the screen, and the rest when it is next looked at; `keys`: only what begins with one of these.
 * An answer that is awaited for the first time may be from before whatever happened: it is read again once it is there.
 */
export function readAgain(client: QueryClient, keys: readonly QueryKey[] = [[]]): void {
  for (const queryKey of keys) {
    const awaited = client
      .getQueryCache()
      .findAll({ queryKey, fetchStatus: 'fetching' })
      .filter(({ state }) => state.data === undefined);
    void client.invalidateQueries({ queryKey });
    for (const query of awaited) {
      void query
        .fetch()
        .catch(() => undefined)
        .then(() => client.invalidateQueries({ queryKey: query.queryKey, exact: true }));
    }
  }
}
