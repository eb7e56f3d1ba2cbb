import type { ReactNode } from 'react';
import type { ProjectDetail } from '../../lib/project';
import { HistoryList } from '../../pieces/history-list';

export function HistoryTab({
  detail,
  itemOf,
}: {
  readonly detail: ProjectDetail;
  readonly itemOf: (id: string) => string;
}): ReactNode {
  const { names, project } = detail;
  return <HistoryList projectId={project.id} policyVersion={project.policyVersion} names={names} itemOf={itemOf} />;
}
