import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Questions about items are owed too; a light may turn red later than its limit ends. `obligation_basis` says by which
 * rules and which people a project's rows were told: a project without one, or with an older one, is looked at anew by the
 * worker, so that what was recorded before there were such rows gets its own.
 */
export class OweItemQuestions1790000000210 implements MigrationInterface {
  readonly name = 'OweItemQuestions1790000000210';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE obligation ADD COLUMN item_id uuid, ADD COLUMN red_at timestamptz;
      UPDATE obligation SET red_at = due_at;
      CREATE TABLE obligation_basis (
        project_id uuid NOT NULL CONSTRAINT fk_obligation_basis_project REFERENCES project (id),
        directory_version bigint NOT NULL,
        edition integer NOT NULL,
        CONSTRAINT pk_obligation_basis PRIMARY KEY (project_id)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE obligation_basis;
      DELETE FROM obligation WHERE item_id IS NOT NULL;
      ALTER TABLE obligation DROP COLUMN item_id, DROP COLUMN red_at;
    `);
  }
}
