import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people are told, how it leaves, and which ways they do not want. */
export class CreateNotices1790000000304 implements MigrationInterface {
  readonly name = 'CreateNotices1790000000304';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- matter: what it asks for; null where it only informs. settled_at: when that was done, or lost its ground. Some notices
      -- concern a person and no file. The partial indexes hold what still waits.
      CREATE TABLE notification (
        id uuid CONSTRAINT pk_notification PRIMARY KEY,
        recipient_id text NOT NULL,
        stream_id uuid,
        item_id uuid,
        kind text NOT NULL,
        params jsonb NOT NULL,
        merged integer NOT NULL DEFAULT 0,
        seq bigint NOT NULL,
        created_at timestamptz NOT NULL,
        read_at timestamptz,
        matter text,
        settled_at timestamptz,
        stream_kind text
      );
      CREATE INDEX ix_notification_recipient ON notification (recipient_id, created_at, id);
      CREATE INDEX ix_notification_unread ON notification (recipient_id) WHERE read_at IS NULL AND settled_at IS NULL;
      CREATE INDEX ix_notification_asking ON notification (stream_id, item_id)
        WHERE matter IS NOT NULL AND settled_at IS NULL;

      -- batch: those that leave together; a text, as a delivery that is started by itself is a batch of its own id, and its
      -- workflow is found by it. line and place: mails to one person about one thing leave in the order of their events.
      CREATE TABLE delivery (
        id text CONSTRAINT pk_delivery PRIMARY KEY,
        notification_id uuid NOT NULL CONSTRAINT fk_delivery_notification REFERENCES notification (id),
        channel text NOT NULL,
        state text NOT NULL,
        attempts integer NOT NULL DEFAULT 0,
        last_error text,
        created_at timestamptz NOT NULL,
        finished_at timestamptz,
        batch text,
        line text NOT NULL,
        place bigint NOT NULL
      );
      CREATE INDEX ix_delivery_pending ON delivery (created_at) WHERE state = 'pending';
      CREATE INDEX ix_delivery_batch ON delivery (batch) WHERE state IN ('pending', 'started');
      CREATE INDEX ix_delivery_line ON delivery (line, place) WHERE state IN ('pending', 'started');

      CREATE TABLE notification_preference (
        person_id text CONSTRAINT pk_notification_preference PRIMARY KEY
          CONSTRAINT fk_notification_preference_person REFERENCES person (id),
        muted_channels text[] NOT NULL DEFAULT '{}'
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE notification_preference, delivery, notification');
  }
}
