import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Rows that every command rewrites whole. A project's is a quarter of a page wide, and PostgreSQL tidies a page only when
 * the room left in it falls below what the fill factor keeps free: with none kept, the next version found no room beside
 * the last, went to a new page, and took an entry in each of seven indexes with it. The state is kept as it is, not packed
 * at every step.
 */
export class LeaveRoomForUpdates1790000000007 implements MigrationInterface {
  readonly name = 'LeaveRoomForUpdates1790000000007';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE project SET (fillfactor = 50, toast_tuple_target = 4080);
      ALTER TABLE help_item SET (fillfactor = 70, toast_tuple_target = 4080);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE project RESET (fillfactor, toast_tuple_target);
      ALTER TABLE help_item RESET (fillfactor, toast_tuple_target);
    `);
  }
}
