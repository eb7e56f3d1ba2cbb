import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Deliveries that leave together. A text: a delivery that was started by itself, before this, is a batch of its own id, so
 * that its workflow keeps the id it had. The index holds what is not done, of each batch.
 */
export class BatchDeliveries1790000000009 implements MigrationInterface {
  readonly name = 'BatchDeliveries1790000000009';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE delivery ADD COLUMN batch text;
      CREATE INDEX ix_delivery_batch ON delivery (batch) WHERE state IN ('pending', 'started');
    `);
  }

  /** What is under way is to be started again, by itself: nobody would find its workflow any more. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE delivery SET state = 'pending' WHERE state = 'started' AND batch <> id;
      ALTER TABLE delivery DROP COLUMN batch;
    `);
  }
}
