import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Meetings by their day, minutes numbered once, and what of an asking file a reaction is about. */
export class HoldMeetings1790000000560 implements MigrationInterface {
  readonly name = 'HoldMeetings1790000000560';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE reaction ADD COLUMN about text');
    await runner.query(`CREATE INDEX ix_file_meeting_day ON file ((state->>'day'), id) WHERE kind = 'meeting'`);
    await runner.query(`CREATE UNIQUE INDEX ux_file_meeting_minutes ON file ((state->'minutes'->>'year'), (state->'minutes'->>'number'))
      WHERE kind = 'meeting' AND status = 'issued'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX ux_file_meeting_minutes, ix_file_meeting_day');
    await runner.query('ALTER TABLE reaction DROP COLUMN about');
  }
}
