import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Policy } from '@bangban/domain';
import { HistoryList } from '../../pieces/history-list';
import { AftercareTab } from './aftercare-tab';
import { Checklist } from './checklist';
import { EscalationsTab } from './escalations-tab';
import { EvidenceTab } from './evidence-tab';
import { MeetingsTab } from './meetings-tab';
import { MoneyTab } from './money-tab';
import { PlanTab } from './plan-tab';
import type { PartProps } from './shared';

export interface ProjectPaperProps extends PartProps {
  readonly policy: Policy | null;
  readonly itemOf: (id: string) => string;
}

/** What the tabs hold, one after the other: a sheet has nothing to click. */
export function ProjectPaper({ policy, ...shared }: ProjectPaperProps): ReactNode {
  const { t } = useTranslation();
  const { detail, itemOf } = shared;
  const { names, project } = detail;
  return (
    <div className="project-paper">
      <section>
        <h2>{t('project.tab.checklist')}</h2>
        <Checklist {...shared} paper />
      </section>
      <section>
        <h2>{t('project.tab.money')}</h2>
        <MoneyTab {...shared} policy={policy} />
      </section>
      <section>
        <h2>{t('project.tab.aftercare')}</h2>
        <AftercareTab {...shared} />
      </section>
      <section>
        <h2>{t('project.tab.meetings')}</h2>
        <MeetingsTab project={project} />
      </section>
      <section>
        <h2>{t('project.tab.plan')}</h2>
        <PlanTab {...shared} />
      </section>
      <section>
        <h2>{t('project.tab.evidence')}</h2>
        <EvidenceTab {...shared} policy={policy} />
      </section>
      <section>
        <h2>{t('project.tab.escalations')}</h2>
        <EscalationsTab {...shared} />
      </section>
      <section>
        <h2>{t('project.tab.history')}</h2>
        <HistoryList names={names} itemOf={itemOf} projectId={project.id} policyVersion={project.policyVersion} paper />
      </section>
    </div>
  );
}
