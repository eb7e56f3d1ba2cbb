import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isUnreal } from '@bangban/domain';
import type { RealDaysRow } from '../lib/real-days';
import { useFormat } from '../lib/use-format';
import './real-days-note.css';

interface RealDaysNoteProps {
  readonly spread: RealDaysRow;
  /** The limit that is being set. */
  readonly limit: number | null;
}

/** How long such items really took, beside a limit; and that hardly any was done that fast. */
export function RealDaysNote({ limit, spread }: RealDaysNoteProps): ReactNode {
  const { t } = useTranslation();
  const { days } = useFormat();
  const { median, n, quarter, threeQuarters } = spread;
  const unreal = limit !== null && isUnreal(limit, spread);
  return (
    <div className="real-days" role={unreal ? 'status' : undefined}>
      <span className="faint">
        {t('realDays.spread', {
          count: n,
          quarter: `${quarter}`,
          median: `${median}`,
          threeQuarters: `${threeQuarters}`,
        })}
      </span>
      {unreal ? <p className="real-days-unreal">{t('realDays.unreal', { days: days(limit) })}</p> : null}
    </div>
  );
}
