import type { ApiClient } from '@bangban/api-client';
import { answered } from '../client/problem';
import { FULL_COURSE, PROJECTS } from '../projects/projects';
import type { EscalationRow, Figures } from './figures';
import type { WorkflowLine } from './screen';

/**
 * The project that has gone the full course, and the one that has climbed the ladder highest and still stands there, as the
 * system administrator sees their workflows.
 */
export async function workflowLines(client: ApiClient, figures: Figures): Promise<readonly WorkflowLine[]> {
  const full = PROJECTS.find(({ key }) => key === FULL_COURSE)?.name;
  const climbed = highest(figures.escalations);
  const shown = figures.projects.filter(({ id, name }) => name === full || id === climbed?.projectId);
  return Promise.all(
    shown.map(async ({ id: projectId, name: title }) => {
      const params = { path: { projectId } };
      const { knows } = answered(title, await client.GET('/api/projects/{projectId}/workflow', { params }));
      if (!knows) throw new Error(`the workflow of ${title} does not answer`);
      const { leaderId, openItemCount, sleepsUntil, stage } = knows;
      const leader = leaderId === null ? '-' : (figures.names[leaderId] ?? leaderId);
      return { projectId, title, stage, leader, openItemCount, sleepsUntil };
    }),
  );
}

const RUNGS = ['leader', 'leader-in-charge', 'principal-leaders'];

/** The newest question of the highest rung whose item is still open. */
export function highest<E extends Pick<EscalationRow, 'rung' | 'closedAt'>>(escalations: readonly E[]): E | undefined {
  const open = escalations.filter(({ closedAt }) => closedAt === null);
  return open.reduce<E | undefined>(
    (best, each) => (best && RUNGS.indexOf(best.rung) > RUNGS.indexOf(each.rung) ? best : each),
    undefined,
  );
}
