import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who stands on which project, areas of leaders, and what a reader sees by them. */
export class KeepReaders1790000000310 implements MigrationInterface {
  readonly name = 'KeepReaders1790000000310';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`${TABLES} ${SEEN} ${FILLED} ${VIEW}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER VIEW stream RESET (security_invoker);
      DROP VIEW owed_by_reader CASCADE;
      DROP FUNCTION reader_people(), reader_keys() CASCADE;
      DROP TABLE reader_set, reader, person_area;
    `);
  }
}

/**
 * `source` is what the key is written on: the project itself, or one of its items. The set is all keys of a project in one row,
 * by which readings find their projects: twenty items of one unit are one key.
 */
const TABLES = `
  CREATE TABLE reader (
    project_id uuid NOT NULL CONSTRAINT fk_reader_project REFERENCES project (id),
    source uuid NOT NULL,
    key text NOT NULL,
    CONSTRAINT pk_reader PRIMARY KEY (project_id, source, key)
  );
  CREATE TABLE reader_set (
    project_id uuid CONSTRAINT pk_reader_set PRIMARY KEY CONSTRAINT fk_reader_set_project REFERENCES project (id),
    keys text[] NOT NULL
  );
  CREATE INDEX ix_reader_set_keys ON reader_set USING gin (keys);
  CREATE TABLE person_area (
    person_id text NOT NULL CONSTRAINT fk_person_area_person REFERENCES person (id),
    unit_id text NOT NULL CONSTRAINT fk_person_area_unit REFERENCES unit (id),
    CONSTRAINT pk_person_area PRIMARY KEY (person_id, unit_id)
  );
  CREATE TRIGGER tr_person_area_directory AFTER INSERT OR UPDATE OR DELETE ON person_area
    FOR EACH STATEMENT EXECUTE FUNCTION bump_directory_version();`;

/** The keys by which a transaction reads, and the people among them: for the wall alone. */
const SEEN = `
  CREATE FUNCTION reader_keys() RETURNS text[] LANGUAGE sql STABLE AS $$
    SELECT ARRAY(SELECT jsonb_array_elements_text(nullif(current_setting('bangban.reader_keys', true), '')::jsonb))
  $$;
  CREATE FUNCTION reader_people() RETURNS text[] LANGUAGE sql STABLE AS $$
    SELECT ARRAY(SELECT substr(key, 8) FROM unnest(reader_keys()) key WHERE key LIKE 'person:%')
  $$;
  -- With the owner's eyes, which no policy covers: by the transaction's people alone.
  CREATE VIEW owed_by_reader AS SELECT project_id FROM obligation WHERE people && (SELECT reader_people());`;

/** A view looks with its owner's eyes unless it is told to look with those of whoever asks. */
const VIEW = 'ALTER VIEW stream SET (security_invoker = true);';

/** Of what was recorded before, as the rules would have written it. */
const FILLED = `
  INSERT INTO reader (project_id, source, key)
  SELECT p.id, p.id, 'unit:' || u FROM project p, LATERAL (
      SELECT unnest(p.party_unit_ids) AS u UNION SELECT p.state->'handOver'->>'toUnitId') k WHERE u IS NOT NULL
  UNION SELECT p.id, p.id, 'person:' || u FROM project p, LATERAL (
      SELECT unnest(p.party_person_ids) AS u UNION SELECT p.state->'handOver'->>'toPersonId'
      UNION SELECT jsonb_array_elements_text(e->'recipients') FROM jsonb_array_elements(p.state->'escalations') e) k
    WHERE u IS NOT NULL AND u <> ''
  UNION SELECT p.id, p.id, 'investor:' || u FROM project p, unnest(p.investor_contact_ids) u
  UNION SELECT h.project_id, h.id, 'unit:' || u FROM help_item h, LATERAL (
      SELECT h.unit_id AS u UNION SELECT jsonb_array_elements_text(h.body->'coUnitIds')) k WHERE u <> ''
  UNION SELECT h.project_id, h.id, 'person:' || u FROM help_item h, LATERAL (
      SELECT h.person_id AS u
      UNION SELECT jsonb_array_elements_text(e->'recipients') FROM jsonb_array_elements(h.body->'escalations') e) k
    WHERE u <> '';
  INSERT INTO reader_set (project_id, keys)
  SELECT project_id, array_agg(DISTINCT key ORDER BY key) FROM reader GROUP BY project_id;`;
