import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Lists of items are read in their order from an index, whoever holds however many; totals and the checklist report are
 * counted in the index alone. Rows are wide: to visit a hundred thousand of them for one number took half a second.
 */
export class IndexListsInOrder1790000000008 implements MigrationInterface {
  readonly name = 'IndexListsInOrder1790000000008';

  async up(runner: QueryRunner): Promise<void> {
    const due = `coalesce(due_at, 'infinity'::timestamptz)`;
    await runner.query(`
      DROP INDEX ix_help_item_person, ix_help_item_unit, ix_help_item_due, ix_help_item_issued;
      CREATE INDEX ix_help_item_person ON help_item (person_id, ${due}, id) WHERE open;
      CREATE INDEX ix_help_item_unit ON help_item (unit_id, ${due}, id) WHERE open;
      CREATE INDEX ix_help_item_due ON help_item (${due}, id) INCLUDE (project_id, due_at, yellow_at) WHERE open;
      CREATE INDEX ix_help_item_issued ON help_item (issued_at, id)
        INCLUDE (unit_id, state, late, open, clock, due_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX ix_help_item_person, ix_help_item_unit, ix_help_item_due, ix_help_item_issued;
      CREATE INDEX ix_help_item_person ON help_item (person_id, due_at) WHERE open;
      CREATE INDEX ix_help_item_unit ON help_item (unit_id, due_at) WHERE open;
      CREATE INDEX ix_help_item_due ON help_item (due_at, id) WHERE open;
      CREATE INDEX ix_help_item_issued ON help_item (issued_at);
    `);
  }
}
