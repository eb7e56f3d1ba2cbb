import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { MissingNeed, Policy } from '@bangban/domain';
import { useText } from '../i18n/use-language';
import type { AvailableCommand } from '../lib/commands';
import { actionFor } from '../lib/gate-actions';
import type { ProjectDetail } from '../lib/project';
import type { NameOf } from '../lib/reference';
import { useItemTitle } from '../lib/use-item-title';
import { CommandButton } from './command-button';
import './gate-panel.css';

interface GatePanelProps {
  readonly detail: ProjectDetail;
  readonly policy: Policy;
  readonly commands: readonly AvailableCommand[];
  readonly nameOf: NameOf;
}

/** What the next stage needs: met, or missing with its act and its holder. */
export function GatePanel({ commands, detail, nameOf, policy }: GatePanelProps): ReactNode {
  const { t } = useTranslation();
  const text = useText();
  const { gate, project } = detail;
  const allMet = gate.needs.every(({ met }) => met);
  const forProject = (name: string): AvailableCommand | undefined =>
    commands.find(({ command, itemId }) => command === name && itemId === null);
  return (
    <section className="gate" aria-label={t('gate.missing')}>
      <div className="row">
        <h2 className="grow">
          {gate.to ? t('gate.title', { stage: t(`words.stage.${gate.to}`) }) : t('gate.closing')}
        </h2>
        <CommandButton
          projectId={project.id}
          command={forProject(gate.to ? 'AdvanceStage' : 'CloseProject')}
          type="primary"
        />
      </div>
      {allMet ? <p className="muted">{t('gate.ready')}</p> : null}
      <ul className="gate-needs">
        {gate.needs.map((need) => (
          <li key={need.key} className={need.met ? 'gate-need met' : 'gate-need'}>
            <span className="gate-mark" role="img" aria-label={need.met ? t('gate.met') : t('gate.missing')}>
              {need.met ? '\u2713' : '\u25CB'}
            </span>
            <div className="grow">
              <span className={need.met ? 'muted' : 'strong'}>{text(need.label)}</span>
              {need.missing.map((missing, index) => (
                <Missing key={index} {...{ detail, missing, nameOf, policy, forProject }} />
              ))}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface MissingProps {
  readonly detail: ProjectDetail;
  readonly missing: MissingNeed;
  readonly policy: Policy;
  readonly nameOf: NameOf;
  readonly forProject: (name: string) => AvailableCommand | undefined;
}

function Missing({ detail, forProject, missing, nameOf, policy }: MissingProps): ReactNode {
  const { t } = useTranslation();
  const titleOf = useItemTitle();
  const { gate, items, project } = detail;
  const item = items.find(({ id }) => id === missing.itemId);
  const action = actionFor(policy, gate.to, missing);
  const holder = [nameOf(missing.unitId), nameOf(missing.personId)].filter(Boolean).join(' ');
  const part = action?.values?.party;
  return (
    <div className="gate-missing">
      <span className="grow muted">
        {item ? (
          <Link to="/items/$itemId" params={{ itemId: item.id }}>
            {titleOf(item)}
          </Link>
        ) : null}
        {item ? ' ' : null}
        {typeof part === 'string' ? `${t(`words.party.${part as 'leader'}`)} ` : null}
        {t('gate.holder', { holder })}
      </span>
      {action ? (
        <CommandButton projectId={project.id} command={forProject(action.name)} values={action.values} size="small" />
      ) : null}
    </div>
  );
}
