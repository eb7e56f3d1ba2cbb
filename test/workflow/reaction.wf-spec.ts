import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createReactionActivities } from '@bangban/activities';
import { connectNative, createTemporalClient, createWorker, prepareNamespace } from '@bangban/temporal';
import { createReactionStarter } from '@bangban/worker';
import { reactionWorkflowId, STAGE_ATTRIBUTE, UNIT_ATTRIBUTE } from '@bangban/workflows/contract';
import type { Client } from '@temporalio/client';
import { freshDatabase, type TestDatabase } from '../support/database';
import { Desk } from '../support/record';
import { temporalSettings } from '../support/temporal';
import { keepHistory } from '../support/temporal-histories';
import { workerKilledAmongReactions } from '../support/temporal-worker';

interface Row {
  readonly id: string;
  readonly state: string;
  readonly code: string | null;
  readonly target_id: string;
}

describe('what one file asks of another', () => {
  const settings = temporalSettings(`reaction-${randomUUID()}`);
  let database: TestDatabase;
  let desk: Desk;
  let client: Client;
  let asking = '';
  let number = 0;

  beforeAll(async () => {
    database = await freshDatabase();
    desk = new Desk(database);
    await prepareNamespace(settings, { retentionDays: 1, keywords: [STAGE_ATTRIBUTE.name, UNIT_ATTRIBUTE.name] });
    client = createTemporalClient(settings);
    asking = await desk.lead();
  }, 60_000);
  afterAll(async () => {
    await client.connection.close();
    await database.drop();
  });

  const sql = <T>(text: string, values: unknown[] = []): Promise<T[]> => database.dataSource.query(text, values);
  const rows = (ids: readonly string[]): Promise<Row[]> =>
    sql('SELECT id, state, code, target_id FROM reaction WHERE id = ANY ($1) ORDER BY asked_at, id', [ids]);

  /** A paper is recorded on a project of its own, and then on the one that asks. @returns the reaction, and the other project */
  async function sharedPaper(): Promise<{ readonly id: string; readonly target: string }> {
    const target = await desk.lead();
    number += 1;
    const { day } = (
      await sql<{ day: string }>(`SELECT to_char(now() AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD') AS day`)
    )[0] ?? {
      day: '',
    };
    const money = { amount: '10', currency: 'CNY' } as const;
    const paper = { date: day, proof: 'voucher', proofNumber: `PZ-${number}`, money } as const;
    await desk.act('officer', target, { name: 'RecordFundArrival', payload: paper });
    const payload = { ...paper, elsewhereReason: '到位资金分割证明' };
    await desk.act('officer', asking, { name: 'RecordFundArrival', payload });
    const [row] = await sql<{ id: string }>('SELECT id FROM reaction WHERE asking_id = $1 AND target_id = $2', [
      asking,
      target,
    ]);
    return { id: row?.id ?? '', target };
  }

  const startAll = (): Promise<boolean> =>
    createReactionStarter({
      dataSource: database.dataSource,
      client,
      taskQueue: settings.taskQueue,
      onError: () => undefined,
      againAfterMs: 0,
    })();

  /** A worker of this process, until these are done. */
  async function carried(ids: readonly string[]): Promise<void> {
    const connection = await connectNative(settings);
    const worker = await createWorker(connection, settings, {
      workflowsPath: join(__dirname, '../../workflows/src/index.ts'),
      identity: 'bench',
      activities: createReactionActivities({ dataSource: database.dataSource, record: desk.record }),
    });
    try {
      await worker.runUntil(Promise.all(ids.map((id) => client.workflow.getHandle(reactionWorkflowId(id)).result())));
    } finally {
      await connection.close();
    }
  }
  const noted = async (target: string): Promise<number> => {
    const found = await sql(`SELECT 1 FROM event WHERE stream_id = $1 AND type = 'ProofSharedElsewhere'`, [target]);
    return found.length;
  };

  it('is taken by the other file once; refused, the asking file is told once', async () => {
    const [taken, late] = [await sharedPaper(), await sharedPaper()];
    expect(await rows([taken.id, late.id])).toMatchObject([{ state: 'pending' }, { state: 'pending' }]);
    await desk.act('deputy', late.target, {
      name: 'TerminateProject',
      payload: { reason: '撤资', cause: 'objective' },
    });
    await startAll();
    await startAll();
    await carried([taken.id, late.id]);
    expect(await rows([taken.id, late.id])).toMatchObject([
      { state: 'done', code: null },
      { state: 'refused', code: 'PROJECT_STATUS' },
    ]);
    expect([await noted(taken.target), await noted(late.target)]).toEqual([1, 0]);
    const told = await sql<{ data: object }>(
      `SELECT data FROM event WHERE stream_id = $1 AND type = 'ReactionRefused'`,
      [asking],
    );
    expect(told.map(({ data }) => data)).toEqual([
      {
        reactionId: late.id,
        target: { kind: 'project', id: late.target },
        command: 'NoteSharedProof',
        code: 'PROJECT_STATUS',
      },
    ]);
    const heard = await sql<{ kind: string }>(
      `SELECT DISTINCT kind FROM notification WHERE kind IN ('proof-shared', 'reaction-refused') ORDER BY kind`,
    );
    expect(heard.map(({ kind }) => kind)).toEqual(['proof-shared', 'reaction-refused']);
    await keepHistory(client, reactionWorkflowId(taken.id), 'reaction');
    await keepHistory(client, reactionWorkflowId(late.id), 'reaction-refused');
  });

  it('survives the death of its worker at every point: each once', async () => {
    const [before, taken, settled] = [await sharedPaper(), await sharedPaper(), await sharedPaper()];
    const all = [before, taken, settled];
    await startAll();
    await workerKilledAmongReactions(
      { database, settings },
      { [before.id]: 'before', [taken.id]: 'taken', [settled.id]: 'settled' },
    );
    expect(await Promise.all(all.map(({ target }) => noted(target)))).toEqual([0, 1, 1]);
    expect((await rows(all.map(({ id }) => id))).map(({ state }) => state)).toEqual(['pending', 'pending', 'done']);
    await carried(all.map(({ id }) => id));
    expect(await Promise.all(all.map(({ target }) => noted(target)))).toEqual([1, 1, 1]);
    expect((await rows(all.map(({ id }) => id))).map(({ state }) => state)).toEqual(['done', 'done', 'done']);
    await keepHistory(client, reactionWorkflowId(taken.id), 'reaction-worker-killed');
  });

  it('lost by the engine, it begins again and finds what was done', async () => {
    const { id, target } = await sharedPaper();
    await startAll();
    await carried([id]);
    await sql(`UPDATE reaction SET state = 'pending', settled_at = NULL WHERE id = $1`, [id]);
    await startAll();
    await carried([id]);
    expect(await noted(target)).toBe(1);
    expect(await rows([id])).toMatchObject([{ state: 'done' }]);
  });
});
