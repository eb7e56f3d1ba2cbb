import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What an item keeps of its last act holds only what is otherwise now, no longer whole lists and clocks: a third less to write
 * with each act. Acts of the last minutes before it cannot be taken back by their button any more; what they did can be mended by
 * the acts that mend it later, too.
 */
export class ForgetWholeTakeBacks1790000000480 implements MigrationInterface {
  readonly name = 'ForgetWholeTakeBacks1790000000480';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`UPDATE help_item SET body = body - 'takeBack' WHERE jsonb_typeof(body->'takeBack') = 'object'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await this.up(runner);
  }
}
