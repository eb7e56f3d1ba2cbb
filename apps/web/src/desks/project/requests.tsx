import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/use-format';
import { CommandButton } from '../../pieces/command-button';
import { type PartProps, projectCommand } from './shared';

/** Acts that wait for a second person. */
export function Requests({ commands, detail, nameOf }: PartProps): ReactNode {
  const { t } = useTranslation();
  const { dayOf } = useFormat();
  const { project } = detail;
  if (project.requests.length === 0) return null;
  return (
    <section className="notice-panel">
      <h2>{t('project.requests.title')}</h2>
      {project.requests.map(({ act, at, id, reason, requestedBy, toStage }) => (
        <div key={id} className="row wrap">
          <span className="grow">
            <span className="strong">
              {t(`words.act.${act}`)}
              {toStage ? ` ${t(`words.stage.${toStage}`)}` : ''}
            </span>{' '}
            {reason}{' '}
            <span className="faint">
              {t('project.requests.by', { name: nameOf(requestedBy[0]) })} {dayOf(at)}
            </span>
          </span>
          <CommandButton
            projectId={project.id}
            command={projectCommand(commands, 'UrgeDecision')}
            values={{ requestId: id }}
            onlyAllowed
          />
          <CommandButton
            projectId={project.id}
            command={projectCommand(commands, 'DecideRequest')}
            values={{ requestId: id }}
            type="primary"
          />
        </div>
      ))}
    </section>
  );
}
