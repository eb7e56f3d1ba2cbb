import { queryOptions } from '@tanstack/react-query';
import type { Answer } from '@bangban/api-client';
import { answerOf, api } from './api';
import { keys } from './query-keys';

/** A project for its page. */
export type ProjectDetail = Answer<'/api/projects/{projectId}'>;
/** A need of the next gate: met, or with everything that is missing and who holds it. */
export type GateNeed = ProjectDetail['gate']['needs'][number];
/** Of each target: as it was met, and of the next one as it stands. */
export type StageLights = ProjectDetail['stageLights'];

export const projectQuery = (projectId: string) =>
  queryOptions({
    queryKey: [...keys.project(projectId), 'detail'],
    queryFn: (): Promise<ProjectDetail> =>
      answerOf(api.GET('/api/projects/{projectId}', { params: { path: { projectId } } })),
  });

/** 增资扩产: what grew out of it. */
export const expansionsQuery = (expansionOf: string) =>
  queryOptions({
    queryKey: keys.list('expansions', { expansionOf }),
    queryFn: () => answerOf(api.GET('/api/projects', { params: { query: { expansionOf, limit: 50 } } })),
  });

/** What this person may do on the project and its items now, and why not. */
export const commandsQuery = (projectId: string) =>
  queryOptions({
    queryKey: [...keys.project(projectId), 'commands'],
    queryFn: () =>
      answerOf(api.GET('/api/projects/{projectId}/available-commands', { params: { path: { projectId } } })),
  });

/** The newest history is at its end; read whole, a few hundred lines as a rule. `cut`: there is more than was read. */
async function readEvents(projectId: string, itemId?: string) {
  const rows: Awaited<ReturnType<typeof page>>['rows'] = [];
  const names: Record<string, string> = {};
  let cursor: string | null = null;
  const page = (from: string | null) =>
    answerOf(
      api.GET('/api/projects/{projectId}/events', {
        params: {
          path: { projectId },
          query: { limit: 200, ...(itemId ? { itemId } : {}), ...(from ? { cursor: from } : {}) },
        },
      }),
    );
  do {
    const answer = await page(cursor);
    rows.push(...answer.rows);
    Object.assign(names, answer.names);
    cursor = answer.nextCursor;
  } while (cursor !== null && rows.length < MOST_EVENTS);
  return { rows, names, cut: cursor !== null };
}

const MOST_EVENTS = 5_000;

export const eventsQuery = (projectId: string, itemId?: string) =>
  queryOptions({
    queryKey: [...keys.project(projectId), 'events', itemId ?? null],
    queryFn: () => readEvents(projectId, itemId),
  });
export type EventRow = Awaited<ReturnType<typeof readEvents>>['rows'][number];

export const escalationsQuery = (projectId: string) =>
  queryOptions({
    queryKey: [...keys.project(projectId), 'escalations'],
    queryFn: () => answerOf(api.GET('/api/escalations', { params: { query: { projectId, limit: 200 } } })),
  });
