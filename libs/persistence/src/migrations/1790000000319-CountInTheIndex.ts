import type { MigrationInterface, QueryRunner } from 'typeorm';

const DUE = `coalesce(due_at, 'infinity'::timestamptz)`;

/** The items of a unit or a person are counted in their index alone, whoever sees what: it says of which project each is. */
export class CountInTheIndex1790000000319 implements MigrationInterface {
  readonly name = 'CountInTheIndex1790000000319';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(indexed(' INCLUDE (project_id)'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(indexed(''));
  }
}

const indexed = (more: string): string => `
  DROP INDEX ix_help_item_unit, ix_help_item_person;
  CREATE INDEX ix_help_item_unit ON help_item (unit_id, ${DUE}, id)${more} WHERE open;
  CREATE INDEX ix_help_item_person ON help_item (person_id, ${DUE}, id)${more} WHERE open;`;
