import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createRecord, RecordUnavailable } from '@bangban/record';
import { createDataSource } from '@bangban/persistence';
import { as } from '../../support/city';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { Desk } from '../../support/record';

let database: TestDatabase;
let desk: Desk;

beforeAll(async () => {
  database = await freshDatabase({ poolSize: 20 });
  desk = new Desk(database, ['smtp']);
});
afterAll(() => database.drop());

const contact = { name: 'RecordContact', payload: { kind: 'call', summary: '电话对接' } } as const;
const count = async (table: string, projectId: string): Promise<number> => {
  const [row]: { n: string }[] = await database.dataSource.query(
    `SELECT count(*) AS n FROM ${table} WHERE project_id = $1`,
    [projectId],
  );
  return Number(row?.n);
};

async function expectFoldEqualsRows(projectId: string): Promise<void> {
  const comparison = await desk.record.compare(projectId);
  expect(comparison?.folded).toEqual(comparison?.stored);
}

describe('one transaction per command', () => {
  it('keeps state, events, audit, receipt and outbox together', async () => {
    const id = await desk.lead();
    const { seq, tickEvents } = await desk.act('promoter', id, contact);
    expect(tickEvents.map(({ type }) => type)).toContain('StageOpened');
    expect(await count('project_event', id)).toBe(seq);
    expect(await count('audit_entry', id)).toBe(2);
    expect(await count('command_receipt', id)).toBe(2);
    expect(await count('outbox', id)).toBe(2);
    await expectFoldEqualsRows(id);
  });

  it('answers fifty clients of one project at once, loses none, leaves no gap', async () => {
    const id = await desk.lead();
    const before = await desk.record.fact(id);
    const results = await Promise.all(Array.from({ length: 50 }, () => desk.send('promoter', id, contact)));
    expect(results.every(({ outcome }) => outcome === 'accepted')).toBe(true);
    expect(new Set(results.map(({ seq }) => seq)).size).toBe(50);
    const seqs: { seq: string }[] = await database.dataSource.query(
      'SELECT seq FROM project_event WHERE project_id = $1 ORDER BY seq',
      [id],
    );
    expect(seqs.map(({ seq }) => Number(seq))).toEqual(seqs.map((_, index) => index + 1));
    const contacts: { n: string }[] = await database.dataSource.query(
      `SELECT count(*) AS n FROM project_event WHERE project_id = $1 AND type = 'ContactRecorded'`,
      [id],
    );
    expect(Number(contacts[0]?.n)).toBe(50);
    expect((await desk.record.fact(id))?.seq).toBeGreaterThan(before?.seq ?? 0);
    await expectFoldEqualsRows(id);
  });

  it('sees what was committed while it waited for the lock; a read joined to the lock would not', async () => {
    const id = await desk.lead();
    const [first, second] = [database.dataSource.createQueryRunner(), database.dataSource.createQueryRunner()];
    await first.startTransaction();
    await first.query('SELECT 1 FROM project WHERE id = $1 FOR UPDATE', [id]);
    await first.query(`INSERT INTO audit_entry (action, outcome, project_id) VALUES ('LockTest', 'done', $1)`, [id]);
    await second.startTransaction();
    const joined = second.query(
      `SELECT (SELECT count(*) FROM audit_entry a WHERE a.project_id = p.id AND a.action = 'LockTest') AS n
       FROM project p WHERE id = $1 FOR UPDATE OF p`,
      [id],
    ) as Promise<{ n: string }[]>;
    await waitingForLock();
    await first.commitTransaction();
    const stale = await joined;
    const fresh = (await second.query(
      `SELECT count(*) AS n FROM audit_entry WHERE project_id = $1 AND action = 'LockTest'`,
      [id],
    )) as { n: string }[];
    await second.commitTransaction();
    await Promise.all([first.release(), second.release()]);
    expect([Number(stale[0]?.n), Number(fresh[0]?.n)]).toEqual([0, 1]);
  });

  async function waitingForLock(): Promise<void> {
    for (const end = Date.now() + 10_000; Date.now() < end;) {
      const rows: unknown[] = await database.dataSource.query(
        `SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`,
      );
      if (rows.length > 0) return;
    }
    throw new Error('nobody waits for the lock');
  }
});

describe('idempotency', () => {
  it('gives the same answer for the same key, refuses another body, also at once', async () => {
    const id = await desk.lead();
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 5 }, () => desk.send('promoter', id, contact, { key })));
    expect(new Set(answers.map(({ seq }) => seq)).size).toBe(1);
    expect(answers.filter(({ repeated }) => !repeated)).toHaveLength(1);
    const [one, two] = answers;
    expect(one?.outcome === 'accepted' && two?.outcome === 'accepted' && one.events).toEqual(
      two?.outcome === 'accepted' && two.events,
    );
    const other = await desk.send('promoter', id, { ...contact, payload: { kind: 'visit', summary: '上门' } }, { key });
    expect(other).toMatchObject({ outcome: 'refused', code: 'IDEMPOTENCY_KEY_REUSED' });
  });

  it('makes one project of a registration sent twice', async () => {
    const key = randomUUID();
    const command = {
      name: 'RegisterLead',
      payload: { name: '茶产业园', industry: '农业', introducingUnitId: 'promotion-bureau', followerId: 'promoter' },
    } as const;
    const [one, two] = await Promise.all([
      desk.send('promoter', null, command, { key }),
      desk.send('promoter', null, command, { key }),
    ]);
    expect(one.projectId).toBe(two.projectId);
  });

  it('keeps a refusal as the answer too', async () => {
    const id = await desk.lead();
    const key = randomUUID();
    const advance = { name: 'AdvanceStage', payload: { to: 'intent' } } as const;
    const first = await desk.send('officer', id, advance, { key });
    expect(first).toMatchObject({ outcome: 'refused', code: 'GATE_NOT_MET' });
    await desk.act('promoter', id, contact);
    expect(await desk.send('officer', id, advance, { key })).toMatchObject({ code: 'GATE_NOT_MET', repeated: true });
  });
});

describe('order of checks', () => {
  it('compares expectedSeq before time is settled, and settles before it decides', async () => {
    const id = await desk.lead();
    const stale = await desk.send('promoter', id, contact, { expectedSeq: 7 });
    expect(stale).toMatchObject({ outcome: 'refused', code: 'SEQ_CONFLICT', seq: 1, tickEvents: [] });
    const fine = await desk.send('promoter', id, contact, { expectedSeq: 1 });
    expect(fine.outcome).toBe('accepted');
    expect(fine.tickEvents[0]?.type).toBe('StageOpened');
  });

  it('commits what time decided although the command is refused, and audits the refusal', async () => {
    const id = await desk.lead();
    const refused = await desk.send('officer', id, { name: 'AdvanceStage', payload: { to: 'intent' } });
    expect(refused).toMatchObject({ outcome: 'refused', code: 'GATE_NOT_MET' });
    expect(refused.tickEvents.length).toBeGreaterThan(0);
    expect(await count('project_event', id)).toBe(1 + refused.tickEvents.length);
    const denied = await desk.send('land-handler', id, { name: 'AdvanceStage', payload: { to: 'intent' } });
    expect(denied).toMatchObject({ outcome: 'refused', code: 'FORBIDDEN' });
    const outcomes: { outcome: string }[] = await database.dataSource.query(
      'SELECT outcome FROM audit_entry WHERE project_id = $1 ORDER BY id',
      [id],
    );
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['accepted', 'refused', 'denied']);
  });
});

describe('faults', () => {
  it('says unavailable while PostgreSQL is away, and works again by itself', async () => {
    const dead = createDataSource(database.url.replace(/:\d+\//, ':1/'), { connectTimeoutMs: 500 });
    await expect(dead.initialize()).rejects.toThrow();
    const own = await createDataSource(database.url, { poolSize: 2 }).initialize();
    const record = createRecord({ dataSource: own });
    const id = await desk.lead();
    const input = { projectId: id, command: contact, principal: as('promoter'), requestId: 'r' };
    const blocker = database.dataSource.createQueryRunner();
    await blocker.startTransaction();
    await blocker.query('SELECT 1 FROM project WHERE id = $1 FOR UPDATE', [id]);
    const cut = record.handle({ ...input, idempotencyKey: 'cut-off-1' });
    const gone = expect(cut).rejects.toBeInstanceOf(RecordUnavailable);
    for (let ended = 0; ended === 0;) {
      const rows: unknown[] = await database.dataSource.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
         WHERE wait_event_type = 'Lock' AND datname = current_database()`,
      );
      ended = rows.length;
    }
    await gone;
    await blocker.rollbackTransaction();
    await blocker.release();
    const again = await record.handle({ ...input, idempotencyKey: 'cut-off-1' });
    expect(again).toMatchObject({ outcome: 'accepted', repeated: false });
    await own.destroy();
  });

  it('refuses to rewrite what was recorded', async () => {
    await desk.lead();
    for (const statement of ['UPDATE project_event SET v = 2', 'DELETE FROM audit_entry', 'TRUNCATE fired_rung']) {
      await expect(database.dataSource.query(statement)).rejects.toThrow('append-only');
    }
  });
});
