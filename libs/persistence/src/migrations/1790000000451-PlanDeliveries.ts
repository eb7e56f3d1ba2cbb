import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When each alert leaves, as its recipient wishes; and the daily digests that the engine keeps a schedule for. */
export class PlanDeliveries1790000000451 implements MigrationInterface {
  readonly name = 'PlanDeliveries1790000000451';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE delivery ADD COLUMN leaves_at timestamptz;
      -- digest_chosen: without a choice, whoever leads gets one at the policy's hour. Minutes of the day in the place's zone.
      ALTER TABLE notification_preference
        ADD COLUMN window_from integer,
        ADD COLUMN window_to integer,
        ADD COLUMN quiet_days integer[] NOT NULL DEFAULT '{}',
        ADD COLUMN digest_chosen boolean NOT NULL DEFAULT false,
        ADD COLUMN digest_at integer;
      -- What is wanted of the engine: at_minute null where a schedule is to go. applied_at: the engine has it.
      CREATE TABLE daily_digest (
        person_id text CONSTRAINT pk_daily_digest PRIMARY KEY
          CONSTRAINT fk_daily_digest_person REFERENCES person (id),
        at_minute integer,
        applied_at timestamptz
      );
      CREATE INDEX ix_delivery_held ON delivery (notification_id) WHERE state = 'digest';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX ix_delivery_held;
      DROP TABLE daily_digest;
      ALTER TABLE notification_preference DROP COLUMN window_from, DROP COLUMN window_to, DROP COLUMN quiet_days,
        DROP COLUMN digest_chosen, DROP COLUMN digest_at;
      ALTER TABLE delivery DROP COLUMN leaves_at;`);
  }
}
