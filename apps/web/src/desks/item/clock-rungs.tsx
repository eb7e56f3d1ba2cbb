import type { HelpItemState } from '@bangban/domain';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useDue } from '../../lib/use-due';

interface ClockRungsProps {
  readonly item: HelpItemState;
  /** The clock that its list tells; null where none runs. */
  readonly name: string | null;
}

/** When who is reminded and told of the limit that runs, before it and after it: as stored when the clock was armed. */
export function ClockRungs({ item, name }: ClockRungsProps): ReactNode {
  const { t } = useTranslation();
  const { due } = useDue();
  const [, clock] = Object.entries(item.clocks).find(([each]) => each === name) ?? [];
  if (clock?.state !== 'running' || clock.steps.length === 0) return null;
  return (
    <p className="item-line clock-rungs">
      <span className="faint">{t('item.rungs')}</span>{' '}
      {clock.steps.map(({ at, provisional, rung }, no) => (
        <span key={rung}>
          {no > 0 ? ' \u00b7 ' : ''}
          {t(`words.rung.${rung}`)}{' '}
          <span className="faint">
            {due({ due: at, provisional })}
            {clock.fired.includes(rung) ? ` ${t('item.rungFired')}` : ''}
          </span>
        </span>
      ))}
    </p>
  );
}
