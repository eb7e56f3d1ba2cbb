import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 线索: the last contact of each, without reading the whole of its history. */
export class FollowLeads1790000000600 implements MigrationInterface {
  readonly name = 'FollowLeads1790000000600';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX ix_event_contact ON event (stream_id, seq) WHERE type = 'ContactRecorded';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX ix_event_contact;');
  }
}
