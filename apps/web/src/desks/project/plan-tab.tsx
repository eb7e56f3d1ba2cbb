import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useCalendar } from '../../lib/calendar';
import { planChart, type PlanLine, planLines } from '../../lib/plan-actual';
import { useFormat } from '../../lib/use-format';
import { CommandButton } from '../../pieces/command-button';
import { EmptyState } from '../../pieces/empty-state';
import { Forecast } from './forecast';
import { PlanTimeline } from './plan-timeline';
import { type PartProps, projectCommand } from './shared';

/** Target dates against what happened, in working days, and the money. */
export function PlanTab({ commands, detail }: PartProps): ReactNode {
  const { t } = useTranslation();
  const { date, left, span, today } = useFormat();
  const place = useCalendar();
  const { project } = detail;
  const lines = place ? planLines(project, today, place.calendar) : [];
  const chart = planChart(project, today);
  const said = ({ difference, entered, target }: PlanLine): string => {
    if (difference === null || target === null) return '';
    const text = span(Math.abs(difference));
    // By the dates: between two of them may lie no working day.
    const when = entered ?? today;
    if (entered === null) {
      if (when === target) return left({ kind: 'today' });
      return when > target ? t('project.plan.over', { days: text }) : t('project.plan.left', { days: text });
    }
    if (when > target) return t('project.plan.late', { days: text });
    return difference === 0 ? t('project.plan.onTime') : t('project.plan.early', { days: text });
  };
  return (
    <div className="stack">
      <div className="row wrap part-head">
        <span className="muted grow">
          {project.plan ? t('project.plan.revision', { revision: `${project.plan.revision}` }) : null}
        </span>
        <CommandButton projectId={project.id} command={projectCommand(commands, 'RevisePlan')} size="small" />
      </div>
      {project.plan ? null : <EmptyState title={t('project.plan.none.title')} text={t('project.plan.none.text')} />}
      {chart ? <PlanTimeline chart={chart} /> : null}
      <table className="plain-table plan-table">
        <thead>
          <tr>
            <th scope="col">{t('project.plan.stage')}</th>
            <th scope="col">{t('project.plan.target')}</th>
            <th scope="col">{t('project.plan.actual')}</th>
            <th scope="col" className="num">
              {t('project.plan.difference')}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.stage}>
              <td>{t(`words.stage.${line.stage}`)}</td>
              <td>{line.target ? date(line.target) : ''}</td>
              <td>
                {line.entered ? date(line.entered) : ''}
                {line.reported ? <span className="faint"> {t('track.reported')}</span> : null}
              </td>
              <td className="num">{said(line)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {project.plan?.note ? <p className="muted">{t('project.plan.note', { text: project.plan.note })}</p> : null}
      <Forecast projectId={project.id} />
    </div>
  );
}
