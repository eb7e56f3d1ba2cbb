import { inLanes } from '../client/lanes';
import { answered } from '../client/problem';
import type { Sessions } from '../client/sessions';
import { until } from '../client/until';
import { ADMINISTRATOR } from './scene';

const WIDTH = 4;
const ABOUT_TO_BEGIN = [404, 503];

/**
 * Waits until the projects' workflows have fired everything that was due by an instant, each by itself: what a leader is
 * asked, the leader is asked on the morning on which it falls due, however fast the story is told.
 */
export async function engineCaughtUp(
  sessions: Sessions,
  projectIds: readonly string[],
  instant: string,
): Promise<void> {
  const client = await sessions.as(ADMINISTRATOR);
  await inLanes(WIDTH, projectIds, async (projectId) => {
    const params = { path: { projectId } };
    await until(`the workflow of ${projectId}`, async () => {
      const answer = await client.GET('/api/projects/{projectId}/workflow', { params });
      // Of a project that was registered a moment ago the workflow is about to begin; after a start, so is the engine.
      if (ABOUT_TO_BEGIN.includes(answer.response.status)) return null;
      const { knows } = answered('workflow', answer);
      if (!knows) return null;
      return knows.wakeUp === null || Date.parse(knows.wakeUp) > Date.parse(instant) ? true : null;
    });
  });
}
