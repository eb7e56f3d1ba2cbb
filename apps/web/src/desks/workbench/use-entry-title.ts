import { useCallback } from 'react';
import { useItemTitle } from '../../lib/use-item-title';
import { useOwedTitle } from '../../lib/use-owed-title';
import { isItem, type QueueEntry } from './queue';

/** What an entry of the queue is called: the item, the duty, what is to be answered. */
export function useEntryTitle(): (entry: QueueEntry) => string {
  const titleOf = useItemTitle();
  const owedTitle = useOwedTitle();
  return useCallback((entry) => (isItem(entry) ? titleOf(entry.row) : owedTitle(entry.owed)), [titleOf, owedTitle]);
}
