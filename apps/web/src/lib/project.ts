import { queryOptions } from '@tanstack/react-query';
import type { HelpItemState, Light, MissingNeed, ProjectState, Stage, StageLight, Text } from '@bangban/domain';
import { answerOf, api } from './api';
import { keys } from './query-keys';

/** A need of the next gate: met, or with everything that is missing and who holds it. */
export interface GateNeed {
  readonly key: string;
  readonly label: Text;
  readonly met: boolean;
  readonly missing: readonly MissingNeed[];
}

export type StageLights = Readonly<Partial<Record<Stage, StageLight | null>>>;

/** A project for its page. The states are the domain's own; the API describes only what lists need of them. */
export interface ProjectDetail {
  readonly now: string;
  readonly project: ProjectState;
  readonly items: readonly HelpItemState[];
  readonly light: Light;
  /** Of each target: as it was met, and of the next one as it stands. */
  readonly stageLights: StageLights;
  readonly gate: { readonly to: Stage | null; readonly needs: readonly GateNeed[] };
  /** Other projects on which the proof of an arrival stands as well. */
  readonly proofsShared: readonly { readonly arrivalId: string; readonly projectId: string; readonly name: string }[];
  readonly names: Readonly<Record<string, string>>;
}

export const projectQuery = (projectId: string) =>
  queryOptions({
    queryKey: [...keys.project(projectId), 'detail'],
    queryFn: async () => {
      const params = { path: { projectId } };
      return await answerOf(api.GET('/api/projects/{projectId}', { params }));
    },
  });

/** What this person may do on the project and its items now, and why not. */
export const commandsQuery = (projectId: string) =>
  queryOptions({
    queryKey: [...keys.project(projectId), 'commands'],
    queryFn: async () => {
      const params = { path: { projectId } };
      const answer = await answerOf(api.GET('/api/projects/{projectId}/available-commands', { params }));
      return answer;
    },
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
