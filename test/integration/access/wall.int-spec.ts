import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  countHelpItems,
  countProjects,
  createDataSource,
  EVERYONE,
  listAudit,
  listFiles,
  listProjects,
  type Reader,
  Readers,
  recordClock,
  scopedTo,
  unscoped,
} from '@bangban/persistence';
import { Reconciler } from '@bangban/record';
import type { DataSource } from 'typeorm';
import { as } from '../../support/city';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { Desk } from '../../support/record';

/** Each is asked for everything there is, as a query would that has forgotten whose reading it is. */
const BUSINESS: Readonly<Record<string, string>> = {
  project: 'SELECT id AS project FROM project',
  help_item: 'SELECT project_id AS project FROM help_item',
  event: `SELECT stream_id AS project FROM event WHERE stream_kind = 'project'`,
  attachment: 'SELECT project_id AS project FROM attachment',
  obligation: 'SELECT project_id AS project FROM obligation',
  escalation: 'SELECT project_id AS project FROM escalation',
  breach: 'SELECT project_id AS project FROM breach',
  fired_rung: 'SELECT project_id AS project FROM fired_rung',
  reader: 'SELECT project_id AS project FROM reader',
  reader_set: 'SELECT project_id AS project FROM reader_set',
  stream: `SELECT id AS project FROM stream WHERE kind = 'project'`,
  fund_proof: 'SELECT project_id AS project FROM fund_proof',
};

describe('the wall alone', () => {
  let database: TestDatabase;
  let application: DataSource;
  let walled: Readers;
  let desk: Desk;
  let inPark: string;
  let inCounty: string;

  beforeAll(async () => {
    database = await freshDatabase();
    application = await createDataSource(database.applicationUrl, { poolSize: 3 }).initialize();
    walled = new Readers(application, false);
    desk = new Desk(database);
    await desk.clockAt('2026-03-02T01:00:00.000Z');
    inPark = await desk.lead();
    inCounty = await desk.lead({
      name: '万吨冷链物流项目',
      landingUnitId: 'natural-resources',
      investorContactIds: [],
    });
    await desk.item(inPark);
    await desk.item(inCounty, { title: '环评批复' });
    for (const projectId of [inPark, inCounty]) {
      await database.dataSource.query(
        `INSERT INTO attachment (id, project_id, name, media_type, size, sha256, uploaded_by)
         VALUES ($1, $2, 'a.pdf', 'application/pdf', 1, '', 'officer')`,
        [randomUUID(), projectId],
      );
    }
  });
  afterAll(async () => {
    await application?.destroy();
    await database?.drop();
  });

  const found = async (personId: string, sql: string): Promise<readonly string[]> =>
    walled.read(as(personId), async (reader: Reader) => {
      const rows = await reader.query<{ project: string }[]>(sql);
      return [...new Set(rows.map(({ project }) => project))].sort();
    });

  it.each(Object.entries(BUSINESS))('gives of %s nobody more than what they stand on', async (_table, sql) => {
    const all = [inPark, inCounty].sort();
    const there = await found('officer', sql);
    // What a table has nothing of it cannot keep from anybody either.
    expect(all).toEqual(expect.arrayContaining([...there]));
    expect(await found('park-handler', sql)).toEqual(there.filter((id) => id === inPark));
    expect(await found('investor', sql)).toEqual(there.filter((id) => id === inPark));
    expect(await found('leader-two', sql)).toEqual([]);
    for (const id of ['sysadmin', 'secadmin', 'auditadmin']) expect(await found(id, sql)).toEqual([]);
  });

  it('is not empty where it is asked about', async () => {
    for (const table of ['project', 'help_item', 'event', 'attachment', 'obligation']) {
      expect([table, (await found('officer', BUSINESS[table] ?? '')).length]).toEqual([table, 2]);
    }
  });

  it('gives of files beside projects those on which one’s keys are written, and what is everyone’s', async () => {
    const written: Readonly<Record<string, readonly string[]>> = {
      'of the park': ['unit:park'],
      'of a person': ['person:leader-two'],
      'of an investor': ['investor:investor'],
      'of everyone': [EVERYONE],
      'of nobody': [],
    };
    for (const [name, readers] of Object.entries(written)) {
      await database.dataSource.query(
        `INSERT INTO file (id, kind, seq, status, head, state, created_at, last_recorded_at, readers)
         VALUES (gen_random_uuid(), 'paper', 1, $1, '', '{}', clock_timestamp(), clock_timestamp(), $2)`,
        [name, readers],
      );
    }
    const sql = `SELECT status AS project FROM file WHERE kind = 'paper'`;
    const there = async (who: string): Promise<readonly string[]> => {
      const alone = await found(who, sql);
      // The query's own scope gives the same with the wall away: what the database's owner would read.
      const scope = await new Readers(application).read(as(who), ({ scope: known }) => Promise.resolve(known));
      const owner = { ...unscoped(database.dataSource), scope };
      const narrowed = (await listFiles(owner, 'paper')).map(({ status }) => status).sort();
      expect([who, narrowed]).toEqual([who, alone]);
      return alone;
    };
    expect((await there('officer')).length).toBe(5);
    expect(await there('park-handler')).toEqual(['of everyone', 'of the park']);
    expect(await there('leader-two')).toEqual(['of a person', 'of everyone']);
    expect(await there('investor')).toEqual(['of an investor', 'of everyone']);
    expect(await there('sysadmin')).toEqual(['of everyone']);
    await database.dataSource.query(`DELETE FROM file WHERE kind = 'paper'`);
  });

  it('gives of notices one’s own', async () => {
    const recipients = 'SELECT DISTINCT recipient_id AS project FROM notification';
    expect((await found('officer', recipients)).length).toBeGreaterThan(1);
    expect(await found('park-handler', recipients)).toEqual(
      (await found('officer', recipients)).filter((id) => id === 'park-handler'),
    );
    expect(await found('land-handler', recipients)).toEqual(['land-handler']);
  });

  it('gives an administrator their own notices as well, and whoever acts for somebody those that reach that person', async () => {
    const recipients = 'SELECT DISTINCT recipient_id AS project FROM notification';
    await database.dataSource.query(
      `INSERT INTO notification (id, recipient_id, stream_kind, stream_id, seq, kind, params, created_at)
       SELECT gen_random_uuid(), 'sysadmin', n.stream_kind, n.stream_id, n.seq, n.kind, n.params, n.created_at
       FROM notification n LIMIT 1`,
    );
    const told = (principal: ReturnType<typeof as>): Promise<{ project: string }[]> =>
      walled.told(principal, (reader) => reader.query(recipients));
    expect(await told(as('sysadmin'))).toEqual([{ project: 'sysadmin' }]);
    expect(await told(as('park-head', 'land-handler'))).toEqual([{ project: 'land-handler' }]);
  });

  it('names in the audit no project that whoever reads it does not see', async () => {
    const named = async (who: string): Promise<unknown> =>
      walled.read(as(who), async (reader) => {
        const { rows } = await listAudit(reader, {}, { limit: 200 });
        return [...new Set(rows.map(({ projectName }) => projectName))].filter((name) => name !== null).length;
      });
    expect([await named('officer'), await named('park-handler'), await named('auditadmin')]).toEqual([2, 1, 0]);
  });

  it('lets nobody write while they read, and nobody read secrets', async () => {
    const asked = (sql: string): Promise<unknown> => walled.read(as('officer'), (reader) => reader.query(sql));
    await expect(asked(`UPDATE project SET name = 'x'`)).rejects.toThrow(/permission denied|read-only/);
    for (const table of ['account', 'session', 'access_token', 'command_receipt']) {
      await expect(asked(`SELECT * FROM ${table}`)).rejects.toThrow(`permission denied for table ${table}`);
    }
  });

  it('does not stay on a connection that somebody else gets', async () => {
    await walled.read(as('leader-two'), (reader) => reader.query('SELECT 1'));
    await expect(walled.read(as('leader-two'), (reader) => reader.query('SELECT 1/0'))).rejects.toThrow('division');
    const rows = await Promise.all(
      [1, 2, 3].map(() => application.query<{ count: string }[]>('SELECT count(*) FROM project')),
    );
    expect(rows.map(([row]) => row?.count)).toEqual(['2', '2', '2']);
  });

  it('shows one instant, whatever is recorded meanwhile', async () => {
    const counts = await walled.read(as('officer'), async (reader) => {
      const events = async (): Promise<number> =>
        Number((await reader.query<{ count: string }[]>('SELECT count(*) FROM event'))[0]?.count);
      const before = await events();
      await desk.act('officer', inPark, { name: 'RecordContact', payload: { kind: 'call', summary: '电话对接' } });
      return [before, await events()];
    });
    expect(counts[1]).toBe(counts[0]);
  });

  it('moves with who stands on a project, at once', async () => {
    const projects = (personId: string): Promise<readonly string[]> => found(personId, BUSINESS.project ?? '');
    expect(await projects('leader')).toEqual([]);
    await desk.act('deputy', inPark, { name: 'AssignLeader', payload: { leaderId: 'leader' } });
    expect(await projects('leader')).toEqual([inPark]);
    const [event] = await database.dataSource.query<{ item_id: string }[]>(
      `SELECT item_id FROM event WHERE stream_id = $1 AND type = 'HelpItemAdded' ORDER BY seq LIMIT 1`,
      [inCounty],
    );
    const itemId = event?.item_id ?? '';
    expect(await projects('park-handler')).toEqual([inPark]);
    await desk.act('officer', inCounty, {
      name: 'TransferHelpItem',
      payload: { itemId, unitId: 'park', reason: '由园区办理' },
    });
    expect(await projects('park-handler')).toEqual([inPark, inCounty].sort());
    const reconciler = new Reconciler({ dataSource: database.dataSource, engine: null, patienceMs: 0 });
    const runId = randomUUID();
    await reconciler.begin(runId, 'command');
    await reconciler.checkProjects(runId, null);
    expect((await reconciler.finish(runId)).open).toEqual([]);
    await database.dataSource.query(`DELETE FROM reader WHERE key = 'unit:park' AND source <> project_id`);
    await reconciler.begin(runId, 'command');
    await reconciler.checkProjects(runId, null);
    expect((await reconciler.finish(runId)).open.map(({ code }) => code)).toEqual(['ROWS_MISSING']);
  });

  it('stands in no plan with what it looks through: rows of a page are looked up one by one', async () => {
    const plan = await walled.read(as('leader-two'), (reader) =>
      reader.query<Record<string, string>[]>(
        `EXPLAIN SELECT i.title FROM help_item i JOIN project p ON p.id = i.project_id WHERE i.id = $1`,
        [randomUUID()],
      ),
    );
    const steps = plan.flatMap((row) => Object.values(row)).join('\n');
    expect(steps).toContain('help_item');
    expect(steps).not.toMatch(/reader_set|obligation/);
  });

  it('has a row of keys for each project from the beginning, which stays: without a key in it nobody reads by one', async () => {
    const copy = `INSERT INTO project SELECT (jsonb_populate_record(p, jsonb_build_object('id', $1::uuid))).*
      FROM project p WHERE provenance_source IS NULL LIMIT 1`;
    const runner = database.dataSource.createQueryRunner();
    try {
      await runner.startTransaction();
      const id = randomUUID();
      await runner.query(copy, [id]);
      expect(await runner.query('SELECT keys FROM reader_set WHERE project_id = $1', [id])).toEqual([{ keys: [] }]);
      await expect(runner.query('DELETE FROM reader_set WHERE project_id = $1', [id])).rejects.toThrow(
        'rows of reader_set',
      );
    } finally {
      await runner.rollbackTransaction();
      await runner.release();
    }
  });

  it('looks at no row for whoever stands on every project, and does again once there is another one', async () => {
    const role = async (): Promise<string | undefined> =>
      (await found('park-handler', 'SELECT current_user AS project'))[0];
    expect(await role()).toBe('bangban_reads_whole');
    const notices = 'SELECT DISTINCT recipient_id AS project FROM notification';
    expect((await found('park-handler', notices)).filter((id) => id !== 'park-handler')).toEqual([]);
    const kinds = 'SELECT DISTINCT stream_kind AS project FROM event';
    expect(await found('park-handler', kinds)).toEqual(['project']);
    const seen = await found('park-handler', BUSINESS.project ?? '');
    const next = await desk.lead({ name: '风电叶片项目', landingUnitId: 'natural-resources', investorContactIds: [] });
    expect(await role()).toBe('bangban_reads_some');
    expect(await found('park-handler', BUSINESS.project ?? '')).toEqual(seen);
    expect(await found('officer', BUSINESS.project ?? '')).toEqual([...seen, next].sort());
  });
});

describe('a reader of nearly all', () => {
  let database: TestDatabase;
  let application: DataSource;
  let walled: Readers;
  let desk: Desk;
  let hidden: string;

  beforeAll(async () => {
    database = await freshDatabase();
    application = await createDataSource(database.applicationUrl, { poolSize: 1 }).initialize();
    walled = new Readers(application, false);
    desk = new Desk(database);
    hidden = await desk.lead({ name: '万吨冷链物流项目', landingUnitId: 'natural-resources' });
    await desk.item(hidden);
    for (let n = 0; n < 11; n += 1) await desk.item(await desk.lead({ name: `园区项目${n}` }));
  });
  afterAll(async () => {
    await application?.destroy();
    await database?.drop();
  });

  const found = async (personId: string, sql: string): Promise<readonly string[]> =>
    walled.read(as(personId), async (reader: Reader) => {
      const rows = await reader.query<{ project: string }[]>(sql);
      return [...new Set(rows.map(({ project }) => project))].sort();
    });

  it('is known by the few that they do not see', async () => {
    const of = (who: string): Promise<Reader['hidden']> =>
      walled.read(as(who), ({ hidden: few }) => Promise.resolve(few));
    expect(await Promise.all(['park-handler', 'investor', 'leader-two'].map(of))).toEqual([[hidden], [], null]);
  });

  it.each(Object.entries(BUSINESS))('gets of %s by the wall alone all rows but those', async (_table, sql) => {
    const all = await found('officer', sql);
    expect(await found('park-handler', sql)).toEqual(all.filter((id) => id !== hidden));
    // On the same connection: what was told for one reading stays for no other.
    expect(await found('leader-two', sql)).toEqual([]);
  });

  it('gets nothing that is of no project, and notices of nobody else', async () => {
    await database.dataSource.query(
      `INSERT INTO notification (id, recipient_id, stream_kind, stream_id, seq, kind, params, created_at)
       SELECT gen_random_uuid(), 'park-handler', n.stream_kind, n.stream_id, n.seq, n.kind, n.params, n.created_at
       FROM notification n LIMIT 1`,
    );
    expect(await found('park-handler', 'SELECT DISTINCT recipient_id AS project FROM notification')).toEqual([
      'park-handler',
    ]);
    expect(
      await found('park-handler', `SELECT stream_id AS project FROM event WHERE stream_kind <> 'project'`),
    ).toEqual([]);
  });

  it('gets the same by the application alone', async () => {
    const sight = await new Readers(application).sight(as('park-handler'));
    const db = await scopedTo(sight, database.dataSource);
    const { now } = await recordClock(db);
    const { rows } = await listProjects(db, {}, { limit: 50, now });
    expect(rows.map(({ id }) => id)).not.toContain(hidden);
    expect([rows.length, await countProjects(db, {}, now), await countHelpItems(db, {}, now)]).toEqual([11, 11, 11]);
  });

  it('sees what they owe something on, and what they were let into, at once', async () => {
    await database.dataSource.query(`UPDATE obligation SET people = people || '{park-handler}' WHERE project_id = $1`, [
      hidden,
    ]);
    expect(await found('park-handler', BUSINESS.project ?? '')).toContain(hidden);
    await database.dataSource.query(`UPDATE obligation SET people = array_remove(people, 'park-handler')`);
    expect(await found('park-handler', BUSINESS.project ?? '')).not.toContain(hidden);
    await database.dataSource.query(`UPDATE reader_set SET keys = keys || '{unit:park}' WHERE project_id = $1`, [
      hidden,
    ]);
    expect(await found('park-handler', BUSINESS.project ?? '')).toContain(hidden);
  });

  it('sees what was changed in the very next reading, whoever reads meanwhile', async () => {
    const shared = await createDataSource(database.applicationUrl, { poolSize: 5 }).initialize();
    const readers = new Readers(shared, false);
    const see = (): Promise<boolean> =>
      readers.read(as('park-handler'), async (reader) => {
        const rows = await reader.query<{ id: string }[]>('SELECT id FROM project WHERE id = $1', [hidden]);
        return rows.length > 0;
      });
    const change = (keys: string): Promise<unknown> =>
      database.dataSource.query(`UPDATE reader_set SET keys = ${keys} WHERE project_id = $1`, [hidden]);
    let reading = true;
    const others = Array.from({ length: 3 }, async () => {
      while (reading) await see();
    });
    try {
      for (let n = 0; n < 60; n += 1) {
        const inside = n % 2 === 0;
        await change(inside ? `keys || '{unit:park}'` : `array_remove(keys, 'unit:park')`);
        expect([n, await see(), await see()]).toEqual([n, inside, inside]);
      }
    } finally {
      reading = false;
      await Promise.all(others);
      await shared.destroy();
    }
  });
});
