import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 客商库: who there is to talk to, beside the record; by what entries are found. */
export class KeepLibraries1790000000550 implements MigrationInterface {
  readonly name = 'KeepLibraries1790000000550';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE contact_detail (
        id uuid CONSTRAINT pk_contact_detail PRIMARY KEY,
        file_id uuid NOT NULL CONSTRAINT fk_contact_detail_file REFERENCES file (id),
        detail jsonb,
        sent jsonb NOT NULL,
        changed_at timestamptz NOT NULL,
        erased_at timestamptz,
        CONSTRAINT ck_contact_detail_erased CHECK ((erased_at IS NULL) = (detail IS NOT NULL))
      );
      CREATE INDEX ix_contact_detail_file ON contact_detail (file_id);
      CREATE INDEX ix_file_marks ON file USING gin ((state->'marks')) WHERE kind = 'investor';
      CREATE INDEX ix_file_merged ON file ((state->'merged'->>'into')) WHERE kind = 'investor';
      CREATE INDEX ix_project_investor ON project ((state->>'investorId')) WHERE state->>'investorId' IS NOT NULL;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX ix_project_investor;
      DROP INDEX ix_file_merged;
      DROP INDEX ix_file_marks;
      DROP TABLE contact_detail;`);
  }
}
