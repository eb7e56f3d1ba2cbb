import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 承诺 stand with their project: those that have any are found without looking into the others. */
export class FindPromises1790000000570 implements MigrationInterface {
  readonly name = 'FindPromises1790000000570';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX ix_project_commitments ON project (id) WHERE state->'commitments' IS NOT NULL;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX ix_project_commitments;');
  }
}
