import type { MigrationInterface, QueryRunner } from 'typeorm';

const DUE = `coalesce(due_at, 'infinity'::timestamptz)`;

/**
 * Rows of items are wide: what lists, searches and reports ask of all of them stands once more in one index, which is gone
 * through in a tenth of the time. What was late is found by itself, in order of limits; so is, by person and by unit, which
 * clock it was. Names of projects that are no longer than an index takes stand in one as well.
 */
export class ReadItemsInAnIndex1790000000341 implements MigrationInterface {
  readonly name = 'ReadItemsInAnIndex1790000000341';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${indexed({
        issued: 'project_id, unit_id, person_id, state, late, open, clock, yellow_at, due_at, search_text',
        unit: 'project_id, clock, due_at',
        person: 'project_id, unit_id, clock, due_at',
      })}
      CREATE INDEX ix_help_item_late ON help_item (${DUE}, id)
        INCLUDE (project_id, issued_at, unit_id, state, open) WHERE late;
      CREATE INDEX ix_project_name ON project (id) INCLUDE (search_text) WHERE octet_length(search_text) <= 1000;
      CREATE INDEX ix_project_long_name ON project (id) WHERE octet_length(search_text) > 1000;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX ix_help_item_late, ix_project_name, ix_project_long_name;
      ${indexed({ issued: 'unit_id, state, late, open, clock, due_at', unit: 'project_id', person: 'project_id' })}`);
  }
}

const indexed = (more: Readonly<Record<'issued' | 'unit' | 'person', string>>): string => `
  DROP INDEX ix_help_item_issued, ix_help_item_unit, ix_help_item_person;
  CREATE INDEX ix_help_item_issued ON help_item (issued_at, id) INCLUDE (${more.issued});
  CREATE INDEX ix_help_item_unit ON help_item (unit_id, ${DUE}, id) INCLUDE (${more.unit}) WHERE open;
  CREATE INDEX ix_help_item_person ON help_item (person_id, ${DUE}, id) INCLUDE (${more.person}) WHERE open;`;
