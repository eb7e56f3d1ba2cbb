import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { NameOf } from '../../lib/reference';
import { useFormat } from '../../lib/use-format';
import { useMandateScope } from '../../lib/use-mandate-scope';
import { Section } from '../../pieces/section';
import { Begun } from './begun';
import { GrantAgencyForm } from './grant-agency';
import type { OwnMandate, OwnProject } from './own-project';
import { WithdrawAgencyForm } from './withdraw-agency';

interface AgentsProps {
  readonly project: OwnProject;
  readonly nameOf: NameOf;
}

/** 委托代办: who may act for the company, given and withdrawn by itself at any time. */
export function OwnAgents({ nameOf, project }: AgentsProps): ReactNode {
  const { t } = useTranslation();
  const may = (name: string): boolean => project.available.some(({ command }) => command === name);
  const mayGive = may('GrantAgency') && project.agents.length > 0;
  if (project.mandates.length === 0 && !mayGive) return null;
  return (
    <Section title={t('investor.agents.title')}>
      <p className="muted">{t('investor.agents.hint')}</p>
      {project.mandates.length > 0 ? (
        <ul className="lines">
          {project.mandates.map((mandate) => (
            <Line key={mandate.id} mandate={mandate} project={project} nameOf={nameOf} mayEnd={may('WithdrawAgency')} />
          ))}
        </ul>
      ) : null}
      <Begun may={mayGive} begin={t('investor.agents.begin')}>
        {(close) => <GrantAgencyForm project={project} nameOf={nameOf} onDone={close} />}
      </Begun>
    </Section>
  );
}

interface LineProps extends AgentsProps {
  readonly mandate: OwnMandate;
  readonly mayEnd: boolean;
}

function Line({ mandate, mayEnd, nameOf, project }: LineProps): ReactNode {
  const { t } = useTranslation();
  const { date } = useFormat();
  const scopeOf = useMandateScope(project.items);
  const { agentId, byCompany, no, number, reason, state, unitId, until, words } = mandate;
  return (
    <li className="line own-item">
      <span className="grow">
        <span className="strong">{nameOf(agentId)}</span> <span className="faint">{nameOf(unitId)}</span>
        <span className="line-facts">{scopeOf(mandate)}</span>
        {words ? <span className="muted line-facts">{words}</span> : null}
        <span className="faint line-facts">
          {t('agency.no', { no: `${no}` })} {'\u00b7'} {t(byCompany ? 'agency.byCompany' : 'agency.onPaper')}
          {number ? ` \u00b7 ${t('agency.paper', { number })}` : ''}
        </span>
        {reason ? <span className="muted line-facts">{t('agency.why', { reason })}</span> : null}
        {state === 'in-force' && mayEnd ? <WithdrawAgencyForm projectId={project.id} mandate={mandate} /> : null}
      </span>
      <span className="own-state">
        {t(`agency.state.${state}`)}
        {state === 'in-force' ? (
          <span className="faint line-facts">{t('agency.until', { date: date(until) })}</span>
        ) : null}
      </span>
    </li>
  );
}
