import type { EngineProbe } from '@bangban/record';
import {
  applyDigestsAgain,
  type Database,
  projectsOfRecord,
  retryFailedDeliveries,
  startDeliveriesAgain,
  tellOpenMeetings,
  tellEndedProjects,
  tellOpenProjects,
} from '@bangban/persistence';

export interface RebuildDeps {
  readonly dataSource: Database;
  /** Null while Temporal is away: workflows that should not be are then left for another time. */
  readonly engine: (EngineProbe & { end(projectId: string, reason: string): Promise<void> }) | null;
}

export interface Rebuilt {
  /** Open projects whose workflows are told what the record holds, and started where they are missing. */
  readonly projects: number;
  /** Meetings that are not over, likewise. */
  readonly meetings: number;
  readonly deliveries: number;
  /** Schedules of daily digests that are made again. */
  readonly digests: number;
  /** Workflows of projects that the record does not know: ended. */
  readonly strays: number;
}

/**
 * Makes Temporal's state follow from the record again, after it was lost or the record restored from an older backup:
 * every open project is told to its workflow (started where it is missing), every delivery that is not done is started, and
 * workflows of projects that the record does not know are ended. Schedules of digests are asked for again;
 * namespace, search attributes and the nightly schedule are made by the worker itself. Harmless at any time and however often.
 */
export async function rebuildEngine(
  { dataSource, engine }: RebuildDeps,
  options: { readonly failedDeliveries?: boolean } = {},
): Promise<Rebuilt> {
  const projects = await tellOpenProjects(dataSource);
  const meetings = await tellOpenMeetings(dataSource);
  const started = await startDeliveriesAgain(dataSource);
  const deliveries = started + (options.failedDeliveries ? await retryFailedDeliveries(dataSource) : 0);
  const digests = await applyDigestsAgain(dataSource);
  let strays = 0;
  for await (const ids of engine?.escorts() ?? []) {
    const known = await projectsOfRecord(dataSource, ids);
    await tellEndedProjects(dataSource, ids);
    for (const id of ids.filter((each) => !known.has(each))) {
      await engine?.end(id, 'the record does not know this project');
      strays += 1;
    }
  }
  return { projects, meetings, deliveries, digests, strays };
}

/** Ends a workflow that does not answer and has it started anew from the record. False for a project that is not open. */
export async function restartEscort({ dataSource, engine }: RebuildDeps, projectId: string): Promise<boolean> {
  await engine?.end(projectId, 'restarted by hand');
  const told = await tellOpenProjects(dataSource, projectId);
  return told > 0;
}
