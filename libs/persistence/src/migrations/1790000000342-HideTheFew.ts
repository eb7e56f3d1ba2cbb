import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The few projects that a reader of nearly all does not see. None told, none hidden: no list at all, and keys decide. */
export class HideTheFew1790000000342 implements MigrationInterface {
  readonly name = 'HideTheFew1790000000342';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION reader_hidden() RETURNS uuid[] LANGUAGE sql STABLE AS $$
        SELECT nullif(nullif(current_setting('bangban.reader_hidden', true), '')::uuid[], '{}')
      $$;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION reader_hidden() CASCADE');
  }
}
