import type { QueryKey } from '@tanstack/react-query';
import { useEffect } from 'react';
import { sessionExpired } from './api';
import { queryClient } from './query-client';
import { keys } from './query-keys';
import { readAgain } from './read-again';
import { watchSight } from './seen-page';
import { createStore, useStore } from './store';
import { sharedStream } from './shared-stream';

/** How fresh the screen is: told by the server, or by asking every half minute while the stream is away. */
export type LiveState = 'connecting' | 'live' | 'away';
const state = createStore<LiveState>('connecting');
export const useLiveState = (): LiveState => useStore(state);

const POLL_MS = 30_000;
/** Several changes within this time are read once. */
const GATHER_MS = 400;
/** What the stream tells of; it is opened anew where the rights of whoever listens have changed. */
const TOLD_OF = [keys.session, keys.lists, keys.projects, keys.inbox];

/** Of a project, or of a meeting. */
interface Change {
  readonly projectId?: string;
  readonly meetingId?: string;
}

function changeIn(text: string): Change | null {
  try {
    return JSON.parse(text) as Change;
  } catch {
    return null;
  }
}

/** A project stands in many lists, a meeting in its own. */
const keysOf = ({ meetingId, projectId }: Change): readonly QueryKey[] => [
  ...(projectId === undefined ? [] : [keys.project(projectId), keys.lists]),
  ...(meetingId === undefined ? [] : [keys.meeting(meetingId), keys.meetings]),
];

const eachOnce = (all: readonly QueryKey[]): readonly QueryKey[] => [
  ...new Map(all.map((key) => [JSON.stringify(key), key])).values(),
];

const readSessionAgain = (): void => void queryClient.invalidateQueries({ queryKey: keys.session });

/**
 * Listens to the stream of changes while somebody is signed in and sees the page; all pages of a browser share one.
 * Whatever was read before the stream was there is read again once it is, so that no change falls between. `listener`: who
 * sits there, in whose name; null: nobody.
 */
export function useLive(listener: string | null): void {
  useEffect(() => {
    if (listener === null) return undefined;
    let changed: QueryKey[] = [];
    let gathering: ReturnType<typeof setTimeout> | null = null;

    /** Reads again what changes may have touched: the pages of projects and meetings, and every list that may hold them. */
    function refresh(): void {
      void readAgain(queryClient, eachOnce(changed));
      changed = [];
      gathering = null;
    }

    const stream = sharedStream({
      listener,
      heard: (told, data) => {
        const change = told === 'change' || told === 'meeting' ? changeIn(data) : null;
        if (change) {
          changed.push(...keysOf(change));
          gathering ??= setTimeout(refresh, GATHER_MS);
        }
        if (told === 'inbox') void readAgain(queryClient, [keys.inbox]);
        // The gap was too long to be filled change by change.
        if (told === 'reset') void readAgain(queryClient);
        // Read every half minute instead, until somebody comes back to this page.
        if (told === 'displaced') state.set('away');
        if (told !== 'ready') return;
        const wasAway = state.get() === 'away';
        state.set('live');
        void readAgain(queryClient, wasAway ? undefined : TOLD_OF, { anew: wasAway });
      },
      broke: (refused) => {
        state.set('away');
        // Perhaps because nobody is signed in any more: then that is asked for now, not at the next act.
        if (refused) readSessionAgain();
      },
    });

    const leave = watchSight(stream.listen, stream.rest);
    const poll = setInterval(() => {
      if (state.get() === 'away' && !sessionExpired.get() && document.visibilityState !== 'hidden') {
        void readAgain(queryClient, undefined, { anew: true });
      }
    }, POLL_MS);
    const unsubscribe = sessionExpired.subscribe(() => {
      if (!sessionExpired.get() && document.visibilityState !== 'hidden') stream.listen();
    });
    return () => {
      unsubscribe();
      leave();
      stream.rest();
      clearInterval(poll);
      if (gathering) clearTimeout(gathering);
    };
  }, [listener]);
}
