import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who acts for whom is part of the directory that decisions are made by; it ends for good with the person who left; and what
 * one had ceased to be does not come back with a later row. People have an office that may name substitutes for them. Some
 * notices concern a person and no project.
 */
export class KeepSubstitutes1790000000191 implements MigrationInterface {
  readonly name = 'KeepSubstitutes1790000000191';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TRIGGER tr_substitute_directory AFTER INSERT OR UPDATE OR DELETE ON substitute
        FOR EACH STATEMENT EXECUTE FUNCTION bump_directory_version();
      CREATE TRIGGER tr_substitute_begins AFTER INSERT ON substitute FOR EACH ROW EXECUTE FUNCTION leave_substitution();
      CREATE FUNCTION end_substitutions() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        UPDATE substitute SET revoked_at = clock_timestamp()
        WHERE NEW.id IN (principal_id, substitute_id) AND revoked_at IS NULL;
        RETURN NULL;
      END $$;
      CREATE TRIGGER tr_person_end_substitutions AFTER UPDATE ON person FOR EACH ROW
        WHEN (OLD.active AND NOT NEW.active) EXECUTE FUNCTION end_substitutions();
      CREATE TABLE person_office (
        principal_id text NOT NULL CONSTRAINT fk_person_office_principal REFERENCES person (id),
        staff_id text NOT NULL CONSTRAINT fk_person_office_staff REFERENCES person (id),
        CONSTRAINT pk_person_office PRIMARY KEY (principal_id, staff_id),
        CONSTRAINT ck_person_office_other CHECK (principal_id <> staff_id)
      );
      ALTER TABLE notification ALTER COLUMN project_id DROP NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM delivery USING notification n WHERE n.id = notification_id AND n.project_id IS NULL;
      DELETE FROM notification WHERE project_id IS NULL;
      ALTER TABLE notification ALTER COLUMN project_id SET NOT NULL;
      DROP TABLE person_office;
      DROP TRIGGER tr_person_end_substitutions ON person;
      DROP FUNCTION end_substitutions();
      DROP TRIGGER tr_substitute_begins ON substitute;
      DROP TRIGGER tr_substitute_directory ON substitute;
    `);
  }
}
