import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What became of units, posts, defaults, areas and substitutions, and when: rules that are tried on the record ask who was who then.
 * Ids alone: names and ways to reach somebody are no part of it.
 */
export class RememberTheDirectory1790000000530 implements MigrationInterface {
  readonly name = 'RememberTheDirectory1790000000530';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CHANGES + TABLES.map(remembered).join(''));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${TABLES.map((table) => `DROP TRIGGER tr_${table}_remember ON ${table};`).join('\n')}
      DROP FUNCTION remember_directory();
      DROP TABLE directory_change;`);
  }
}

const TABLES = ['unit', 'person', 'person_role', 'unit_default_person', 'person_area', 'substitute'];

const CHANGES = `
  CREATE TABLE directory_change (
    no bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT pk_directory_change PRIMARY KEY,
    at timestamptz NOT NULL,
    tx bigint NOT NULL,
    about text NOT NULL,
    before jsonb,
    after jsonb
  );
  CREATE INDEX ix_directory_change_at ON directory_change (at);
  CREATE TRIGGER tr_directory_change_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON directory_change
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewrite();
  CREATE FUNCTION remember_directory() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF TG_OP = 'UPDATE' AND OLD IS NOT DISTINCT FROM NEW THEN RETURN NULL; END IF;
    INSERT INTO directory_change (at, tx, about, before, after)
    SELECT date_trunc('milliseconds', clock_timestamp()) + clock_offset_ms * interval '1 millisecond',
      pg_current_xact_id()::text::bigint, TG_TABLE_NAME,
      CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) END, CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) END
    FROM installation;
    RETURN NULL;
  END $$;`;

const remembered = (table: string): string => `
  CREATE TRIGGER tr_${table}_remember AFTER INSERT OR UPDATE OR DELETE ON ${table}
    FOR EACH ROW EXECUTE FUNCTION remember_directory();`;
