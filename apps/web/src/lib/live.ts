import { useEffect } from 'react';
import type { QueryClient } from '@tanstack/react-query';
import { queryClient } from './query-client';
import { keys } from './query-keys';
import { createStore, useStore } from './store';

/** How fresh the screen is: told by the server, or by asking every half minute while the stream is away. */
export type LiveState = 'connecting' | 'live' | 'away';
const state = createStore<LiveState>('connecting');
export const useLiveState = (): LiveState => useStore(state);

const POLL_MS = 30_000;
/** Several changes within this time are read once. */
const GATHER_MS = 400;

interface Change {
  readonly projectId: string;
  readonly itemId: string | null;
}

function changeIn(text: string): Change | null {
  try {
    return JSON.parse(text) as Change;
  } catch {
    return null;
  }
}

/** Reads again what a change may have touched: the project's own pages at once, and every list that may hold it. */
function refresh(client: QueryClient, projectIds: ReadonlySet<string>): void {
  for (const id of projectIds) void client.invalidateQueries({ queryKey: keys.project(id) });
  void client.invalidateQueries({ queryKey: keys.lists });
}

/**
 * Listens to the stream of changes while somebody is signed in. The browser reconnects by itself and names the last
 * change it saw, so that none is missed; after a gap that the server cannot fill everything is read again.
 */
export function useLive(personId: string): void {
  useEffect(() => {
    const changed = new Set<string>();
    let gathering: ReturnType<typeof setTimeout> | null = null;
    let wasAway = false;
    const source = new EventSource('/api/stream');
    const poll = setInterval(() => {
      if (state.get() === 'away') void queryClient.invalidateQueries();
    }, POLL_MS);

    source.addEventListener('open', () => {
      state.set('live');
      if (wasAway) void queryClient.invalidateQueries();
      wasAway = false;
    });
    source.addEventListener('error', () => {
      wasAway = true;
      state.set('away');
    });
    source.addEventListener('change', ({ data }: MessageEvent<string>) => {
      const change = changeIn(data);
      if (!change) return;
      changed.add(change.projectId);
      gathering ??= setTimeout(() => {
        refresh(queryClient, changed);
        changed.clear();
        gathering = null;
      }, GATHER_MS);
    });
    // The gap was too long to be filled change by change.
    source.addEventListener('reset', () => void queryClient.invalidateQueries());
    source.addEventListener('inbox', () => void queryClient.invalidateQueries({ queryKey: keys.inbox }));
    return () => {
      source.close();
      clearInterval(poll);
      if (gathering) clearTimeout(gathering);
    };
  }, [personId]);
}
