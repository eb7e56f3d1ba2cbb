import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a notice asks for, and when that was done; and the order in which mails to one person about one thing leave. What was
 * told before asks for nothing: nobody knows any more what of it is done. The indexes hold what still waits.
 */
export class SettleNotices1790000000190 implements MigrationInterface {
  readonly name = 'SettleNotices1790000000190';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE notification ADD COLUMN matter text, ADD COLUMN settled_at timestamptz;
      DROP INDEX ix_notification_unread;
      CREATE INDEX ix_notification_unread ON notification (recipient_id) WHERE read_at IS NULL AND settled_at IS NULL;
      CREATE INDEX ix_notification_asking ON notification (project_id, item_id)
        WHERE matter IS NOT NULL AND settled_at IS NULL;
      ALTER TABLE delivery ADD COLUMN line text, ADD COLUMN place bigint;
      UPDATE delivery d SET line = n.recipient_id || ' ' || coalesce(n.item_id, n.project_id), place = n.seq
        FROM notification n WHERE n.id = d.notification_id;
      ALTER TABLE delivery ALTER COLUMN line SET NOT NULL, ALTER COLUMN place SET NOT NULL;
      CREATE INDEX ix_delivery_line ON delivery (line, place) WHERE state IN ('pending', 'started');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE delivery SET state = 'failed' WHERE state = 'settled';
      DROP INDEX ix_delivery_line;
      ALTER TABLE delivery DROP COLUMN line, DROP COLUMN place;
      DROP INDEX ix_notification_asking;
      DROP INDEX ix_notification_unread;
      CREATE INDEX ix_notification_unread ON notification (recipient_id) WHERE read_at IS NULL;
      ALTER TABLE notification DROP COLUMN matter, DROP COLUMN settled_at;
    `);
  }
}
