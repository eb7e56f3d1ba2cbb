import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A token may be for one thing alone: reading its person's calendar. Those there are open the interface. */
export class ReadCalendarsByToken1790000000541 implements MigrationInterface {
  readonly name = 'ReadCalendarsByToken1790000000541';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE access_token ADD COLUMN use text NOT NULL DEFAULT 'interface'
        CONSTRAINT ck_access_token_use CHECK (use IN ('interface', 'calendar'));`);
  }

  async down(runner: QueryRunner): Promise<void> {
    // Without the column each would open the interface.
    await runner.query(`DELETE FROM access_token WHERE use <> 'interface'; ALTER TABLE access_token DROP COLUMN use;`);
  }
}
