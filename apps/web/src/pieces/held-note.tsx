import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Clock } from '@bangban/kernel';
import { holdsQuery } from '../lib/holds';
import { useNames } from '../lib/reference';
import { useDue } from '../lib/use-due';
import { useFormat } from '../lib/use-format';

interface HeldNoteProps {
  readonly clocks: Readonly<Record<string, Clock | undefined>>;
  /** Where a limit that has passed leads on to another form. */
  readonly leadsTo?: 'yellow' | 'red' | null;
}

/** 暂缓升级: what has come due here and is held; since when, by whom, until when. */
export function HeldNote({ clocks, leadsTo = null }: HeldNoteProps): ReactNode {
  const { t } = useTranslation();
  const { due } = useDue();
  const { shortDayOf } = useFormat();
  const held = Object.values(clocks).flatMap((clock) =>
    clock && clock.state !== 'stopped' ? (clock.held ?? []).filter(({ released }) => !released) : [],
  );
  const { data } = useQuery({ ...holdsQuery, enabled: held.length > 0 });
  const nameOf = useNames(data?.names);
  return held.map(({ holdId, rung, since, until }) => (
    <p key={`${holdId} ${rung}`} role="note" className="held-note">
      {t('item.held', {
        rung: rung === 'breach' && leadsTo ? t(`words.formColour.${leadsTo}`) : t(`words.rung.${rung}`),
        since: shortDayOf(since),
        name: nameOf(data?.rows.find(({ hold }) => hold.id === holdId)?.hold.placedBy),
        until: due({ due: until, provisional: false }),
      })}
    </p>
  ));
}
