import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a question asks for, and the item that its answer became. Of questions that stand, nothing is known of either. */
export class SayWhatIsAsked1790000000490 implements MigrationInterface {
  readonly name = 'SayWhatIsAsked1790000000490';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE escalation ADD COLUMN asks_for text, ADD COLUMN task_item_id uuid');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE escalation DROP COLUMN asks_for, DROP COLUMN task_item_id');
  }
}
