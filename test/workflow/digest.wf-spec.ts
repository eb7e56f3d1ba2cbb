import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createDigestActivities } from '@bangban/activities';
import { connectNative, createTemporalClient, createWorker, prepareNamespace } from '@bangban/temporal';
import { createDigestKeeper, rebuildEngine } from '@bangban/worker';
import { digestId, STAGE_ATTRIBUTE, UNIT_ATTRIBUTE } from '@bangban/workflows/contract';
import type { Client } from '@temporalio/client';
import { freshDatabase, type TestDatabase } from '../support/database';
import { Desk } from '../support/record';
import { temporalSettings } from '../support/temporal';
import { keepHistory } from '../support/temporal-histories';
import { until } from '../support/temporal-until';

/** A Monday at ten. */
const NOW = '2027-03-01T02:00:00.000Z';

describe('the daily digest of a leader', () => {
  const settings = temporalSettings(`digest-${randomUUID()}`);
  let database: TestDatabase;
  let client: Client;
  let keep: () => Promise<boolean>;

  beforeAll(async () => {
    database = await freshDatabase();
    const desk = new Desk(database, ['smtp']);
    await desk.clockAt(NOW);
    const projectId = await desk.lead();
    await desk.act('deputy', projectId, { name: 'AssignLeader', payload: { leaderId: 'leader' } });
    await prepareNamespace(settings, { retentionDays: 1, keywords: [STAGE_ATTRIBUTE.name, UNIT_ATTRIBUTE.name] });
    client = createTemporalClient(settings);
    keep = createDigestKeeper({ dataSource: database.dataSource, client, taskQueue: settings.taskQueue });
  }, 60_000);
  afterAll(async () => {
    for await (const { scheduleId } of client.schedule.list()) {
      if (scheduleId.startsWith('digest/')) await client.schedule.getHandle(scheduleId).delete();
    }
    await client.connection.close();
    await database.drop();
  });

  const sql = <T>(text: string, values: unknown[] = []): Promise<T[]> => database.dataSource.query(text, values);
  const schedule = () => client.schedule.getHandle(digestId('leader'));
  const digests = async (): Promise<number> =>
    (await sql(`SELECT 1 FROM notification WHERE kind = 'daily-digest' AND recipient_id = 'leader'`)).length;
  const runs = async (): Promise<number> => (await schedule().describe()).info.numActionsTaken;

  /** Starts it as its time would, with a worker, until it has ended. */
  async function started(): Promise<void> {
    const connection = await connectNative(settings);
    const worker = await createWorker(connection, settings, {
      workflowsPath: join(__dirname, '../../workflows/src/index.ts'),
      identity: 'bench',
      activities: createDigestActivities({ dataSource: database.dataSource, channels: ['smtp'] }),
    });
    try {
      await worker.runUntil(async () => {
        const before = await runs();
        await schedule().trigger();
        await until(runs, (count) => count > before);
        const [action] = (await schedule().describe()).info.recentActions.slice(-1);
        if (action?.action.type !== 'startWorkflow') throw new Error('nothing was started');
        const { firstExecutionRunId, workflowId } = action.action.workflow;
        await client.workflow.getHandle(workflowId, firstExecutionRunId).result();
        await keepHistory(client, workflowId, 'digest');
      });
    } finally {
      await connection.close();
    }
  }

  it('has a schedule at the hour of the rules, in the place’s own time; asked again, nothing is made twice', async () => {
    while (await keep());
    const { action, spec } = await schedule().describe();
    expect(spec.calendars?.[0]).toMatchObject({ hour: [{ start: 0 }], minute: [{ start: 30 }] });
    expect(action).toMatchObject({ workflowType: 'dailyDigest', args: [{ personId: 'leader' }] });
    const open = await sql('SELECT 1 FROM daily_digest WHERE applied_at IS NULL');
    expect([open, await keep()]).toEqual([[], false]);
  });

  it('is told once a day, however often it is started', async () => {
    await sql(`UPDATE delivery SET state = 'digest', batch = NULL WHERE id IN (
      SELECT d.id FROM delivery d JOIN notification n ON n.id = d.notification_id WHERE n.recipient_id = 'leader')`);
    await started();
    await started();
    expect(await digests()).toBe(1);
    const held = await sql(`SELECT 1 FROM delivery WHERE state = 'digest'`);
    const sent = await sql(`SELECT 1 FROM delivery d JOIN notification n ON n.id = d.notification_id
      WHERE n.kind = 'daily-digest' AND d.state = 'pending'`);
    expect([held.length, sent.length]).toEqual([0, 1]);
  });

  it('moves with its reader’s wish, goes when they want none, and is made again when the engine has lost it', async () => {
    const wish = (at: number | null): Promise<unknown> =>
      sql(
        `INSERT INTO notification_preference (person_id, digest_chosen, digest_at) VALUES ('leader', true, $1)
         ON CONFLICT (person_id) DO UPDATE SET digest_chosen = true, digest_at = excluded.digest_at`,
        [at],
      );
    await wish(16 * 60);
    while (await keep());
    expect((await schedule().describe()).spec.calendars?.[0]).toMatchObject({ hour: [{ start: 8 }] });
    await schedule().delete();
    await rebuildEngine({ dataSource: database.dataSource, engine: null });
    while (await keep());
    expect((await schedule().describe()).spec.calendars?.[0]).toMatchObject({ hour: [{ start: 8 }] });
    await wish(null);
    while (await keep());
    await expect(schedule().describe()).rejects.toThrow();
    expect(await sql(`SELECT 1 FROM daily_digest WHERE person_id = 'leader'`)).toEqual([]);
  });
});
