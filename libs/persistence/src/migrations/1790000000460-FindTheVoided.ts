import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When a voided item ended stands in its body alone: half a year of lights looks these few up, not all items a second time. */
export class FindTheVoided1790000000460 implements MigrationInterface {
  readonly name = 'FindTheVoided1790000000460';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX ix_help_item_void ON help_item (project_id) WHERE state = 'void'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX ix_help_item_void');
  }
}
