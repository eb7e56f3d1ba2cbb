import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createRecord } from '@bangban/record';
import { createOutboxRelay } from '@bangban/worker';
import { escortWorkflowId } from '@bangban/workflows/contract';
import { type Client, ServiceError } from '@temporalio/client';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { Desk } from '../../support/record';

const PROJECTS = 40;
const AT_A_TIME = 16;

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase({ poolSize: 20 });
});
afterAll(() => database.drop());

beforeEach(async () => {
  await database.dataSource.query('DELETE FROM outbox');
  const desk = new Desk(database);
  for (let n = 0; n < PROJECTS; n += 1) await desk.lead();
});

/** What the client of the engine throws where nobody answers. */
const away = (): Error =>
  new ServiceError('Failed to signal', {
    cause: Object.assign(new Error('14 UNAVAILABLE'), { code: 14, details: '', metadata: {} }),
  });

/** A relay before an engine that takes each signal like this. */
function relay(signal: (workflowId: string) => Promise<void>): { round: () => Promise<boolean>; tried: string[] } {
  const tried: string[] = [];
  const signalWithStart = (_: string, { workflowId }: { workflowId: string }): Promise<void> => {
    tried.push(workflowId);
    return signal(workflowId);
  };
  const client = { withDeadline: <T>(_: number, call: () => Promise<T>) => call(), workflow: { signalWithStart } };
  const { dataSource } = database;
  const round = createOutboxRelay({
    dataSource,
    record: createRecord({ dataSource }),
    client: client as unknown as Client,
    taskQueue: 'any',
    onSignalled: () => undefined,
    onError: () => undefined,
  });
  return { round, tried };
}

async function waiting(): Promise<string[]> {
  const rows: { id: string }[] = await database.dataSource.query('SELECT DISTINCT stream_id AS id FROM outbox');
  return rows.map(({ id }) => escortWorkflowId(id)).sort();
}

describe('the relay', () => {
  it('tells every project and forgets what it has told', async () => {
    const { round, tried } = relay(() => Promise.resolve());
    expect(await waiting()).toHaveLength(PROJECTS);
    expect(await round()).toBe(true);
    expect(tried).toHaveLength(PROJECTS);
    expect(await waiting()).toEqual([]);
    expect(await round()).toBe(false);
  });

  it('tries no more than is under way when the engine is away, and keeps every fact', async () => {
    const { round, tried } = relay(() => Promise.reject(away()));
    await expect(round()).rejects.toThrow('Failed to signal');
    expect(tried.length).toBeLessThanOrEqual(AT_A_TIME);
    expect(await waiting()).toHaveLength(PROJECTS);
  });

  it('forgets what it has told before the engine went away, and nothing else', async () => {
    const told: string[] = [];
    const { round } = relay((workflowId) => {
      if (told.length >= 20) return Promise.reject(away());
      told.push(workflowId);
      return Promise.resolve();
    });
    const before = await waiting();
    expect(await round()).toBe(false);
    expect(await waiting()).toEqual(before.filter((id) => !told.includes(id)));
  });
});
