import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Limits in the order of lists, said in a way that PostgreSQL holds to tell nothing (a CASE; of coalesce it does not know), so
 * that readers whose rows the wall looks at find what is late by an index too, instead of looking at all.
 */
export class FindLimitsBehindTheWall1790000000343 implements MigrationInterface {
  readonly name = 'FindLimitsBehindTheWall1790000000343';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(indexed(`(CASE WHEN due_at IS NULL THEN 'infinity'::timestamptz ELSE due_at END)`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(indexed(`coalesce(due_at, 'infinity'::timestamptz)`));
  }
}

const indexed = (due: string): string => `
  DROP INDEX ix_help_item_due, ix_help_item_unit, ix_help_item_person, ix_help_item_late, ix_obligation_due;
  CREATE INDEX ix_help_item_due ON help_item (${due}, id) INCLUDE (project_id, due_at, yellow_at) WHERE open;
  CREATE INDEX ix_help_item_unit ON help_item (unit_id, ${due}, id) INCLUDE (project_id, clock, due_at) WHERE open;
  CREATE INDEX ix_help_item_person ON help_item (person_id, ${due}, id)
    INCLUDE (project_id, unit_id, clock, due_at) WHERE open;
  CREATE INDEX ix_help_item_late ON help_item (${due}, id)
    INCLUDE (project_id, issued_at, unit_id, state, open) WHERE late;
  CREATE INDEX ix_obligation_due ON obligation (${due}, project_id, matter);`;
