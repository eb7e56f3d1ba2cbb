import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { needsReview, type Policy } from '@bangban/domain';
import { useLabel } from '../i18n/use-language';
import type { AvailableCommand } from '../lib/commands';
import { type GateLine, gateLines } from '../lib/gate-lines';
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
  const labelOf = useLabel();
  const { gate, project } = detail;
  const allMet = gate.needs.every(({ met }) => met);
  const forProject = (name: string): AvailableCommand | undefined =>
    commands.find(({ command, itemId }) => command === name && itemId === null);
  // A paper is no act that helps where a review has to decide, or has decided against it.
  const isByReview = (key: string): boolean => {
    const checks = gate.to ? policy.stages[gate.to].gate : policy.closing;
    const asks = checks.find((each) => each.key === key)?.check.type === 'admission';
    return asks && (project.admission !== undefined || needsReview(project, policy.reviews));
  };
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
        {gateLines(policy, detail).map((need) => (
          <li key={need.key} className={need.met ? 'gate-need met' : 'gate-need'}>
            <span className="gate-mark" role="img" aria-label={need.met ? t('gate.met') : t('gate.missing')}>
              {need.met ? '\u2713' : '\u25CB'}
            </span>
            <div className="grow">
              <span className={need.met ? 'muted' : 'strong'}>{labelOf(need.label)}</span>
              {need.missing.map((line, index) => (
                <Missing
                  key={index}
                  line={line}
                  nameOf={nameOf}
                  forProject={forProject}
                  projectId={project.id}
                  reviewed={isByReview(need.key)}
                />
              ))}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface MissingProps {
  readonly projectId: string;
  readonly line: GateLine;
  readonly nameOf: NameOf;
  readonly forProject: (name: string) => AvailableCommand | undefined;
  readonly reviewed: boolean;
}

function Missing({ forProject, line, nameOf, projectId, reviewed }: MissingProps): ReactNode {
  const { t } = useTranslation();
  const titleOf = useItemTitle();
  const { action, fault, item, party, personId, unitId } = line;
  const holder = [nameOf(unitId), nameOf(personId)].filter(Boolean).join(' ');
  return (
    <div className="gate-missing">
      <span className="grow muted">
        {item ? (
          <Link to="/items/$itemId" params={{ itemId: item.id }}>
            {titleOf(item)}
          </Link>
        ) : null}
        {item ? ' ' : null}
        {party ? `${t(`words.party.${party}`)} ` : null}
        {fault && fault !== 'empty' ? `${t(`gate.fault.${fault}`)} ` : null}
        {t('gate.holder', { holder })}
      </span>
      {reviewed ? (
        <Link to="/reviews" search={{ projectId }}>
          {t('reviews.gate')}
        </Link>
      ) : action ? (
        <CommandButton projectId={projectId} command={forProject(action.name)} values={action.values} size="small" />
      ) : null}
    </div>
  );
}
