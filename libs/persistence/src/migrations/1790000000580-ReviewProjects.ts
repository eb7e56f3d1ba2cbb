import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A file may be about a project, as a review is: whoever reads the project reads it, whoever that is by then. */
export class ReviewProjects1790000000580 implements MigrationInterface {
  readonly name = 'ReviewProjects1790000000580';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE file ADD COLUMN project_id uuid CONSTRAINT fk_file_project REFERENCES project (id);
      CREATE INDEX ix_file_project ON file (project_id, kind) WHERE project_id IS NOT NULL;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    // Policies of the wall hold on to the column; it is raised anew afterwards.
    await runner.query('ALTER TABLE file DROP COLUMN project_id CASCADE');
  }
}
