import { useCallback } from 'react';
import { capitalised } from '../../i18n/capitalised';
import { useSay } from '../../i18n/use-say';
import type { OwedRow } from '../../lib/obligations';
import { useItemTitle } from '../../lib/use-item-title';
import { isItem, type QueueEntry } from './queue';

/** What an entry of the queue is called: the item, the duty, what is to be answered. */
export function useEntryTitle(): (entry: QueueEntry) => string {
  const say = useSay();
  const titleOf = useItemTitle();
  return useCallback(
    (entry) => (isItem(entry) ? titleOf(entry.row) : owedTitle(entry.owed, say, titleOf)),
    [say, titleOf],
  );
}

function owedTitle(
  { clock, itemTemplateKey, itemTitle, kind }: OwedRow,
  say: ReturnType<typeof useSay>,
  titleOf: ReturnType<typeof useItemTitle>,
): string {
  if (itemTitle !== null)
    return say(`words.owedOf.${kind}`, { item: titleOf({ title: itemTitle, templateKey: itemTemplateKey }) });
  return kind === 'routine' && clock !== null ? capitalised(say(`words.clock.${clock}`)) : say(`words.owed.${kind}`);
}
