import type { EngineProbe } from '@bangban/record';
import { TELL_PROJECTS } from '@bangban/persistence';
import type { DataSource } from 'typeorm';

export interface RebuildDeps {
  readonly dataSource: DataSource;
  /** Null while Temporal is away: workflows that should not be are then left for another time. */
  readonly engine: (EngineProbe & { end(projectId: string, reason: string): Promise<void> }) | null;
}

export interface Rebuilt {
  /** Open projects whose workflows are told what the record holds, and started where they are missing. */
  readonly projects: number;
  readonly deliveries: number;
  /** Workflows of projects that the record does not know: ended. */
  readonly strays: number;
}

const OPEN = `${TELL_PROJECTS} WHERE status IN ('active', 'shelved') RETURNING 1`;
/** In the batch that it has, or alone: a workflow that carries it still is found under the id. */
const STARTED = `UPDATE delivery SET state = 'pending', batch = coalesce(batch, id) WHERE state = 'started' RETURNING 1`;
/** In a new one: its old workflow has done with it, and may run on for others. */
const FAILED = `UPDATE delivery SET state = 'pending', batch = NULL, finished_at = NULL WHERE state = 'failed' RETURNING 1`;
const KNOWN = 'SELECT id FROM project WHERE id = ANY ($1::uuid[])';
/** A project at its end whose workflow still runs: told once more, it ends with it. */
const ENDED = `
  ${TELL_PROJECTS} WHERE id = ANY ($1::uuid[]) AND status NOT IN ('active', 'shelved')`;

/**
 * Makes Temporal's state follow from the record again, after it was lost or the record restored from an older backup:
 * every open project is told to its workflow (started where it is missing), every delivery that is not done is started, and
 * workflows of projects that the record does not know are ended. Namespace, search attributes and schedule are made by the
 * worker itself. Harmless at any time and however often.
 */
export async function rebuildEngine(
  { dataSource, engine }: RebuildDeps,
  options: { readonly failedDeliveries?: boolean } = {},
): Promise<Rebuilt> {
  const projects = await countOf(dataSource, OPEN);
  const started = await countOf(dataSource, STARTED);
  const deliveries = started + (options.failedDeliveries ? await countOf(dataSource, FAILED) : 0);
  let strays = 0;
  for await (const ids of engine?.escorts() ?? []) {
    const known = await dataSource.query<{ id: string }[]>(KNOWN, [ids]);
    await dataSource.query(ENDED, [ids]);
    for (const id of ids.filter((each) => !known.some((project) => project.id === each))) {
      await engine?.end(id, 'the record does not know this project');
      strays += 1;
    }
  }
  return { projects, deliveries, strays };
}

/** Ends a workflow that does not answer and has it started anew from the record. False for a project that is not open. */
export async function restartEscort({ dataSource, engine }: RebuildDeps, projectId: string): Promise<boolean> {
  await engine?.end(projectId, 'restarted by hand');
  const told = await countOf(dataSource, OPEN.replace('RETURNING', 'AND id = $1 RETURNING'), [projectId]);
  return told > 0;
}

/** How many rows a changing statement with RETURNING touched. */
async function countOf(dataSource: DataSource, sql: string, values: unknown[] = []): Promise<number> {
  const [row] = await dataSource.query<{ n: number }[]>(
    `WITH done AS (${sql}) SELECT count(*)::int AS n FROM done`,
    values,
  );
  return row?.n ?? 0;
}
