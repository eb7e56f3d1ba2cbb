import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 预警信号 stand with their project: those that have any are found without looking into the others. */
export class FindSigns1790000000630 implements MigrationInterface {
  readonly name = 'FindSigns1790000000630';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX ix_project_signs ON project (id) WHERE state->'signs' IS NOT NULL;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX ix_project_signs;');
  }
}
