import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createProjectEscortActivities, createReconcileActivities } from '@bangban/activities';
import { ChannelRegistry, SmtpChannel } from '@bangban/channels';
import { createAdministratorStore, type EngineProbe, Reconciler } from '@bangban/record';
import { connectNative, createTemporalClient, createWorker, prepareNamespace } from '@bangban/temporal';
import {
  escortQuery,
  escortWorkflowId,
  factLearned,
  PROJECT_ESCORT,
  RECONCILE,
  type reconcile,
  STAGE_ATTRIBUTE,
  UNIT_ATTRIBUTE,
} from '@bangban/workflows/contract';
import type { Client } from '@temporalio/client';
import { freshDatabase, type TestDatabase } from '../support/database';
import { Desk } from '../support/record';
import { temporalSettings } from '../support/temporal';
import { keepHistory } from '../support/temporal-histories';
import { MailServer } from '../support/temporal-mail-server';

describe('the nightly check', () => {
  const settings = temporalSettings(`reconcile-${randomUUID()}`);
  const mail = new MailServer();
  let database: TestDatabase;
  let desk: Desk;
  let client: Client;
  let stopWorker: () => Promise<void>;

  beforeAll(async () => {
    await mail.start();
    database = await freshDatabase();
    desk = new Desk(database);
    await prepareNamespace(settings, { retentionDays: 1, keywords: [STAGE_ATTRIBUTE.name, UNIT_ATTRIBUTE.name] });
    client = createTemporalClient(settings);
    const channels = new ChannelRegistry([new SmtpChannel({ url: mail.url, from: 'bangban@city.example' })]);
    const reconciler = new Reconciler({
      dataSource: database.dataSource,
      engine: probe(),
      patienceMs: 3_600_000,
      escortPatience: { fact: 2, tick: 2, pauseMs: 100 },
    });
    const connection = await connectNative(settings);
    const worker = await createWorker(connection, settings, {
      workflowsPath: join(__dirname, '../../workflows/src/index.ts'),
      identity: 'bench',
      activities: {
        ...createProjectEscortActivities({ record: desk.record }),
        ...createReconcileActivities({
          reconciler,
          channels,
          administrators: createAdministratorStore(database.dataSource),
        }),
      },
    });
    const running = worker.run();
    stopWorker = async () => {
      worker.shutdown();
      await running;
      await connection.close();
      channels.close();
    };
  }, 60_000);
  afterAll(async () => {
    await stopWorker();
    await client.connection.close();
    await database.drop();
    await mail.stop();
  });

  /** The engine as far as these projects go. */
  function probe(): EngineProbe {
    return {
      async escort(projectId) {
        try {
          return {
            state: 'running',
            ...(await client.workflow.getHandle(escortWorkflowId(projectId)).query(escortQuery)),
          };
        } catch {
          return { state: 'none' };
        }
      },
      async *escorts() {
        yield [];
      },
      uncarried: async () => [],
    };
  }

  async function escorted(projectId: string): Promise<void> {
    const fact = await desk.record.fact(projectId);
    if (!fact) throw new Error('no such project');
    await client.workflow.signalWithStart(PROJECT_ESCORT, {
      workflowId: escortWorkflowId(projectId),
      taskQueue: settings.taskQueue,
      args: [{ fact }],
      signal: factLearned,
      signalArgs: [fact],
    });
    await database.dataSource.query('DELETE FROM outbox WHERE stream_id = $1', [projectId]);
  }

  async function night(): Promise<string> {
    const workflowId = `reconcile/${randomUUID()}`;
    await client.workflow.execute<typeof reconcile>(RECONCILE, {
      workflowId,
      taskQueue: settings.taskQueue,
      args: [{}],
    });
    return workflowId;
  }

  const open = (): Promise<{ code: string; told: boolean }[]> =>
    database.dataSource.query(
      'SELECT code, told_at IS NOT NULL AS told FROM reconciliation_finding WHERE resolved_at IS NULL ORDER BY code',
    );

  it('ends well where nothing is wrong, and says so in its row', async () => {
    for (let i = 0; i < 30; i += 1) await escorted(await desk.lead());
    await keepHistory(client, await night(), 'reconcile');
    expect(await open()).toEqual([]);
    const [run] = await database.dataSource.query<object[]>('SELECT * FROM reconciliation_run');
    expect(run).toMatchObject({ origin: 'schedule', projects: 30, finished_at: expect.any(Date) });
    expect(mail.mails).toEqual([]);
  });

  it('tells the system administrator once of what is new, and resolves what is mended', async () => {
    const projectId = await desk.lead();
    await keepHistory(client, await night(), 'reconcile-findings');
    expect(await open()).toEqual([{ code: 'ESCORT_MISSING', told: true }]);
    expect(mail.mails).toHaveLength(1);
    expect(mail.mails[0]).toMatch(/^To: sysadmin@city\.test$/m);

    await night();
    expect(mail.mails).toHaveLength(1);

    await escorted(projectId);
    await night();
    expect(await open()).toEqual([]);
    expect(mail.mails).toHaveLength(1);
  });

  it('goes on as a new run from where it was, without beginning again', async () => {
    const runId = randomUUID();
    await database.dataSource.query(`INSERT INTO reconciliation_run (id, origin) VALUES ($1, 'schedule')`, [runId]);
    const [last] = await database.dataSource.query<{ id: string }[]>(
      'SELECT id FROM project ORDER BY id DESC LIMIT 1 OFFSET 1',
    );
    const workflowId = `reconcile/${runId}`;
    await client.workflow.execute<typeof reconcile>(RECONCILE, {
      workflowId,
      taskQueue: settings.taskQueue,
      args: [{ runId, after: last?.id ?? '' }],
    });
    await keepHistory(client, workflowId, 'reconcile-continued');
    const [run] = await database.dataSource.query<object[]>('SELECT * FROM reconciliation_run WHERE id = $1', [runId]);
    expect(run).toMatchObject({ projects: 1, finished_at: expect.any(Date) });
  });
});
