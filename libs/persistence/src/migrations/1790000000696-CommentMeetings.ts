import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 意见与备注 of a meeting, newest first; those of a project have their index by project. */
export class CommentMeetings1790000000696 implements MigrationInterface {
  readonly name = 'CommentMeetings1790000000696';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE INDEX ix_file_comment_meeting ON file ((state->>'meetingId'), created_at DESC, id DESC)
         WHERE kind = 'comment' AND state->>'meetingId' IS NOT NULL;`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX ix_file_comment_meeting;');
  }
}
