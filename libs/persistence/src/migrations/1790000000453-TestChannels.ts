import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Test messages that an administrator asks for: the worker sends them, who alone knows the channels' secrets. */
export class TestChannels1790000000453 implements MigrationInterface {
  readonly name = 'TestChannels1790000000453';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE channel_test (
        id uuid CONSTRAINT pk_channel_test PRIMARY KEY,
        channel text NOT NULL,
        unit_id text,
        asked_by text NOT NULL CONSTRAINT fk_channel_test_person REFERENCES person (id),
        asked_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        taken_at timestamptz,
        done_at timestamptz,
        outcome text
      );
      CREATE INDEX ix_channel_test_channel ON channel_test (channel, asked_at);
      CREATE INDEX ix_channel_test_waiting ON channel_test (asked_at) WHERE taken_at IS NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE channel_test');
  }
}
