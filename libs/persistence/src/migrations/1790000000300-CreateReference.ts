import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What decisions refer to: the installation, units and people, who acts for whom, calendars and policies. */
export class CreateReference1790000000300 implements MigrationInterface {
  readonly name = 'CreateReference1790000000300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`${INSTALLATION} ${UNITS_AND_PEOPLE} ${SUBSTITUTES} ${KINDS} ${DIRECTORY_VERSION} ${PUBLISHED}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE policy_version, calendar_day, calendar_version, person_office, substitute, unit_default_person, person_role,
        person_version;
      ALTER TABLE unit DROP CONSTRAINT fk_unit_head;
      DROP TABLE person, unit, installation;
      DROP FUNCTION bump_directory_version(), keep_outsider_out(), keep_person_kind(), fix_person_kind(), end_substitutions();
    `);
  }
}

const INSTALLATION = `
  -- One row. The versions count changes of people and units, and of who may come in, so that whoever listens knows when to ask again.
  CREATE TABLE installation (
    id smallint CONSTRAINT pk_installation PRIMARY KEY CONSTRAINT ck_installation_single CHECK (id = 1),
    clock_offset_ms bigint NOT NULL DEFAULT 0,
    directory_version bigint NOT NULL DEFAULT 1,
    demo boolean NOT NULL DEFAULT false,
    access_version bigint NOT NULL DEFAULT 1
  );
  INSERT INTO installation (id) VALUES (1);
`;

const UNITS_AND_PEOPLE = `
  CREATE TABLE unit (
    id text CONSTRAINT pk_unit PRIMARY KEY,
    name text NOT NULL,
    parent_id text CONSTRAINT fk_unit_parent REFERENCES unit (id),
    head_id text,
    functions text[] NOT NULL DEFAULT '{}',
    active boolean NOT NULL DEFAULT true,
    name_en text
  );
  CREATE TABLE person (
    id text CONSTRAINT pk_person PRIMARY KEY,
    unit_id text CONSTRAINT fk_person_unit REFERENCES unit (id),
    active boolean NOT NULL DEFAULT true,
    kind text CONSTRAINT ck_person_kind_known CHECK (kind IN ('inside', 'outside'))
  );
  ALTER TABLE unit ADD CONSTRAINT fk_unit_head FOREIGN KEY (head_id) REFERENCES person (id);
  CREATE INDEX ix_person_unit ON person (unit_id);

  -- Names and ways to reach somebody are versioned, never changed: the record holds people by id alone.
  CREATE TABLE person_version (
    person_id text NOT NULL CONSTRAINT fk_person_version_person REFERENCES person (id),
    version integer NOT NULL,
    name text NOT NULL,
    phone text,
    email text,
    valid_from timestamptz NOT NULL DEFAULT clock_timestamp(),
    name_en text,
    CONSTRAINT pk_person_version PRIMARY KEY (person_id, version)
  );
  CREATE TABLE person_role (
    person_id text NOT NULL CONSTRAINT fk_person_role_person REFERENCES person (id),
    role text NOT NULL,
    CONSTRAINT pk_person_role PRIMARY KEY (person_id, role)
  );
  CREATE TABLE unit_default_person (
    unit_id text NOT NULL CONSTRAINT fk_unit_default_person_unit REFERENCES unit (id),
    kind text NOT NULL,
    person_id text NOT NULL CONSTRAINT fk_unit_default_person_person REFERENCES person (id),
    CONSTRAINT pk_unit_default_person PRIMARY KEY (unit_id, kind)
  );
`;

const SUBSTITUTES = `
  CREATE TABLE substitute (
    id uuid CONSTRAINT pk_substitute PRIMARY KEY,
    principal_id text NOT NULL CONSTRAINT fk_substitute_principal REFERENCES person (id),
    substitute_id text NOT NULL CONSTRAINT fk_substitute_substitute REFERENCES person (id),
    from_date date NOT NULL,
    to_date date NOT NULL,
    set_by text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    revoked_at timestamptz,
    CONSTRAINT ck_substitute_dates CHECK (from_date <= to_date),
    CONSTRAINT ck_substitute_other CHECK (principal_id <> substitute_id)
  );
  CREATE INDEX ix_substitute_substitute ON substitute (substitute_id);

  -- The office of a person may name substitutes for that person.
  CREATE TABLE person_office (
    principal_id text NOT NULL CONSTRAINT fk_person_office_principal REFERENCES person (id),
    staff_id text NOT NULL CONSTRAINT fk_person_office_staff REFERENCES person (id),
    CONSTRAINT pk_person_office PRIMARY KEY (principal_id, staff_id),
    CONSTRAINT ck_person_office_other CHECK (principal_id <> staff_id)
  );

  -- Substitutions end for good with the person who left, on either side: coming back brings none of them back.
  CREATE FUNCTION end_substitutions() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    UPDATE substitute SET revoked_at = clock_timestamp()
    WHERE NEW.id IN (principal_id, substitute_id) AND revoked_at IS NULL;
    RETURN NULL;
  END $$;
  CREATE TRIGGER tr_person_end_substitutions AFTER UPDATE ON person FOR EACH ROW
    WHEN (OLD.active AND NOT NEW.active) EXECUTE FUNCTION end_substitutions();
`;

/**
 * Insiders and outsiders are two kinds of account. The first role fixes a person's kind, whoever gives it; no later role,
 * unit, headship or default entry crosses.
 */
const KINDS = `
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
`;

/** Who is where, may do what and acts for whom is the directory that decisions are made by: whoever changes it counts. */
const DIRECTORY_VERSION = `
  CREATE FUNCTION bump_directory_version() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    UPDATE installation SET directory_version = directory_version + 1;
    RETURN NULL;
  END $$;
  ${['unit', 'person', 'person_version', 'person_role', 'unit_default_person', 'substitute']
    .map(
      (table) => `CREATE TRIGGER tr_${table}_directory AFTER INSERT OR UPDATE OR DELETE ON ${table}
    FOR EACH STATEMENT EXECUTE FUNCTION bump_directory_version();`,
    )
    .join('\n  ')}
`;

/** A version that was published is never changed: the next one is another row. */
const PUBLISHED = `
  CREATE TABLE calendar_version (
    version integer CONSTRAINT pk_calendar_version PRIMARY KEY,
    utc_offset_minutes integer NOT NULL,
    first_year integer NOT NULL,
    published_through integer NOT NULL,
    note text NOT NULL,
    published_at timestamptz NOT NULL DEFAULT clock_timestamp()
  );
  CREATE TABLE calendar_day (
    version integer NOT NULL CONSTRAINT fk_calendar_day_version REFERENCES calendar_version (version),
    date date NOT NULL,
    kind text NOT NULL CONSTRAINT ck_calendar_day_kind CHECK (kind IN ('holiday', 'make-up')),
    name text NOT NULL,
    CONSTRAINT pk_calendar_day PRIMARY KEY (version, date)
  );
  CREATE TABLE policy_version (
    version integer CONSTRAINT pk_policy_version PRIMARY KEY,
    body jsonb NOT NULL,
    published_at timestamptz NOT NULL DEFAULT clock_timestamp()
  );
`;
