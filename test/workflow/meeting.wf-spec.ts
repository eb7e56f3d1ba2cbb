import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createDispatchMeetingActivities, createReactionActivities } from '@bangban/activities';
import { MEETING_FILE, type MeetingCommand } from '@bangban/domain';
import { connectNative, createTemporalClient, createWorker, prepareNamespace } from '@bangban/temporal';
import { createMeetingRelay, createReactionStarter } from '@bangban/worker';
import { meetingWorkflowId, STAGE_ATTRIBUTE, UNIT_ATTRIBUTE } from '@bangban/workflows/contract';
import type { Client } from '@temporalio/client';
import { as } from '../support/city';
import { freshDatabase, type TestDatabase } from '../support/database';
import { Desk } from '../support/record';
import { temporalSettings } from '../support/temporal';
import { keepHistory } from '../support/temporal-histories';
import { until } from '../support/temporal-until';

describe('a dispatch meeting', () => {
  const settings = temporalSettings(`meeting-${randomUUID()}`);
  let database: TestDatabase;
  let desk: Desk;
  let client: Client;
  let [project, meeting] = ['', ''];

  beforeAll(async () => {
    database = await freshDatabase();
    desk = new Desk(database);
    await prepareNamespace(settings, { retentionDays: 1, keywords: [STAGE_ATTRIBUTE.name, UNIT_ATTRIBUTE.name] });
    client = createTemporalClient(settings);
    await desk.clockAt('2026-03-09T01:00:00Z');
    project = await desk.lead();
  }, 60_000);
  afterAll(async () => {
    await client.connection.close();
    await database.drop();
  });

  async function give(
    who: string,
    name: MeetingCommand['name'],
    payload: object,
    meetingNow: object = {},
  ): Promise<void> {
    const given = await desk.record.handleFile(MEETING_FILE, {
      fileId: meeting === '' ? null : meeting,
      command: { name, payload } as MeetingCommand,
      principal: as(who),
      idempotencyKey: randomUUID(),
      requestId: randomUUID(),
      reading: () => Promise.resolve({ meeting: meetingNow }),
    });
    if (given.outcome === 'refused') throw new Error(`${name}: ${given.code}`);
    meeting = given.fileId;
  }
  const types = async (): Promise<string[]> => {
    const rows = await database.dataSource.query<{ type: string }[]>(
      'SELECT type FROM event WHERE stream_id = $1 ORDER BY seq',
      [meeting],
    );
    return rows.map(({ type }) => type);
  };
  /** The relay and the starter of reactions, as the worker's loops play them. */
  async function tell(): Promise<void> {
    const deps = { dataSource: database.dataSource, client, taskQueue: settings.taskQueue, onError: () => undefined };
    await createMeetingRelay(deps)();
    await createReactionStarter({ ...deps, againAfterMs: 0 })();
  }
  /** A worker of this process until this holds; it stops there, as one that is killed between two steps. */
  async function working(look: () => Promise<boolean>): Promise<void> {
    const connection = await connectNative(settings);
    const { dataSource } = database;
    const worker = await createWorker(connection, settings, {
      workflowsPath: join(__dirname, '../../workflows/src/index.ts'),
      identity: 'bench',
      activities: {
        ...createDispatchMeetingActivities({ dataSource, record: desk.record }),
        ...createReactionActivities({ dataSource, record: desk.record }),
      },
    });
    const told = async (): Promise<boolean> => {
      await tell();
      return look();
    };
    try {
      await worker.runUntil(until(told, (holds) => holds));
    } finally {
      await connection.close();
    }
  }
  const recorded = (type: string, times = 1): Promise<void> =>
    working(async () => (await types()).filter((each) => each === type).length === times);

  it('lives from its calling to its minutes, whoever works meanwhile; each decision is one item', async () => {
    const when = { day: '2026-03-12', time: '09:00' };
    await give('officer', 'CallMeeting', { kind: 'monthly', chairId: 'deputy', place: '一号会议室', ...when });
    const seen = {
      at: '2026-03-09T01:00:00.000Z',
      stage: 'lead',
      itemState: null,
      due: null,
      late: false,
      unitId: 'park',
    };
    const candidates = [
      {
        projectId: project,
        itemId: null,
        topics: ['to-argue'],
        purpose: 'argue',
        seen: { ...seen, provisional: false },
      },
    ];
    await give('officer', 'GatherAgenda', {}, { candidates });
    await tell();
    // Time passes while nobody works: what is due is seen to when somebody does.
    await desk.clockAt('2026-03-11T01:00:00Z');
    await recorded('AgendaClosed');
    await desk.clockAt('2026-03-13T01:00:00Z');
    await recorded('MeetingAlarmed');
    await give('officer', 'OpenSession', {});
    const decided = { text: '由园区落实用地', unitId: 'park', limit: 5 };
    await give('officer', 'DecideLine', { lineNo: 1, ...decided });
    await give('officer', 'DecideLine', { lineNo: 1, ...decided, text: '由园区落实供电' });
    await give('officer', 'CloseSession', {});
    await recorded('DecisionCarried', 2);
    await desk.clockAt('2026-03-20T01:00:00Z');
    await recorded('MeetingAlarmed', 2);
    await give('deputy', 'IssueMinutes', {}, { lastNumber: 0 });
    const run = client.workflow.getHandle(meetingWorkflowId(meeting));
    await working(async () => (await run.describe()).status.name === 'COMPLETED');
    const items = await database.dataSource.query<{ n: number }[]>(
      `SELECT count(*)::int AS n FROM help_item WHERE body->'decidedIn'->>'meetingId' = $1`,
      [meeting],
    );
    expect(items).toEqual([{ n: 2 }]);
    expect((await types()).filter((type) => type === 'DecisionCarried')).toHaveLength(2);
    await keepHistory(client, meetingWorkflowId(meeting), 'meeting');
  });
});
