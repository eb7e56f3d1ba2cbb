import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { capitalised } from '../../../i18n/capitalised';
import type { ExplainedClock } from '../../../lib/item';
import { useFormat } from '../../../lib/use-format';
import { useDue } from '../../../lib/use-due';

interface ClockSaidProps {
  readonly clock: ExplainedClock;
  readonly holder: string;
}

/** The whole in a sentence: what was granted, since when, what is used up, when it ends. */
export function ClockSaid({ clock, holder }: ClockSaidProps): ReactNode {
  const { t } = useTranslation();
  const { dayOf, days } = useFormat();
  const { due } = useDue();
  const { due: end, limit, provisional, startedAt, state, used } = clock;
  const word = t(`words.clock.${clock.clock}`);
  const name = holder ? word : capitalised(word);
  const facts = { clock: name, limit: days(limit), start: dayOf(startedAt), used: days(used) };
  const until = end === null ? '' : due({ due: end, provisional });
  return (
    <p className="clock-said">
      {holder ? <span>{t('itemClock.said.of', { holder })} </span> : null}
      {state === 'suspended'
        ? t('itemClock.said.suspended', facts)
        : t(state === 'stopped' ? 'itemClock.said.stopped' : 'itemClock.said.running', { ...facts, due: until })}
    </p>
  );
}
