import { useQuery } from '@tanstack/react-query';
import { type HelpItemState, isOpenItem, openCommitments, openSigns, type ProjectState } from '@bangban/domain';
import { complaintsQuery, isOpenComplaint } from '../../lib/complaints';
import type { ProjectDetail } from '../../lib/project';
import { isOpenReview, reviewsQuery } from '../../lib/reviews';
import type { PROJECT_TABS } from '../../lib/searches';
import { formsQuery } from '../../lib/supervision-forms';

export type OpenCounts = Readonly<Partial<Record<(typeof PROJECT_TABS)[number], number>>>;

interface OnFile {
  readonly items: readonly Pick<HelpItemState, 'escalations' | 'state'>[];
  readonly project: Pick<ProjectState, 'commitments' | 'escalations' | 'signs' | 'status'>;
}

/** What is open on the file of a project itself, by the tab that shows it. */
export function openOnFile({ items, project }: OnFile): OpenCounts {
  const asked = items.reduce((sum, { escalations }) => sum + escalations.length, project.escalations.length);
  return {
    checklist: items.filter(({ state }) => isOpenItem(state)).length,
    money: openCommitments(project).length,
    escalations: asked,
    aftercare: openSigns(project).length,
  };
}

/** What is open of a project, beside its file too, as far as whoever looks may read it. */
export function useOpenCounts(detail: ProjectDetail): OpenCounts {
  const projectId = detail.project.id;
  const { data: forms } = useQuery(formsQuery({ projectId }));
  const { data: complaints } = useQuery(complaintsQuery({ projectId }));
  const { data: reviews } = useQuery(reviewsQuery({ projectId }));
  const { aftercare = 0, escalations = 0, ...file } = openOnFile(detail);
  return {
    ...file,
    escalations: escalations + (forms?.rows.filter(({ open }) => open).length ?? 0),
    aftercare: aftercare + (complaints?.rows.filter(isOpenComplaint).length ?? 0),
    meetings: reviews?.rows.filter(isOpenReview).length ?? 0,
  };
}
