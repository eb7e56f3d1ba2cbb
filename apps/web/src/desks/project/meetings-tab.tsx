import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProjectDetail } from '../../lib/project';
import { MatterRows } from '../../pieces/matter-rows';
import { Panel } from '../../pieces/panel';
import { ProjectReviews } from '../../pieces/review/project-reviews';

/** 评审与会议: how the project was judged, and what meetings decided of it. */
export function MeetingsTab({ project }: Pick<ProjectDetail, 'project'>): ReactNode {
  const { t } = useTranslation();
  return (
    <div className="stack">
      <Panel>
        <ProjectReviews project={project} />
      </Panel>
      <section className="stack" aria-label={t('project.meetingMatters')}>
        <h2>{t('project.meetingMatters')}</h2>
        <Panel>
          <MatterRows filter={{ projectId: project.id }} />
        </Panel>
      </section>
    </div>
  );
}
