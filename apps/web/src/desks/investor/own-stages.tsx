import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { stageIndex, STAGES } from '@bangban/domain';
import { useFormat } from '../../lib/use-format';
import type { OwnProject } from './own-project';
import '../../pieces/stage-track.css';

/** The five steps with the day each was reached, or is planned for. */
export function OwnStages({ project }: { readonly project: OwnProject }): ReactNode {
  const { t } = useTranslation();
  const { date, dayOf } = useFormat();
  const at = stageIndex(project.stage);
  const planned = { commencement: project.plan?.commencement, production: project.plan?.production };
  return (
    <ol className="track" aria-label={t('track.label')}>
      {STAGES.map((stage, index) => {
        const entry = project.stages.filter((each) => each.stage === stage).at(-1);
        const reached = index <= at && entry !== undefined;
        const plan = stage === 'commencement' || stage === 'production' ? planned[stage] : undefined;
        const state = index < at ? ' past' : index === at ? ' current' : '';
        return (
          <li key={stage} className={`track-step${state}`} aria-current={index === at ? 'step' : undefined}>
            <span className="row">
              <span className="track-mark" aria-hidden="true">
                {index < at ? '\u2713' : index + 1}
              </span>
              <span className={index === at ? 'strong' : ''}>{t(`words.stage.${stage}`)}</span>
            </span>
            {reached ? (
              <span className="faint">{t('investor.stages.since', { date: dayOf(entry.enteredAt) })}</span>
            ) : null}
            {!reached && plan ? (
              <span className="faint">{t('investor.stages.planned', { date: date(plan) })}</span>
            ) : null}
          </li>
        );
      })}
    </ol>
  );
}
