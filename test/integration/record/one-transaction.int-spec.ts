import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createRecord, type HandleResult, type ProjectRecord, RecordUnavailable } from '@bangban/record';
import { createDataSource } from '@bangban/persistence';
import type { DataSource } from 'typeorm';
import { as } from '../../support/city';
import { CONTACT, Desk } from '../../support/record';

let desk: Desk;

beforeAll(async () => {
  desk = await Desk.busy();
});
afterAll(() => desk.database.drop());

/** Tables that say of which file of whatever kind a row is. */
const REFERRING = ['event', 'audit_entry', 'command_receipt', 'notification', 'outbox'];

const count = async (table: string, projectId: string): Promise<number> => {
  const [row]: { n: string }[] = await desk.database.dataSource.query(
    `SELECT count(*) AS n FROM ${table} WHERE ${REFERRING.includes(table) ? 'stream_id' : 'project_id'} = $1`,
    [projectId],
  );
  return Number(row?.n);
};

async function expectFoldEqualsRows(projectId: string): Promise<void> {
  const comparison = await desk.record.compare(projectId);
  expect(comparison?.folded).toEqual(comparison?.stored);
}

/** The history has that many contacts, and a number for every event up to the last. */
async function expectEveryContact(projectId: string, contacts: number): Promise<void> {
  const events: { seq: string; type: string }[] = await desk.database.dataSource.query(
    'SELECT seq, type FROM event WHERE stream_id = $1 ORDER BY seq',
    [projectId],
  );
  expect(events.map(({ seq }) => Number(seq))).toEqual(events.map((_, index) => index + 1));
  expect(events.filter(({ type }) => type === 'ContactRecorded')).toHaveLength(contacts);
}

describe('one transaction per command', () => {
  it('keeps state, events, audit, receipt and outbox together', async () => {
    const id = await desk.lead();
    const { seq, tickEvents } = await desk.act('promoter', id, CONTACT);
    expect(tickEvents.map(({ type }) => type)).toContain('StageOpened');
    expect(await count('event', id)).toBe(seq);
    expect(await count('audit_entry', id)).toBe(2);
    expect(await count('command_receipt', id)).toBe(2);
    expect(await count('outbox', id)).toBe(2);
    await expectFoldEqualsRows(id);
  });

  it('answers fifty clients of one project at once, loses none, leaves no gap', async () => {
    const id = await desk.lead();
    const before = await desk.record.fact(id);
    const results = await Promise.all(Array.from({ length: 50 }, () => desk.send('promoter', id, CONTACT)));
    expect(results.every(({ outcome }) => outcome === 'accepted')).toBe(true);
    expect(new Set(results.map(({ seq }) => seq)).size).toBe(50);
    await expectEveryContact(id, 50);
    expect((await desk.record.fact(id))?.seq).toBeGreaterThan(before?.seq ?? 0);
    await expectFoldEqualsRows(id);
  });
});

describe('an item that is over', () => {
  it('is known, and what cannot be done to it any more is refused by its state', async () => {
    const id = await desk.lead();
    const itemId = await desk.item(id, { limit: 2 });
    const end = { name: 'VoidHelpItem', payload: { itemId, reason: '重复登记' } } as const;
    await desk.act('centre-head', id, end);
    for (const command of [end, { name: 'CloseHelpItem', payload: { itemId } } as const]) {
      expect(await desk.send('centre-head', id, command)).toMatchObject({
        outcome: 'refused',
        code: 'ITEM_STATE',
        details: { state: 'void', move: command.name },
      });
    }
  });
});

/** As two processes have it: a record and a pool each, so that only PostgreSQL stands between them. */
describe('two processes at one project', () => {
  const pools: DataSource[] = [];
  let [one, other]: ProjectRecord[] = [];

  beforeAll(async () => {
    pools.push(
      ...(await Promise.all([1, 2].map(() => createDataSource(desk.database.url, { poolSize: 5 }).initialize()))),
    );
    [one, other] = pools.map((dataSource) => createRecord({ dataSource, channels: ['smtp'] }));
  });
  afterAll(async () => {
    for (const pool of pools) await pool.destroy();
  });

  const give = (
    record: ProjectRecord | undefined,
    projectId: string,
    more: { key?: string; expectedSeq?: number } = {},
  ): Promise<HandleResult> => {
    if (!record) throw new Error('no record');
    const { expectedSeq, key = randomUUID() } = more;
    const input = { projectId, command: CONTACT, principal: as('promoter'), requestId: randomUUID() };
    return record.handle({ ...input, idempotencyKey: key, expectedSeq });
  };

  /** Begins two things while somebody else holds the project, in this order, and lets go of it. */
  async function inTurn(
    id: string,
    first: () => Promise<HandleResult>,
    second: () => Promise<HandleResult>,
  ): Promise<HandleResult[]> {
    const holder = desk.database.dataSource.createQueryRunner();
    await holder.startTransaction();
    await holder.query('SELECT 1 FROM project WHERE id = $1 FOR UPDATE', [id]);
    const begun = [first()];
    await waitingForLock(1);
    begun.push(second());
    await waitingForLock(2);
    await holder.commitTransaction();
    await holder.release();
    return Promise.all(begun);
  }

  it('lets the second see what the first committed while it waited for the lock', async () => {
    const id = await desk.lead();
    const before = (await desk.record.fact(id))?.seq ?? NaN;
    const [first, second] = await inTurn(
      id,
      () => give(one, id),
      () => give(other, id, { expectedSeq: before }),
    );
    expect(first?.outcome).toBe('accepted');
    expect(first?.seq).toBeGreaterThan(before);
    expect(second).toMatchObject({ outcome: 'refused', code: 'SEQ_CONFLICT', seq: first?.seq });
    await expectFoldEqualsRows(id);
  });

  it('lets the second find the answer that the first gave under the same key', async () => {
    const id = await desk.lead();
    const key = randomUUID();
    const [first, second] = await inTurn(
      id,
      () => give(one, id, { key }),
      () => give(other, id, { key }),
    );
    expect(first).toMatchObject({ outcome: 'accepted', repeated: false });
    expect(second).toMatchObject({ outcome: 'accepted', repeated: true, seq: first?.seq });
  });

  it('answers fifty clients and the engine between them, in some order, loses none, leaves no gap', async () => {
    const id = await desk.lead();
    const records = [one, other];
    const ticks: Promise<unknown>[] = [];
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, index) => {
        if (index % 5 === 0) ticks.push(...records.map((record) => record?.tick(id) ?? Promise.reject(new Error())));
        return give(records[index % 2], id);
      }),
    );
    await Promise.all(ticks);
    expect(answers.every(({ outcome }) => outcome === 'accepted')).toBe(true);
    expect(new Set(answers.map(({ seq }) => seq)).size).toBe(50);
    await expectEveryContact(id, 50);
    await expectFoldEqualsRows(id);
  });

  async function waitingForLock(sessions: number): Promise<void> {
    for (const end = Date.now() + 10_000; Date.now() < end;) {
      const rows: unknown[] = await desk.database.dataSource.query(
        `SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`,
      );
      if (rows.length >= sessions) return;
    }
    throw new Error(`fewer than ${sessions} wait for the lock`);
  }
});

describe('idempotency', () => {
  it('gives the same answer for the same key, refuses another body, also at once', async () => {
    const id = await desk.lead();
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 5 }, () => desk.send('promoter', id, CONTACT, { key })));
    expect(new Set(answers.map(({ seq }) => seq)).size).toBe(1);
    expect(answers.filter(({ repeated }) => !repeated)).toHaveLength(1);
    const [one, two] = answers;
    expect(one?.outcome === 'accepted' && two?.outcome === 'accepted' && one.events).toEqual(
      two?.outcome === 'accepted' && two.events,
    );
    const other = await desk.send('promoter', id, { ...CONTACT, payload: { kind: 'visit', summary: '上门' } }, { key });
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
    await desk.act('promoter', id, CONTACT);
    expect(await desk.send('officer', id, advance, { key })).toMatchObject({ code: 'GATE_NOT_MET', repeated: true });
  });
});

describe('order of checks', () => {
  it('compares expectedSeq before time is settled, and settles before it decides', async () => {
    const id = await desk.lead();
    const stale = await desk.send('promoter', id, CONTACT, { expectedSeq: 7 });
    expect(stale).toMatchObject({ outcome: 'refused', code: 'SEQ_CONFLICT', seq: 1, tickEvents: [] });
    const fine = await desk.send('promoter', id, CONTACT, { expectedSeq: 1 });
    expect(fine.outcome).toBe('accepted');
    expect(fine.tickEvents[0]?.type).toBe('StageOpened');
  });

  it('commits what time decided although the command is refused, and audits the refusal', async () => {
    const id = await desk.lead();
    const refused = await desk.send('officer', id, { name: 'AdvanceStage', payload: { to: 'intent' } });
    expect(refused).toMatchObject({ outcome: 'refused', code: 'GATE_NOT_MET' });
    expect(refused.tickEvents.length).toBeGreaterThan(0);
    expect(await count('event', id)).toBe(1 + refused.tickEvents.length);
    const denied = await desk.send('land-handler', id, { name: 'AdvanceStage', payload: { to: 'intent' } });
    expect(denied).toMatchObject({ outcome: 'refused', code: 'FORBIDDEN' });
    const outcomes: { outcome: string }[] = await desk.database.dataSource.query(
      'SELECT outcome FROM audit_entry WHERE stream_id = $1 ORDER BY id',
      [id],
    );
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['accepted', 'refused', 'denied']);
  });
});

describe('faults', () => {
  it('says unavailable while PostgreSQL is away, and works again by itself', async () => {
    const dead = createDataSource(desk.database.url.replace(/:\d+\//, ':1/'), { connectTimeoutMs: 500 });
    await expect(dead.initialize()).rejects.toThrow();
    const own = await createDataSource(desk.database.url, { poolSize: 2 }).initialize();
    const record = createRecord({ dataSource: own });
    const id = await desk.lead();
    const input = { projectId: id, command: CONTACT, principal: as('promoter'), requestId: 'r' };
    const blocker = desk.database.dataSource.createQueryRunner();
    await blocker.startTransaction();
    await blocker.query('SELECT 1 FROM project WHERE id = $1 FOR UPDATE', [id]);
    const cut = record.handle({ ...input, idempotencyKey: 'cut-off-1' });
    const gone = expect(cut).rejects.toBeInstanceOf(RecordUnavailable);
    for (let ended = 0; ended === 0;) {
      const rows: unknown[] = await desk.database.dataSource.query(
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
    for (const statement of ['UPDATE event SET v = 2', 'DELETE FROM audit_entry', 'TRUNCATE fired_rung']) {
      await expect(desk.database.dataSource.query(statement)).rejects.toThrow('append-only');
    }
  });
});
