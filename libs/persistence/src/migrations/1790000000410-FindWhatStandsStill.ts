import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * 久拖不动: since when an item or a project stands still, and since when the investor is silent, where that has been told. They
 * are few: their index holds nothing else, in the order of lists.
 */
export class FindWhatStandsStill1790000000410 implements MigrationInterface {
  readonly name = 'FindWhatStandsStill1790000000410';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE help_item ADD COLUMN stalled_since timestamptz, ADD COLUMN silent_since timestamptz;
      ALTER TABLE project ADD COLUMN stalled_since timestamptz;
      CREATE INDEX ix_help_item_still ON help_item (${DUE}, id) INCLUDE (project_id, unit_id, stalled_since, silent_since)
        WHERE stalled_since IS NOT NULL OR silent_since IS NOT NULL;
      CREATE INDEX ix_project_stalled ON project (id) WHERE stalled_since IS NOT NULL;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX ix_help_item_still, ix_project_stalled;
      ALTER TABLE help_item DROP COLUMN stalled_since, DROP COLUMN silent_since;
      ALTER TABLE project DROP COLUMN stalled_since;`);
  }
}

const DUE = `(CASE WHEN due_at IS NULL THEN 'infinity'::timestamptz ELSE due_at END)`;
