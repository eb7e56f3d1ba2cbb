import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why a session or token ended, where it was not its person who ended it: whoever comes with it is told. */
export class SayWhyAccessEnded1790000000172 implements MigrationInterface {
  readonly name = 'SayWhyAccessEnded1790000000172';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE session ADD COLUMN ended_because text;
      ALTER TABLE access_token ADD COLUMN ended_because text;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE session DROP COLUMN ended_because;
      ALTER TABLE access_token DROP COLUMN ended_because;
    `);
  }
}
