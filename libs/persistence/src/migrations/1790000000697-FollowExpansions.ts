import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 增资扩产: what grew out of a project. */
export class FollowExpansions1790000000697 implements MigrationInterface {
  readonly name = 'FollowExpansions1790000000697';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE INDEX ix_project_expansion ON project ((state->'expansion'->>'projectId')) WHERE state->'expansion' IS NOT NULL;`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX ix_project_expansion;');
  }
}
