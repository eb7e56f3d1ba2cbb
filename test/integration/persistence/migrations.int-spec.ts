import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { DEFAULT_POLICY } from '@bangban/domain';
import { createDataSource, loadCalendar, loadPolicy, migrate, publishPolicy } from '@bangban/persistence';
import type { DataSource } from 'typeorm';
import { emptyDatabase, freshDatabase } from '../../support/database';
import { Desk } from '../../support/record';

let dataSource: DataSource;
let drop: () => Promise<void>;
let url: string;

beforeAll(async () => {
  ({ drop, url } = await emptyDatabase());
  dataSource = await createDataSource(url, { poolSize: 4 }).initialize();
});
afterAll(async () => {
  await dataSource.destroy();
  await drop();
});

/** Everything in the schema by name and definition, so that two schemas can be compared. */
async function schema(): Promise<string[]> {
  const rows: { line: string }[] = await dataSource.query(`
    SELECT 'column ' || table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable || ' '
      || coalesce(column_default, '') AS line FROM information_schema.columns WHERE table_schema = 'public'
    UNION ALL SELECT 'index ' || indexdef FROM pg_indexes WHERE schemaname = 'public'
    UNION ALL SELECT 'constraint ' || conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) FROM pg_constraint
      WHERE connamespace = 'public'::regnamespace
    UNION ALL SELECT 'trigger ' || pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal
    UNION ALL SELECT 'function ' || p.proname FROM pg_proc p
      WHERE p.pronamespace = 'public'::regnamespace AND NOT EXISTS (
        SELECT 1 FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')
    ORDER BY 1`);
  return rows.map(({ line }) => line);
}

describe('migrations', () => {
  it('go up, down to nothing, and up again to the same', async () => {
    const before = await schema();
    const applied = await migrate(dataSource);
    expect(applied.length).toBe(dataSource.migrations.length);
    const full = await schema();
    expect(full.length).toBeGreaterThan(100);
    for (let left = applied.length; left > 0; left -= 1) await dataSource.undoLastMigration();
    // The table that counts them stays; it is not theirs.
    expect((await schema()).filter((line) => !line.includes('schema_migration'))).toEqual(before);
    expect(await migrate(dataSource)).toEqual(applied);
    expect(await schema()).toEqual(full);
  });

  it('do nothing when they have been applied, and are applied once by two at a time', async () => {
    expect(await migrate(dataSource)).toEqual([]);
    const other = await emptyDatabase();
    const two = [createDataSource(other.url, { poolSize: 3 }), createDataSource(other.url, { poolSize: 3 })];
    try {
      const applied = await Promise.all(
        two.map(async (each) => {
          await each.initialize();
          return migrate(each);
        }),
      );
      expect(applied.map(({ length }) => length).sort()).toEqual([0, dataSource.migrations.length]);
    } finally {
      await Promise.all(two.map((each) => each.destroy()));
      await other.drop();
    }
  });

  it('leave the mapping with nothing to add, to change or to take away', async () => {
    const { downQueries, upQueries } = await dataSource.driver.createSchemaBuilder().log();
    expect([...upQueries, ...downQueries].map(({ query }) => query)).toEqual([]);
  });
});

describe('what an installation begins with', () => {
  it('is the default policy and the calendar of the published years, once', async () => {
    await migrate(dataSource);
    const { manager } = dataSource;
    expect(await loadPolicy(manager, 1)).toEqual(DEFAULT_POLICY);
    const calendar = await loadCalendar(manager, 1);
    expect([calendar.firstYear, calendar.publishedThrough, calendar.utcOffsetMinutes]).toEqual([2004, 2026, 480]);
    expect(calendar.exceptions['2026-09-20']).toMatchObject({ kind: 'make-up' });
    expect(calendar.exceptions['2026-09-25']).toMatchObject({ kind: 'holiday' });
    const [count]: { n: number }[] = await dataSource.query('SELECT count(*)::int AS n FROM policy_version');
    expect(count?.n).toBe(1);
  });

  it('is never changed under its version, and a faulty policy is not published', async () => {
    const { manager } = dataSource;
    await publishPolicy(manager, { ...DEFAULT_POLICY, aftercareMonths: 99 });
    expect((await loadPolicy(manager, 1))?.aftercareMonths).toBe(DEFAULT_POLICY.aftercareMonths);
    const faulty = { ...DEFAULT_POLICY, version: 2, fulfilmentProofs: ['a-kind-that-does-not-exist'] };
    await expect(publishPolicy(manager, faulty)).rejects.toThrow('a-kind-that-does-not-exist');
    expect(await loadPolicy(manager, 2)).toBeNull();
  });
});

describe('a database that the former chain of migrations made', () => {
  const END = ['CreateReference1790000000001', 'KeepSeries1790000000288'];
  const MIDDLE = ['CreateReference1790000000001', 'KeepReactions1790000000285', 'AskOlderReactions1790000000286'];
  const recorded = (): Promise<unknown[]> =>
    dataSource.query('SELECT timestamp, name FROM schema_migration ORDER BY id');

  /** The schema of the first migrations, said to come from these. */
  async function madeBy(names: readonly string[]): Promise<void> {
    await migrate(dataSource);
    const later = dataSource.migrations.filter(({ name }) => Number(name?.slice(-13)) >= 1_790_000_000_310);
    for (let left = later.length; left > 0; left -= 1) await dataSource.undoLastMigration();
    await dataSource.query('DELETE FROM schema_migration');
    await dataSource.query(
      'INSERT INTO schema_migration (timestamp, name) SELECT right(n, 13)::bigint, n FROM unnest($1::text[]) n',
      [names],
    );
  }
  afterEach(async () => {
    await dataSource.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public; GRANT USAGE ON SCHEMA public TO PUBLIC');
  });

  it('is taken over as it stands where the chain was applied to its end, once', async () => {
    await madeBy(END);
    // Of whoever keeps the server.
    await dataSource.query('CREATE EXTENSION pg_stat_statements');
    const before = await schema();
    const [mark] = await dataSource.query<unknown[]>('UPDATE installation SET directory_version = 41 RETURNING *');
    const names = dataSource.migrations.map(({ name }) => name);
    expect(await migrate(dataSource)).toEqual(names);
    // But for indexes that a later migration makes anew, and a table in place of which others stand.
    const gone = /ix_(?:help_item_(?:due|unit|person|issued)|obligation_due) |clock_change/;
    const kept = before.filter((line) => !gone.test(line));
    expect(await schema()).toEqual(expect.arrayContaining(kept));
    expect(await dataSource.query('SELECT * FROM installation')).toEqual(mark);
    expect((await recorded()).map((row) => (row as { name: string }).name)).toEqual([...END, ...names]);
    const after = await recorded();
    expect(await migrate(dataSource)).toEqual([]);
    expect(await recorded()).toEqual(after);
  });

  it('is taken over once by two at a time', async () => {
    await madeBy(END);
    const other = await createDataSource(url, { poolSize: 3 }).initialize();
    try {
      const applied = await Promise.all([migrate(dataSource), migrate(other)]);
      expect(applied.map(({ length }) => length).sort()).toEqual([0, dataSource.migrations.length]);
    } finally {
      await other.destroy();
    }
  });

  it('is refused in the middle of the chain, with the build to run first, and left as it was', async () => {
    await madeBy(MIDDLE);
    const before = [await schema(), await recorded()];
    await expect(migrate(dataSource)).rejects.toThrow(
      /stands at AskOlderReactions1790000000286, .* nothing was changed\. Run db:migrate of build \w{7} first/,
    );
    expect([await schema(), await recorded()]).toEqual(before);
  });

  it.each([
    ['an index less', 'DROP INDEX ix_breach_item'],
    ['a column more', 'ALTER TABLE file ADD COLUMN note text'],
    ['a guard that is off', 'ALTER TABLE event DISABLE TRIGGER tr_event_append_only'],
    ['room that is not left', 'ALTER TABLE project RESET (fillfactor)'],
    [
      'a function of other words',
      'CREATE OR REPLACE FUNCTION refuse_rewrite() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$',
    ],
  ])('is refused where its schema is another: %s', async (_, change) => {
    await madeBy(END);
    await dataSource.query(change);
    const before = await recorded();
    await expect(migrate(dataSource)).rejects.toThrow('its schema is not the one with which the former migrations end');
    expect(await recorded()).toEqual(before);
  });
});

describe('what is recorded', () => {
  it('can be neither changed nor deleted, by whatever statement', async () => {
    const database = await freshDatabase();
    try {
      const desk = new Desk(database);
      const id = await desk.lead();
      await desk.item(id);
      await desk.clockAt('2027-03-01T01:00:00.000Z');
      await desk.record.tick(id);
      await database.dataSource.query(
        `INSERT INTO request_receipt VALUES ('officer', 'files', 'key-0001', 'hash', '{}')`,
      );
      await database.dataSource.query(
        'INSERT INTO clock_span VALUES (gen_random_uuid(), 1, 1, gen_random_uuid(), now(), now(), now(), now())',
      );
      const columns = {
        event: 'recorded_at',
        clock_span: 'due_at',
        fired_rung: 'recorded_at',
        audit_entry: 'details',
        command_receipt: 'details',
        request_receipt: 'answer',
      };
      for (const [table, column] of Object.entries(columns)) {
        const [rows]: { n: number }[] = await database.dataSource.query(`SELECT count(*)::int AS n FROM ${table}`);
        expect([table, (rows?.n ?? 0) > 0]).toEqual([table, true]);
        for (const statement of [
          `UPDATE ${table} SET ${column} = ${column}`,
          `DELETE FROM ${table}`,
          `TRUNCATE ${table} CASCADE`,
          `MERGE INTO ${table} t USING (SELECT 1) s ON true WHEN MATCHED THEN DELETE`,
        ]) {
          await expect(database.dataSource.query(statement)).rejects.toThrow('append-only');
        }
      }
    } finally {
      await database.drop();
    }
  });

  it('has each rung of a limit once, also where there is no item', async () => {
    const database = await freshDatabase();
    try {
      const id = await new Desk(database).lead();
      const rung = (seq: number): Promise<unknown> =>
        database.dataSource.query(
          `INSERT INTO fired_rung (project_id, item_id, clock, deadline_version, rung, due, recorded_at, seq)
           VALUES ($1, NULL, 'routine:respond', 1, 'breach', now(), now(), $2)`,
          [id, seq],
        );
      await rung(101);
      await expect(rung(102)).rejects.toThrow('ux_fired_rung');
    } finally {
      await database.drop();
    }
  });
});

describe('the role as which the application runs', () => {
  it('can neither rewrite what is append-only nor take its guard away, and owns nothing', async () => {
    const database = await freshDatabase();
    const application = await createDataSource(database.applicationUrl, { poolSize: 2 }).initialize();
    try {
      const desk = new Desk({ ...database, dataSource: application });
      const id = await desk.lead();
      await desk.item(id);
      for (const table of ['event', 'audit_entry', 'command_receipt', 'request_receipt', 'fired_rung', 'clock_span']) {
        for (const statement of [
          `DELETE FROM ${table}`,
          `TRUNCATE ${table} CASCADE`,
          `DROP TABLE ${table} CASCADE`,
          `ALTER TABLE ${table} ADD COLUMN anything text`,
          `ALTER TABLE ${table} DISABLE TRIGGER ALL`,
          `DROP TRIGGER tr_${table}_append_only ON ${table}`,
        ]) {
          await expect(application.query(statement)).rejects.toThrow(/permission denied|must be owner/);
        }
        await expect(application.query(`UPDATE ${table} SET ${COLUMN[table]} = ${COLUMN[table]}`)).rejects.toThrow(
          'permission denied',
        );
      }
      for (const statement of [
        'CREATE TABLE mine (id int)',
        'DROP TABLE session',
        'SET session_replication_role = replica',
        'CREATE OR REPLACE FUNCTION refuse_rewrite() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$',
        `INSERT INTO schema_migration (timestamp, name) VALUES (1, 'mine')`,
        'SET ROLE bangban_owner',
      ]) {
        await expect(application.query(statement)).rejects.toThrow(/permission denied|must be owner/);
      }
      const owned: unknown[] = await application.query('SELECT 1 FROM pg_class WHERE relowner = current_user::regrole');
      expect(owned).toEqual([]);
    } finally {
      await application.destroy();
      await database.drop();
    }
  });
});

const COLUMN: Readonly<Record<string, string>> = {
  event: 'recorded_at',
  clock_span: 'due_at',
  fired_rung: 'recorded_at',
  audit_entry: 'details',
  command_receipt: 'details',
  request_receipt: 'answer',
};
