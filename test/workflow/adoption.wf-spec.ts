import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createAdoptionActivities } from '@bangban/activities';
import { DEFAULT_POLICY } from '@bangban/domain';
import { askForAdoption, listAdoptions, publishPolicy } from '@bangban/persistence';
import { connectNative, createTemporalClient, createWorker, prepareNamespace } from '@bangban/temporal';
import {
  ADOPT_ACROSS_PROJECTS,
  type adoptAcrossProjects,
  adoptionWorkflowId,
  STAGE_ATTRIBUTE,
  UNIT_ATTRIBUTE,
} from '@bangban/workflows/contract';
import type { Client } from '@temporalio/client';
import { freshDatabase, type TestDatabase } from '../support/database';
import { Desk } from '../support/record';
import { temporalSettings } from '../support/temporal';
import { keepHistory } from '../support/temporal-histories';
import { workerKilledAmongAdoptions } from '../support/temporal-worker';

const PROJECTS = 500;
/** Projects are taken over in rounds of 25: the last round is not noted. */
const KILLED_AFTER = 280;

describe('taking over what was published', () => {
  const settings = temporalSettings(`adoption-${randomUUID()}`);
  let database: TestDatabase;
  let desk: Desk;
  let client: Client;

  beforeAll(async () => {
    database = await freshDatabase();
    desk = new Desk(database);
    await prepareNamespace(settings, { retentionDays: 1, keywords: [STAGE_ATTRIBUTE.name, UNIT_ATTRIBUTE.name] });
    client = createTemporalClient(settings);
  }, 60_000);
  afterAll(async () => {
    await client.connection.close();
    await database.drop();
  });

  /** A worker of this process, as long as the work takes. */
  async function working<T>(work: () => Promise<T>): Promise<T> {
    const connection = await connectNative(settings);
    const worker = await createWorker(connection, settings, {
      workflowsPath: join(__dirname, '../../workflows/src/index.ts'),
      identity: 'bench',
      activities: createAdoptionActivities({ dataSource: database.dataSource, record: desk.record }),
    });
    try {
      return await worker.runUntil(work);
    } finally {
      await connection.close();
    }
  }

  const begin = (adoptionId: string) =>
    client.workflow.start<typeof adoptAcrossProjects>(ADOPT_ACROSS_PROJECTS, {
      workflowId: adoptionWorkflowId(adoptionId),
      taskQueue: settings.taskQueue,
      args: [{ adoptionId }],
    });
  const ask = async (version: number): Promise<string> => {
    await publishPolicy(database.dataSource.manager, { ...DEFAULT_POLICY, version });
    const asked = { id: randomUUID(), kind: 'policy', version, askedBy: 'centre-head' } as const;
    return (await askForAdoption(database.dataSource, asked)).id;
  };
  const adopted = async (version: number): Promise<number[]> => {
    const rows = await database.dataSource.query<{ n: number }[]>(
      `SELECT count(*)::int AS n FROM event WHERE type = 'PolicyAdopted' AND (data->>'policyVersion')::int = $1 GROUP BY stream_id`,
      [version],
    );
    return rows.map(({ n }) => n);
  };

  it('reaches every open project once, also those of a worker that was killed half-way', async () => {
    for (let made = 0; made < PROJECTS; made += 10) await Promise.all(Array.from({ length: 10 }, () => desk.lead()));
    const adoptionId = await ask(2);
    const handle = await begin(adoptionId);
    await workerKilledAmongAdoptions({ database, settings }, KILLED_AFTER);
    const [half] = await listAdoptions(database.dataSource);
    expect(half).toMatchObject({ total: PROJECTS, changed: 275, finishedAt: null });
    await working(() => handle.result());
    expect(await adopted(2)).toEqual(Array.from({ length: PROJECTS }, () => 1));
    expect(await listAdoptions(database.dataSource)).toMatchObject([
      { kind: 'policy', version: 2, total: PROJECTS, changed: PROJECTS, unchanged: 0, refused: [] },
    ]);
    expect((await listAdoptions(database.dataSource))[0]?.finishedAt).not.toBeNull();
    const acts = await database.dataSource.query<{ actor: string }[]>(
      `SELECT DISTINCT actor_kind AS actor FROM event WHERE type = 'PolicyAdopted'`,
    );
    expect(acts).toEqual([{ actor: 'system' }]);
    await keepHistory(client, adoptionWorkflowId(adoptionId), 'adoption-worker-killed');
  });

  it('asked for again is the one that was asked for; begun again it finds nothing to do', async () => {
    const [before] = await listAdoptions(database.dataSource);
    expect(await ask(2)).toBe(before?.id);
    await working(async () => (await begin(before?.id ?? '')).result());
    expect(await listAdoptions(database.dataSource)).toEqual([before]);
    expect(await adopted(2)).toHaveLength(PROJECTS);
  });

  it('counts what had nothing to take over apart', async () => {
    const adoptionId = await ask(3);
    const some = await database.dataSource.query<{ id: string }[]>('SELECT id FROM project ORDER BY id LIMIT 3');
    for (const { id } of some)
      await desk.act('centre-head', id, { name: 'AdoptPolicy', payload: { policyVersion: 3 } });
    await working(async () => (await begin(adoptionId)).result());
    expect((await listAdoptions(database.dataSource))[0]).toMatchObject({
      version: 3,
      changed: PROJECTS - 3,
      unchanged: 3,
      refused: [],
    });
    expect(new Set(await adopted(3))).toEqual(new Set([1]));
    await keepHistory(client, adoptionWorkflowId(adoptionId), 'adoption');
  });
});
