import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Insiders and outsiders are two kinds of account. The first role fixes a person's kind, whoever gives it; no later role,
 * unit, headship or default entry crosses. Who was both until now stays inside; who is outside leaves what is inside.
 */
export class KeepKindsApart1790000000166 implements MigrationInterface {
  readonly name = 'KeepKindsApart1790000000166';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE person ADD COLUMN kind text CONSTRAINT ck_person_kind_known CHECK (kind IN ('inside', 'outside'));
      UPDATE person SET kind = 'inside'
        WHERE id IN (SELECT person_id FROM person_role WHERE role <> 'investor-contact');
      DELETE FROM person_role USING person p
        WHERE p.id = person_role.person_id AND p.kind = 'inside' AND role = 'investor-contact';
      UPDATE person SET kind = 'outside', unit_id = NULL WHERE id IN (SELECT person_id FROM person_role
        WHERE role = 'investor-contact');
      UPDATE unit SET head_id = NULL WHERE head_id IN (SELECT id FROM person WHERE kind = 'outside');
      DELETE FROM unit_default_person WHERE person_id IN (SELECT id FROM person WHERE kind = 'outside');

      CREATE FUNCTION fix_person_kind() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE fitting text := CASE WHEN NEW.role = 'investor-contact' THEN 'outside' ELSE 'inside' END;
      DECLARE standing text;
      BEGIN
        UPDATE person SET kind = fitting WHERE id = NEW.person_id AND kind IS NULL;
        SELECT kind INTO standing FROM person WHERE id = NEW.person_id;
        IF standing <> fitting THEN
          RAISE EXCEPTION 'roles do not cross kinds' USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_person_kind';
        END IF;
        RETURN NULL;
      END $$;
      CREATE TRIGGER tr_person_role_kind AFTER INSERT OR UPDATE ON person_role
        FOR EACH ROW EXECUTE FUNCTION fix_person_kind();

      CREATE FUNCTION keep_person_kind() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF OLD.kind IS NOT NULL AND NEW.kind IS DISTINCT FROM OLD.kind OR NEW.kind = 'outside' AND (
          NEW.unit_id IS NOT NULL OR EXISTS (SELECT 1 FROM unit WHERE head_id = NEW.id)
          OR EXISTS (SELECT 1 FROM unit_default_person WHERE person_id = NEW.id)) THEN
          RAISE EXCEPTION 'an outsider is in no unit' USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_person_kind';
        END IF;
        RETURN NULL;
      END $$;
      CREATE TRIGGER tr_person_kind AFTER UPDATE OF kind, unit_id ON person
        FOR EACH ROW EXECUTE FUNCTION keep_person_kind();

      CREATE FUNCTION keep_outsider_out() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE whose text := to_jsonb(NEW)->>TG_ARGV[0];
      BEGIN
        IF EXISTS (SELECT 1 FROM person WHERE id = whose AND kind = 'outside') THEN
          RAISE EXCEPTION 'an outsider is in no unit' USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_person_kind';
        END IF;
        RETURN NULL;
      END $$;
      CREATE TRIGGER tr_unit_kind AFTER INSERT OR UPDATE OF head_id ON unit
        FOR EACH ROW EXECUTE FUNCTION keep_outsider_out('head_id');
      CREATE TRIGGER tr_unit_default_person_kind AFTER INSERT OR UPDATE ON unit_default_person
        FOR EACH ROW EXECUTE FUNCTION keep_outsider_out('person_id');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER tr_unit_default_person_kind ON unit_default_person;
      DROP TRIGGER tr_unit_kind ON unit;
      DROP TRIGGER tr_person_kind ON person;
      DROP TRIGGER tr_person_role_kind ON person_role;
      DROP FUNCTION keep_outsider_out(), keep_person_kind(), fix_person_kind();
      ALTER TABLE person DROP COLUMN kind;
    `);
  }
}
