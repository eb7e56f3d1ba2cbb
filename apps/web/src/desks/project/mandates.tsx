import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isOpenItem, mandatesOf, mandateState } from '@bangban/domain';
import { useAgentLeft } from '../../lib/use-agent-left';
import { useFormat } from '../../lib/use-format';
import { useMandateScope } from '../../lib/use-mandate-scope';
import { CommandButton } from '../../pieces/command-button';
import '../../pieces/section.css';
import { type PartProps, projectCommand } from './shared';

/** 委托代办: who may act for the company, in what and until when; nobody else does. */
export function Mandates({ commands, detail, nameOf }: PartProps): ReactNode {
  const { t } = useTranslation();
  const { date, today } = useFormat();
  const { items, project } = detail;
  const scopeOf = useMandateScope(items);
  const isOpen = (id: string): boolean => items.some((item) => item.id === id && isOpenItem(item.state));
  const hasLeft = useAgentLeft();
  const all = [...mandatesOf(project)].reverse();
  const granting = projectCommand(commands, 'GrantAgency');
  if (all.length === 0 && !granting?.allowed) return null;
  return (
    <section className="stack" aria-label={t('agency.title')}>
      <h2>{t('agency.title')}</h2>
      {all.length === 0 ? <p className="muted">{t('agency.none')}</p> : null}
      <ul className="lines">
        {all.map((mandate) => {
          const { agentId, byCompany, id, no, number, unitId, until, withdrawn, words } = mandate;
          const state = mandateState(mandate, today, project, isOpen, hasLeft(mandate));
          return (
            <li key={id} className="line">
              <span className="grow">
                <span className="strong">{nameOf(agentId)}</span> <span className="faint">{nameOf(unitId)}</span>
                <span className="faint line-facts">
                  {t('agency.no', { no: `${no}` })} {'\u00b7'} {t(`agency.state.${state}`)}
                  {state === 'in-force' ? ` \u00b7 ${t('agency.until', { date: date(until) })}` : ''}
                </span>
                <span className="line-facts">{scopeOf(mandate)}</span>
                {words ? <span className="muted line-facts">{words}</span> : null}
                <span className="faint line-facts">
                  {t(byCompany ? 'agency.byCompany' : 'agency.onPaper')}
                  {number ? ` \u00b7 ${t('agency.paper', { number })}` : ''}
                </span>
                {withdrawn ? (
                  <span className="muted line-facts">{t('agency.why', { reason: withdrawn.reason })}</span>
                ) : null}
              </span>
              {state === 'in-force' ? (
                <CommandButton
                  projectId={project.id}
                  command={projectCommand(commands, 'WithdrawAgency')}
                  values={{ mandateId: id }}
                  onlyAllowed
                  size="small"
                />
              ) : null}
            </li>
          );
        })}
      </ul>
      <div className="row wrap">
        <CommandButton projectId={project.id} command={granting} onlyAllowed size="small" />
      </div>
    </section>
  );
}
