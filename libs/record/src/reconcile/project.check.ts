import { type DomainEvent, EMPTY_WORLD, evolve } from '@bangban/domain';
import type { PoolClient } from 'pg';
import type { ReferenceCache } from '@bangban/persistence';
import type { DataSource, EntityManager } from 'typeorm';
import { toEvent } from '../event-reader';
import { CommandCheck } from './command.check';
import { Cases, type Finding } from './findings';
import { checkObligations } from './obligation.check';
import { RowCheck } from './row.check';
import { RungCheck } from './rung.check';

export interface ProjectChecked {
  readonly findings: readonly Finding[];
  readonly events: number;
}

/** Events in memory at a time, besides the state that they add up to. */
const PAGE = 500;

const NEXT = 'SELECT * FROM project_event WHERE project_id = $1 AND seq > $2 ORDER BY seq LIMIT $3';

/**
 * Walks through the history of one project, from one snapshot and without a lock: people go on working. Null for a project
 * that is not there (any more).
 */
export async function checkProject(
  dataSource: DataSource,
  cache: ReferenceCache,
  projectId: string,
): Promise<ProjectChecked | null> {
  return inSnapshot(dataSource, async (client, manager) => {
    const { rows } = await client.query<{ seq: string }>('SELECT seq FROM project WHERE id = $1', [projectId]);
    const stored = rows[0];
    if (!stored) return null;
    const cases = new Cases();
    const commands = new CommandCheck(cases);
    const rungs = new RungCheck(cases);
    const beside = new RowCheck(cases);
    let world = EMPTY_WORLD;
    let events = 0;
    for await (const event of eventsOf(client, projectId)) {
      for (const check of [commands, rungs, beside]) check.see(event);
      world = evolve(world, event);
      events += 1;
    }
    commands.end(Number(stored.seq));
    if (world.project) rungs.endOfHistory(world.project.lastRecordedAt);
    await beside.end(client, projectId, world);
    await checkObligations({ cache, client, manager }, cases, projectId, world);
    return { findings: cases.findings(projectId, projectId), events };
  });
}

async function* eventsOf(client: Pick<PoolClient, 'query'>, projectId: string): AsyncGenerator<DomainEvent> {
  for (let after = 0; ;) {
    const { rows } = await client.query<Parameters<typeof toEvent>[0]>(NEXT, [projectId, after, PAGE]);
    for (const row of rows) yield toEvent(row);
    if (rows.length < PAGE) return;
    after = Number(rows[rows.length - 1]?.seq);
  }
}

/** One consistent view that locks nothing. */
export async function inSnapshot<T>(
  dataSource: DataSource,
  work: (client: PoolClient, manager: EntityManager) => Promise<T>,
): Promise<T> {
  const runner = dataSource.createQueryRunner();
  try {
    const client = (await runner.connect()) as PoolClient;
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    try {
      return await work(client, runner.manager);
    } finally {
      await client.query('ROLLBACK').catch(() => undefined);
    }
  } finally {
    await runner.release();
  }
}
