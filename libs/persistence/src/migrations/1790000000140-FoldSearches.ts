import { searchText } from '@bangban/kernel';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const PAGE = 2_000;

/** Projects and items are found by their names in one width and case, without blanks: as the words sought are folded. */
export class FoldSearches1790000000140 implements MigrationInterface {
  readonly name = 'FoldSearches1790000000140';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE project ADD COLUMN search_text text;
      ALTER TABLE help_item ADD COLUMN search_text text;
    `);
    await fold(runner, 'project', 'ARRAY[name, investor_name]');
    await fold(runner, 'help_item', 'ARRAY[title]');
    await runner.query(`
      ALTER TABLE project ALTER COLUMN search_text SET NOT NULL;
      ALTER TABLE help_item ALTER COLUMN search_text SET NOT NULL;
      DROP INDEX ix_project_text;
      CREATE INDEX ix_project_text ON project USING gin (search_text gin_trgm_ops);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX ix_project_text;
      CREATE INDEX ix_project_text ON project USING gin ((name || ' ' || coalesce(investor_name, '')) gin_trgm_ops);
      ALTER TABLE help_item DROP COLUMN search_text;
      ALTER TABLE project DROP COLUMN search_text;
    `);
  }
}

async function fold(runner: QueryRunner, table: 'project' | 'help_item', names: string): Promise<void> {
  for (let after: string | null = null; ;) {
    const rows = (await runner.query(
      `SELECT id, ${names} AS names FROM ${table} WHERE $1::uuid IS NULL OR id > $1 ORDER BY id LIMIT ${PAGE}`,
      [after],
    )) as { id: string; names: (string | null)[] }[];
    const folded = rows.map(({ id, names: texts }) => ({
      id,
      text: texts
        .map((each) => searchText(each ?? ''))
        .join(' ')
        .trim(),
    }));
    await runner.query(
      `UPDATE ${table} t SET search_text = f.text FROM jsonb_to_recordset($1::jsonb) AS f(id uuid, text text) WHERE t.id = f.id`,
      [JSON.stringify(folded)],
    );
    if (rows.length < PAGE) return;
    after = rows[rows.length - 1]?.id ?? null;
  }
}
