import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

let printing = false;
const watchers = new Set<() => void>();

/** The sheet is drawn before the browser goes on: what depends on it must be there by then. */
function tell(next: boolean): void {
  printing = next;
  flushSync(() => watchers.forEach((watcher) => watcher()));
}

window.addEventListener('beforeprint', () => tell(true));
window.addEventListener('afterprint', () => tell(false));
// A page that is shown as it would be printed, which no event of printing goes ahead of.
window.matchMedia('print').addEventListener('change', ({ matches }) => tell(matches));

function watch(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

/** True while the page is being printed, also for what is drawn for the sheet alone: paper shows every row. */
export const usePrinting = (): boolean => useSyncExternalStore(watch, () => printing);
