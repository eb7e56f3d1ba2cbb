import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who reads, for notices, which are somebody's own whatever they see of business; and who was shut out, which no secret is. */
export class ReadInPerson1790000000318 implements MigrationInterface {
  readonly name = 'ReadInPerson1790000000318';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION reader_person() RETURNS text LANGUAGE sql STABLE AS $$
        SELECT nullif(current_setting('bangban.reader_person', true), '')
      $$;
      -- With the owner's eyes: of accounts no more than whose are closed.
      CREATE VIEW person_shut_out AS SELECT DISTINCT person_id FROM account WHERE disabled_at IS NOT NULL;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP VIEW person_shut_out; DROP FUNCTION reader_person() CASCADE;');
  }
}
