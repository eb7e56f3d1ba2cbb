import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Units, people, calendars, policies, and the one row that describes the installation. */
export class CreateReference1790000000001 implements MigrationInterface {
  readonly name = 'CreateReference1790000000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE installation (
        id smallint CONSTRAINT pk_installation PRIMARY KEY CONSTRAINT ck_installation_single CHECK (id = 1),
        clock_offset_ms bigint NOT NULL DEFAULT 0,
        directory_version bigint NOT NULL DEFAULT 1,
        demo boolean NOT NULL DEFAULT false
      );
      INSERT INTO installation (id) VALUES (1);

      CREATE TABLE unit (
        id text CONSTRAINT pk_unit PRIMARY KEY,
        name text NOT NULL,
        parent_id text CONSTRAINT fk_unit_parent REFERENCES unit (id),
        head_id text,
        functions text[] NOT NULL DEFAULT '{}',
        active boolean NOT NULL DEFAULT true
      );
      CREATE TABLE person (
        id text CONSTRAINT pk_person PRIMARY KEY,
        unit_id text CONSTRAINT fk_person_unit REFERENCES unit (id),
        active boolean NOT NULL DEFAULT true
      );
      ALTER TABLE unit ADD CONSTRAINT fk_unit_head FOREIGN KEY (head_id) REFERENCES person (id);
      CREATE INDEX ix_person_unit ON person (unit_id);
      CREATE TABLE person_version (
        person_id text NOT NULL CONSTRAINT fk_person_version_person REFERENCES person (id),
        version integer NOT NULL,
        name text NOT NULL,
        phone text,
        email text,
        valid_from timestamptz NOT NULL DEFAULT clock_timestamp(),
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

      CREATE FUNCTION bump_directory_version() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        UPDATE installation SET directory_version = directory_version + 1;
        RETURN NULL;
      END $$;
    `);
    for (const table of ['unit', 'person', 'person_version', 'person_role', 'unit_default_person']) {
      await runner.query(`
        CREATE TRIGGER tr_${table}_directory AFTER INSERT OR UPDATE OR DELETE ON ${table}
        FOR EACH STATEMENT EXECUTE FUNCTION bump_directory_version()`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE policy_version, calendar_day, calendar_version, substitute, unit_default_person, person_role,
        person_version;
      ALTER TABLE unit DROP CONSTRAINT fk_unit_head;
      DROP TABLE person, unit, installation;
      DROP FUNCTION bump_directory_version();
    `);
  }
}
