import { EMPTY_WORLD, evolve } from '@bangban/domain';
import {
  connectionOf,
  type Database,
  dataSourceOf,
  type EventRecord,
  type Queryable,
  type ReferenceCache,
} from '@bangban/persistence';
import type { PoolClient } from 'pg';
import { toEvent } from '../event-reader';
import { ChainCheck } from './chain.check';
import { CommandCheck } from './command.check';
import { DeadlineCheck } from './deadline.check';
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

const NEXT = 'SELECT * FROM event WHERE stream_id = $1 AND seq > $2 ORDER BY seq LIMIT $3';

/**
 * Walks through the history of one project, from one snapshot and without a lock: people go on working. Null for a project
 * that is not there (any more).
 */
export async function checkProject(
  dataSource: Database,
  cache: ReferenceCache,
  projectId: string,
): Promise<ProjectChecked | null> {
  return inSnapshot(dataSource, async (client, manager) => {
    const { rows } = await client.query<{ seq: string; head: string }>('SELECT seq, head FROM stream WHERE id = $1', [
      projectId,
    ]);
    const stored = rows[0];
    if (!stored) return null;
    const cases = new Cases();
    const commands = new CommandCheck(cases);
    const rungs = new RungCheck(cases);
    const beside = new RowCheck(cases);
    const deadlines = new DeadlineCheck(cases);
    const chain = new ChainCheck(cases);
    let world = EMPTY_WORLD;
    let events = 0;
    for await (const row of rowsOf(client, projectId)) {
      chain.see(row);
      const event = toEvent(row);
      for (const check of [commands, rungs, beside, deadlines]) check.see(event);
      world = evolve(world, event);
      events += 1;
    }
    commands.end(Number(stored.seq));
    chain.end(stored.head);
    if (world.project) rungs.endOfHistory(world.project.lastRecordedAt);
    await beside.end(client, projectId, world, stored.head);
    await deadlines.end({ cache, manager }, world);
    await checkObligations({ cache, client, manager }, cases, projectId, world);
    return { findings: cases.findings(projectId, projectId), events };
  });
}

async function* rowsOf(client: Pick<PoolClient, 'query'>, projectId: string): AsyncGenerator<EventRecord> {
  for (let after = 0; ;) {
    const { rows } = await client.query<EventRecord>(NEXT, [projectId, after, PAGE]);
    yield* rows;
    if (rows.length < PAGE) return;
    after = Number(rows[rows.length - 1]?.seq);
  }
}

/** One consistent view that locks nothing. */
export async function inSnapshot<T>(
  dataSource: Database,
  work: (client: PoolClient, manager: Queryable) => Promise<T>,
): Promise<T> {
  const runner = dataSourceOf(dataSource).createQueryRunner();
  try {
    const client = await connectionOf(runner);
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
