import { useCallback } from 'react';
import { capitalised } from '../../i18n/capitalised';
import { useSay } from '../../i18n/use-say';
import type { OwedRow } from '../../lib/obligations';
import { useFormNumber } from '../../lib/form-words';
import { useItemTitle } from '../../lib/use-item-title';
import { isItem, type QueueEntry } from './queue';

/** What an entry of the queue is called: the item, the duty, what is to be answered. */
export function useEntryTitle(): (entry: QueueEntry) => string {
  const say = useSay();
  const titleOf = useItemTitle();
  const numberOf = useFormNumber();
  return useCallback(
    (entry) => (isItem(entry) ? titleOf(entry.row) : owedTitle(entry.owed, say, titleOf, numberOf)),
    [say, titleOf, numberOf],
  );
}

function owedTitle(
  { clock, form, itemTemplateKey, itemTitle, kind }: OwedRow,
  say: ReturnType<typeof useSay>,
  titleOf: ReturnType<typeof useItemTitle>,
  numberOf: ReturnType<typeof useFormNumber>,
): string {
  if (form) return numberOf(form);
  if (itemTitle !== null)
    return say(`words.owedOf.${kind}`, { item: titleOf({ title: itemTitle, templateKey: itemTemplateKey }) });
  return kind === 'routine' && clock !== null ? capitalised(say(`words.clock.${clock}`)) : say(`words.owed.${kind}`);
}
