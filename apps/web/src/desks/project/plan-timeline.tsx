import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanBar, PlanChart } from '../../lib/plan-actual';
import { useFormat } from '../../lib/use-format';

/** The longest date under the axis: the last one ends with the axis at the latest, also on a phone. */
const TICK_WIDTH = '70px';

/** Two lines on one axis of time: as planned above, as it went below, today across both. */
export function PlanTimeline({ chart }: { readonly chart: PlanChart }): ReactNode {
  const { t } = useTranslation();
  const { short } = useFormat();
  const bars = (kind: 'planned' | 'spent', list: readonly PlanBar[]): ReactNode => (
    <div className="timeline-row">
      <span className="faint timeline-label">{t(`project.plan.${kind}`)}</span>
      <span className="timeline-bars">
        {list.map(({ from, stage, to }, index) => (
          <span
            key={`${stage}${index}`}
            className={`timeline-bar ${kind} shade-${index % 2}`}
            style={{ left: `${from}%`, width: `${Math.max(0.4, to - from)}%` }}
            title={t(`words.stage.${stage}`)}
          >
            {to - from > 7 ? t(`words.stage.${stage}`) : ''}
          </span>
        ))}
        <span className="timeline-today" style={{ left: `${chart.today}%` }} title={t('project.plan.today')} />
      </span>
    </div>
  );
  return (
    <figure className="timeline" aria-label={t('project.plan.chart')}>
      {bars('planned', chart.planned)}
      {bars('spent', chart.spent)}
      <div className="timeline-row" aria-hidden="true">
        <span className="timeline-label" />
        <span className="timeline-bars ticks">
          {chart.ticks
            .filter(({ at }) => at < 90)
            .map(({ at, date }) => (
              <small key={date} className="faint" style={{ left: `min(${at}%, 100% - ${TICK_WIDTH})` }}>
                {short(date)}
              </small>
            ))}
        </span>
      </div>
    </figure>
  );
}
