import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A file may be of those who answer for a project (its leader, its help desk, the company's contacts) and of nobody else who
 * reads it; and it may be kept from a unit that is not to know of it, whatever its people read besides.
 */
export class KeepComplaints1790000000620 implements MigrationInterface {
  readonly name = 'KeepComplaints1790000000620';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE file ADD COLUMN answered_for uuid CONSTRAINT fk_file_answered_for REFERENCES project (id),
        ADD COLUMN kept_from text[] NOT NULL DEFAULT '{}';
      CREATE INDEX ix_file_answered_for ON file (answered_for, kind) WHERE answered_for IS NOT NULL;
      CREATE FUNCTION answers_for(project_id uuid, keys text[]) RETURNS boolean LANGUAGE sql STABLE AS $$
        SELECT EXISTS (SELECT FROM project p WHERE p.id = $1 AND (
          ARRAY['person:' || (p.state->'parties'->'leader'->>'personId'),
            'person:' || (p.state->'parties'->'help-centre'->>'personId'),
            'unit:' || (p.state->'parties'->'help-centre'->>'unitId')] && $2
          OR EXISTS (SELECT FROM unnest(p.investor_contact_ids) c WHERE 'investor:' || c = ANY ($2))))
      $$;
      CREATE FUNCTION reader_units() RETURNS text[] LANGUAGE sql STABLE AS $$
        SELECT CASE WHEN nullif(current_setting('bangban.reader_units', true), '') IS NOT NULL THEN
          ARRAY(SELECT jsonb_array_elements_text(current_setting('bangban.reader_units', true)::jsonb)) END
      $$;
      -- With the owner's eyes: it answers about what whoever asks does not see.
      CREATE FUNCTION kept_from_reader(file_id uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
        SET search_path = public AS $$
        SELECT EXISTS (SELECT FROM file f
          WHERE f.id = $1 AND f.kept_from <> '{}' AND (f.kept_from && reader_units()) IS NOT FALSE)
      $$;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    // Policies of the wall hold on to these; it is raised anew afterwards.
    await runner.query(`
      DROP FUNCTION kept_from_reader(uuid), reader_units(), answers_for(uuid, text[]) CASCADE;
      ALTER TABLE file DROP COLUMN kept_from CASCADE, DROP COLUMN answered_for CASCADE;`);
  }
}
