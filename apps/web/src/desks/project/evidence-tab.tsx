import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Policy } from '@bangban/domain';
import { useLabel } from '../../i18n/use-language';
import { useFormat } from '../../lib/use-format';
import { CommandButton } from '../../pieces/command-button';
import { EmptyState } from '../../pieces/empty-state';
import { KeptBack } from '../../pieces/kept-back';
import { Files } from '../../pieces/files';
import { EvidenceFile } from './evidence-file';
import { type PartProps, projectCommand } from './shared';

interface EvidenceTabProps extends PartProps {
  readonly policy: Policy | null;
  readonly itemOf: (id: string) => string;
}

/** What proves the stages: papers with their numbers, milestones, and the files themselves. */
export function EvidenceTab({ commands, detail, itemOf, policy }: EvidenceTabProps): ReactNode {
  const { t } = useTranslation();
  const labelOf = useLabel();
  const { date, money } = useFormat();
  const { project } = detail;
  const isKeptBack = detail.hidden.includes('amount');
  const label = (kind: string): string => {
    const known = policy?.evidenceKinds.find((each) => each.kind === kind);
    return known ? labelOf(known.label) : kind;
  };
  return (
    <div className="stack">
      <div className="row wrap part-head">
        <span className="grow" />
        {project.milestones.length > 0 ? (
          <CommandButton projectId={project.id} command={projectCommand(commands, 'WithdrawMilestone')} size="small" />
        ) : null}
        {project.evidence.length > 0 ? (
          <CommandButton projectId={project.id} command={projectCommand(commands, 'WithdrawEvidence')} size="small" />
        ) : null}
        <CommandButton projectId={project.id} command={projectCommand(commands, 'RecordMilestone')} size="small" />
        <CommandButton projectId={project.id} command={projectCommand(commands, 'RecordEvidence')} size="small" />
      </div>
      {project.evidence.length === 0 ? (
        <EmptyState title={t('project.evidence.none.title')} text={t('project.evidence.none.text')} />
      ) : (
        <ul className="fact-rows">
          {[...project.evidence].reverse().map((each) => (
            <li key={each.id}>
              <span className="fact-date faint">{date(each.date)}</span>
              <span className="grow">
                <span className="strong">{label(each.kind)}</span> {each.number}
                {each.money ? ` \u00b7 ${money(each.money)}` : ''}
                {isKeptBack && each.kind === 'contract' ? (
                  <>
                    {' \u00b7 '}
                    <KeptBack />
                  </>
                ) : null}
                {each.parties.length > 0 ? (
                  <span className="muted"> {t('project.evidence.parties', { parties: each.parties.join(' / ') })}</span>
                ) : null}
                {each.note ? <span className="muted"> {each.note}</span> : null}
                {each.itemId ? (
                  <>
                    {' '}
                    <Link to="/items/$itemId" params={{ itemId: each.itemId }}>
                      {itemOf(each.itemId)}
                    </Link>
                  </>
                ) : null}
              </span>
              {each.sha256 ? <EvidenceFile projectId={project.id} sha256={each.sha256} /> : null}
            </li>
          ))}
        </ul>
      )}
      {project.milestones.length > 0 ? (
        <>
          <h2>{t('project.milestones')}</h2>
          <ul className="fact-rows">
            {project.milestones.map((each) => (
              <li key={each.id}>
                <span className="fact-date faint">{date(each.date)}</span>
                <span className="strong lead-capital">{t(`words.milestone.${each.milestone}`)}</span>
                <span className="muted grow">{each.note}</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <h2>{t('project.evidence.files')}</h2>
      <Files projectId={project.id} itemName={itemOf} />
    </div>
  );
}
