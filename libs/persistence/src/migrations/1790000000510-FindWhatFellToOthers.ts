import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was told to others because nobody was there: few events of many. */
export class FindWhatFellToOthers1790000000510 implements MigrationInterface {
  readonly name = 'FindWhatFellToOthers1790000000510';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE INDEX ix_event_stood_in ON event (recorded_at, stream_id, seq) WHERE (data->'stoodIn') IS NOT NULL`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX ix_event_stood_in');
  }
}
