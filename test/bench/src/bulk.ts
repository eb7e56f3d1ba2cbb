import type { DataSource } from 'typeorm';

/**
 * Multiplies what stands in the record by copying rows inside PostgreSQL, for reads and growth: each copy is a project of
 * its own with items and history, but asleep (no wake-up), so that the engine does not know of it.
 */
export async function multiply(dataSource: DataSource, copies: number): Promise<void> {
  // At once, as the worker sees to it that every project it finds has its rows of what is owed.
  await dataSource.transaction((manager) => copyRows(manager, copies));
  await dataSource.query('VACUUM ANALYZE');
}

const NEARLY = ['unit:park', 'person:park-head', 'person:park-handler'];

async function copyRows(db: Pick<DataSource, 'query'>, copies: number): Promise<void> {
  await db.query(`
    CREATE TEMP TABLE copy AS
    SELECT p.id AS old_id, gen_random_uuid() AS new_id, n FROM project p, generate_series(1, ${copies}) n`);
  await db.query(`
    CREATE TEMP TABLE copied_item AS
    SELECT h.id AS old_item, gen_random_uuid() AS new_item, c.new_id FROM help_item h JOIN copy c ON c.old_id = h.project_id`);
  const columns = async (table: string): Promise<string[]> =>
    (
      await db.query<{ name: string }[]>(
        `SELECT column_name AS name FROM information_schema.columns WHERE table_name = $1 ORDER BY ordinal_position`,
        [table],
      )
    ).map(({ name }) => name);
  const insert = async (table: string, changed: Readonly<Record<string, string>>, order = ''): Promise<void> => {
    const names = await columns(table);
    const key = table === 'project' ? 'id' : ['event', 'notification'].includes(table) ? 'stream_id' : 'project_id';
    const ofProject = ['project', 'obligation_basis'].includes(table);
    const item = ofProject ? 'NULL' : table === 'help_item' ? 't.id' : 't.item_id';
    await db.query(
      `INSERT INTO ${table} (${names.join(', ')}) SELECT ${names.map((name) => changed[name] ?? `t.${name}`).join(', ')}
       FROM ${table} t JOIN copy c ON c.old_id = t.${key}
         LEFT JOIN copied_item i ON i.new_id = c.new_id AND i.old_item = ${item} ${order}`,
    );
  };
  await insert('project', {
    id: 'c.new_id',
    next_wake_up: 'NULL',
    provenance_source: 'NULL',
    provenance_reference: 'NULL',
    name: `t.name || c.n`,
    created_at: `t.created_at - c.n * interval '1 minute'`,
  });
  await insert('help_item', { id: 'i.new_item', project_id: 'c.new_id', next_wake_up: 'NULL' });
  // In the order of each file: what is kept of its clocks follows from it.
  await insert('event', { stream_id: 'c.new_id', item_id: 'i.new_item' }, 'ORDER BY c.new_id, t.seq');
  await insert('notification', { id: 'gen_random_uuid()', stream_id: 'c.new_id', item_id: 'i.new_item' });
  await db.query(`
    INSERT INTO reader (project_id, source, key)
    SELECT c.new_id, coalesce(i.new_item, c.new_id), r.key FROM reader r JOIN copy c ON c.old_id = r.project_id
      LEFT JOIN copied_item i ON i.new_id = c.new_id AND i.old_item = r.source`);
  await db.query(`
    UPDATE reader_set own SET keys = s.keys FROM reader_set s JOIN copy c ON c.old_id = s.project_id
    WHERE own.project_id = c.new_id`);
  // One unit stands on nearly all projects, and not on all: on one of a hundred it does not.
  await db.query(`
    CREATE TEMP TABLE shut AS SELECT new_id FROM copy ORDER BY new_id LIMIT (SELECT count(*) / 100 FROM copy)`);
  await db.query(`DELETE FROM reader USING shut WHERE project_id = new_id AND key = ANY ($1)`, [NEARLY]);
  await db.query(
    `UPDATE reader_set SET keys = ARRAY(SELECT k FROM unnest(keys) k WHERE k <> ALL ($1::text[])) FROM shut
     WHERE project_id = new_id`,
    [NEARLY],
  );
  await insert('obligation', { project_id: 'c.new_id', item_id: 'i.new_item' });
  await insert('obligation_basis', { project_id: 'c.new_id' });
  await db.query('DROP TABLE copied_item, copy, shut');
}

export async function counts(dataSource: DataSource): Promise<{ projects: number; items: number; events: number }> {
  const [row] = await dataSource.query<{ projects: number; items: number; events: number }[]>(`
    SELECT (SELECT count(*)::int FROM project) AS projects, (SELECT count(*)::int FROM help_item) AS items,
      (SELECT count(*)::int FROM event) AS events`);
  if (!row) throw new Error('no counts');
  return row;
}
