import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { NameOf } from '../../lib/reference';
import { Light } from '../../pieces/light';
import type { CockpitProject } from './leader-queries';
import { MoneyLine, ProblemLine, ProgressLine } from './project-lines';

interface CockpitProjectProps {
  readonly project: CockpitProject;
  readonly now: string;
  readonly nameOf: NameOf;
  /** Named where the list is not one leader's own. */
  readonly led: boolean;
}

/** A project by its three questions (R35): 形象进度, 资金到位, 问题解决. */
export function ProjectThreeLines({ led, nameOf, now, project }: CockpitProjectProps): ReactNode {
  const { t } = useTranslation();
  const { id, leaderId, light, name, stage, status } = project;
  return (
    <li className="cockpit-project">
      <div className="row cockpit-name">
        <Light light={light} />
        <Link to="/projects/$projectId" params={{ projectId: id }} className="strong cut">
          {name}
        </Link>
        <span className="grow" />
        <span className="muted nowrap">
          {status === 'active' ? t(`words.stage.${stage}`) : t(`words.status.${status}`)}
        </span>
      </div>
      <dl className="three-lines">
        <dt>{t('leader.progress')}</dt>
        <dd>
          <ProgressLine project={project} now={now} />
        </dd>
        <dt>{t('leader.money')}</dt>
        <dd>
          <MoneyLine project={project} />
        </dd>
        <dt>{t('leader.problems')}</dt>
        <dd>
          <ProblemLine project={project} now={now} nameOf={nameOf} />
        </dd>
      </dl>
      {led && leaderId ? <p className="faint led">{t('leader.led', { name: nameOf(leaderId) })}</p> : null}
    </li>
  );
}
