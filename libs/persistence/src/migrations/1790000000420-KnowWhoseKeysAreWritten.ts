import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Every project has its row of keys from the moment that it is there, and keeps it: with no keys in it, nobody reads the
 * project by one. So a reading need not count projects to know that none is without. What a reader's keys open is a function:
 * to PostgreSQL it costs nothing before a row is looked at, so that the few rows of a page are looked up one by one behind the
 * wall too, and no table is gone through for them.
 */
export class KnowWhoseKeysAreWritten1790000000420 implements MigrationInterface {
  readonly name = 'KnowWhoseKeysAreWritten1790000000420';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      INSERT INTO reader_set (project_id, keys)
      SELECT id, '{}' FROM project WHERE id NOT IN (SELECT project_id FROM reader_set);

      CREATE FUNCTION begin_reader_set() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        INSERT INTO reader_set (project_id, keys) VALUES (NEW.id, '{}') ON CONFLICT DO NOTHING;
        RETURN NULL;
      END $$;
      CREATE TRIGGER tr_project_reader_set AFTER INSERT ON project FOR EACH ROW EXECUTE FUNCTION begin_reader_set();
      CREATE FUNCTION refuse_removal() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'rows of % stay', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
      END $$;
      CREATE TRIGGER tr_reader_set_stays BEFORE DELETE OR TRUNCATE ON reader_set
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_removal();

      CREATE FUNCTION reader_projects() RETURNS uuid[] LANGUAGE sql STABLE AS $$
        SELECT ARRAY(SELECT project_id FROM reader_set UNION ALL SELECT project_id FROM owed_by_reader)
      $$;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION reader_projects() CASCADE;
      DROP TRIGGER tr_reader_set_stays ON reader_set;
      DROP FUNCTION refuse_removal();
      DROP TRIGGER tr_project_reader_set ON project;
      DROP FUNCTION begin_reader_set();`);
  }
}
