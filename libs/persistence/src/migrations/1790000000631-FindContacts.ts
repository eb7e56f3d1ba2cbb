import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When a company was last called on is asked of all that produce at once: by its contacts alone, not by its whole history. */
export class FindContacts1790000000631 implements MigrationInterface {
  readonly name = 'FindContacts1790000000631';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX ix_event_contact_day ON event (stream_id, (data->>'date')) WHERE type = 'ContactRecorded';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX ix_event_contact_day;');
  }
}
