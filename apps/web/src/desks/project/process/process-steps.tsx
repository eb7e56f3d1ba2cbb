import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../../i18n/use-say';
import { useFormat } from '../../../lib/use-format';
import type { Process } from './process';
import { summaryIn } from './summary';

const DOT = ' \u00b7 ';

/** Timers and activities with their summaries, and what the run did last: as Temporal's own interface has them. */
export function ProcessSteps({ process }: { readonly process: Process }): ReactNode {
  const { i18n, t } = useTranslation();
  const say = useSay();
  // The engine's lines are Chinese as they stand.
  const said = (line: string | null): string | null => (i18n.language === 'zh' ? line : summaryIn(say, line));
  const { time } = useFormat();
  const { activities, steps, timers } = process;
  return (
    <>
      <h3 className="process-part">{t('process.timers')}</h3>
      {timers.length === 0 ? <p className="muted">{t('process.noTimers')}</p> : null}
      <ul className="lines">
        {timers.map(({ endsAt, startedAt, summary }) => (
          <li key={startedAt} className="line">
            <span className="grow process-summary">{said(summary)}</span>
            <span className="muted">{t('process.timerEnds', { time: time(endsAt) })}</span>
          </li>
        ))}
      </ul>
      <h3 className="process-part">{t('process.activities')}</h3>
      {activities.length === 0 ? <p className="muted">{t('process.noActivities')}</p> : null}
      <ul className="lines">
        {activities.map(({ attempt, failure, name, scheduledAt, summary }) => (
          <li key={`${name} ${scheduledAt}`} className="line">
            <span className="grow process-summary">{[name, said(summary)].filter(Boolean).join(DOT)}</span>
            <span className="muted">
              {[t('process.attempt', { count: attempt }), failure].filter(Boolean).join(DOT)}
            </span>
          </li>
        ))}
      </ul>
      <details className="process-steps">
        <summary>{t('process.steps')}</summary>
        <ol className="lines">
          {steps.map(({ at, name, step, summary }, index) => (
            <li key={`${at} ${index}`} className="line">
              <span className="faint">{time(at)}</span>
              <span className="grow process-summary">
                {[t(`process.step.${step}`), name, said(summary)].filter(Boolean).join(DOT)}
              </span>
            </li>
          ))}
        </ol>
      </details>
    </>
  );
}
