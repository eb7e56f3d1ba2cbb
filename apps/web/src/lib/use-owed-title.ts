import { useCallback } from 'react';
import type { ObligationKind } from '@bangban/contract/vocabulary';
import { capitalised } from '../i18n/capitalised';
import { useSay } from '../i18n/use-say';
import type { OwedRow } from './obligations';
import { useFormNumber } from './form-words';
import { useItemTitle } from './use-item-title';

type Owed = Pick<OwedRow, 'clock' | 'form' | 'itemTemplateKey' | 'itemTitle'> & {
  readonly kind: ObligationKind;
  readonly act?: OwedRow['act'] | null;
};

/** What is owed beside the steps of items, in words: the form, what is asked on an item, the duty. */
export function useOwedTitle(): (owed: Owed) => string {
  const say = useSay();
  const titleOf = useItemTitle();
  const numberOf = useFormNumber();
  return useCallback(
    ({ act, clock, form, itemTemplateKey, itemTitle, kind }) => {
      if (form) return numberOf(form);
      // Decided by a second person too, and called by what it is about.
      if (act === 'DecideLeadContest') return say('words.owedContest');
      if (itemTitle !== null)
        return say(`words.owedOf.${kind}`, { item: titleOf({ title: itemTitle, templateKey: itemTemplateKey }) });
      return (kind === 'routine' || kind === 'commitment') && clock !== null
        ? capitalised(say(`words.clock.${clock}`))
        : say(`words.owed.${kind}`);
    },
    [say, titleOf, numberOf],
  );
}
