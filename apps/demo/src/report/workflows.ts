import type { ApiClient } from '@bangban/api-client';
import { inLanes } from '../client/lanes';
import { answered } from '../client/problem';
import { until } from '../client/until';
import { FULL_COURSE, PROJECTS } from '../projects/projects';
import type { EscalationRow, Figures, ProjectRow } from './figures';
import type { WorkflowLine } from './screen';

const WIDTH = 4;

/** Waits until the engine has learned and decided everything up to now, so that the figures stand still. */
export async function engineAtRest(client: ApiClient, projects: readonly ProjectRow[]): Promise<void> {
  const active = projects.filter(({ status }) => status === 'active');
  await inLanes(WIDTH, active, async ({ id: projectId, name }) => {
    const params = { path: { projectId } };
    await until(`the workflow of ${name} to come to rest`, async () => {
      const { project } = answered(name, await client.GET('/api/projects/{projectId}', { params }));
      const known = answered(name, await client.GET('/api/projects/{projectId}/workflow', { params }));
      return known.seq >= project.seq ? true : null;
    });
  });
}

/** The project that has gone the full course, and one about which leaders have been asked and have not answered. */
export async function workflowLines(client: ApiClient, figures: Figures): Promise<readonly WorkflowLine[]> {
  const full = PROJECTS.find(({ key }) => key === FULL_COURSE)?.name;
  const asked = [...figures.escalations].reverse().find(isOpen);
  const shown = figures.projects.filter(({ id, name }) => name === full || id === asked?.projectId);
  return Promise.all(
    shown.map(async ({ id: projectId, name: title }) => {
      const params = { path: { projectId } };
      const known = answered(title, await client.GET('/api/projects/{projectId}/workflow', { params }));
      const { leaderId, openItemCount, sleepsUntil, stage } = known;
      const leader = leaderId === null ? '-' : (figures.names[leaderId] ?? leaderId);
      return { projectId, title, stage, leader, openItemCount, sleepsUntil };
    }),
  );
}

const isOpen = ({ answeredAt, closedAt }: EscalationRow): boolean => answeredAt === null && closedAt === null;
