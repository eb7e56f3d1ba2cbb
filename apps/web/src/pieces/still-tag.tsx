import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../lib/use-format';
import { useStillDays } from '../lib/use-still';

interface StillTagProps {
  readonly row: { readonly stalledSince: string | null; readonly silentSince?: string | null };
}

/** 久拖不动 or 企业未回应, and for how long; nothing where it moves. */
export function StillTag({ row: { silentSince = null, stalledSince } }: StillTagProps): ReactNode {
  const { t } = useTranslation();
  const { days, shortDayOf } = useFormat();
  const stillDays = useStillDays();
  const since = stalledSince ?? silentSince;
  if (since === null) return null;
  const word = t(`words.still.${stalledSince === null ? 'silent' : 'stalled'}`);
  const count = stillDays(since);
  return (
    <span className="tag strong" title={t('words.stillSince', { date: shortDayOf(since) })}>
      {count === null ? word : `${word} \u00b7 ${days(count)}`}
    </span>
  );
}
