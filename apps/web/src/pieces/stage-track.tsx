import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { stageIndex, type StageLight, STAGES, type Stage } from '@bangban/domain';
import { useCalendar } from '../lib/calendar';
import type { GateNeed, ProjectDetail, StageLights } from '../lib/project';
import { stageSteps } from '../lib/stage-steps';
import { useFormat } from '../lib/use-format';
import { workingDaysIn } from '../lib/working-days';
import { Light } from './light';
import './stage-track.css';

interface StageTrackProps {
  readonly project: ProjectDetail['project'];
  readonly lights: StageLights;
  readonly needs: readonly GateNeed[];
  readonly now: string;
}

/** Five steps: when each was entered and planned for, with its light and money, and how far the next gate is. */
export function StageTrack({ lights, needs, now, project }: StageTrackProps): ReactNode {
  const { t } = useTranslation();
  const { date, dayOf, days, money } = useFormat();
  const place = useCalendar();
  const at = stageIndex(project.stage);
  const steps = stageSteps(project, lights, now, place?.calendar ?? null);
  const against = (late: boolean, difference: number): string => {
    if (difference === 0) return late ? t('track.missed') : t('project.plan.onTime');
    const text = days(Math.abs(difference));
    return difference > 0 ? t('project.plan.late', { days: text }) : t('project.plan.early', { days: text });
  };
  /** What a target's light goes by: planned months that went by, points of progress behind. */
  const why = ({ behind, missed }: StageLight): string =>
    [
      ...(missed > 0 ? [t('track.monthsMissed', { count: missed })] : []),
      ...(behind !== null && behind >= 1 ? [t('track.behind', { count: Math.floor(behind) })] : []),
    ].join(t('words.comma'));
  return (
    <ol className="track" aria-label={t('track.label')}>
      {STAGES.map((stage, index) => {
        const entries = project.stages.filter((entry) => entry.stage === stage);
        const entry = entries.at(-1);
        const current = index === at;
        const spent = entry && place ? workingDaysIn(entries, now, place.calendar) : null;
        const target = targetOf(project, stage);
        const step = steps[index];
        return (
          <li
            key={stage}
            className={`track-step${index < at ? ' past' : ''}${current ? ' current' : ''}`}
            aria-current={current ? 'step' : undefined}
          >
            <span className="row">
              <span className="track-mark" aria-hidden="true">
                {index < at ? '\u2713' : index + 1}
              </span>
              <span className="strong">{t(`words.stage.${stage}`)}</span>
            </span>
            {entry ? <span>{t('track.entered', { date: dayOf(entry.enteredAt) })}</span> : null}
            {entry?.reported ? <span className="faint">{t('track.reported')}</span> : null}
            {target ? <span className={entry ? 'faint' : ''}>{t('track.target', { date: date(target) })}</span> : null}
            {step?.light && (step.difference !== null || why(step.light) !== '') ? (
              <span className="row track-kept">
                <Light
                  light={step.light.light}
                  meaning={why(step.light) || t(step.late ? 'track.missed' : 'track.met')}
                />
                {step.difference === null ? why(step.light) : against(step.late, step.difference)}
              </span>
            ) : null}
            {step?.agreed.map((sum) => (
              <span key={sum.currency}>{t('track.agreed', { money: money(sum) })}</span>
            ))}
            {step?.arrived.map((sum) => (
              <span key={sum.currency}>{t('track.arrived', { money: money(sum) })}</span>
            ))}
            {spent !== null ? <span className="faint">{t('track.days', { days: days(spent) })}</span> : null}
            {entries.length > 1 ? <span className="faint">{t('track.again', { count: entries.length })}</span> : null}
            {current && needs.length > 0 ? (
              <span className="track-gate">
                {t('track.gate', { met: `${needs.filter(({ met }) => met).length}`, all: `${needs.length}` })}
              </span>
            ) : null}
          </li>
        );
      })}
    </ol>
  );
}

function targetOf({ plan }: ProjectDetail['project'], stage: Stage): string | null {
  if (!plan || stage === 'lead' || stage === 'intent') return null;
  return plan[stage];
}
