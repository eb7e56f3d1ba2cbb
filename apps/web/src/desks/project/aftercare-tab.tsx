import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProjectComplaints } from '../../pieces/complaint/project-complaints';
import { EmptyState } from '../../pieces/empty-state';
import { Panel } from '../../pieces/panel';
import { Calls } from './calls';
import { Expansions } from './expansions';
import { Signs } from './signs';
import type { PartProps } from './shared';

/** 诉求与回访: what the company complains of, what warns of trouble, and what it said when it was called. */
export function AftercareTab(shared: PartProps): ReactNode {
  const { t } = useTranslation();
  return (
    <div className="stack aftercare-tab">
      <Panel>
        <ProjectComplaints {...shared} />
      </Panel>
      <Panel>
        <Signs {...shared} />
      </Panel>
      <Panel>
        <Calls {...shared} />
      </Panel>
      <Panel>
        <Expansions {...shared} />
      </Panel>
      <div className="if-alone">
        <EmptyState title={t('project.aftercareNone.title')} text={t('project.aftercareNone.text')} />
      </div>
    </div>
  );
}
