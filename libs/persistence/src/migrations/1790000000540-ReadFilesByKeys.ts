import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who reads a file that stands beside projects: those there are were open to everyone who reads at all. */
export class ReadFilesByKeys1790000000540 implements MigrationInterface {
  readonly name = 'ReadFilesByKeys1790000000540';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE file ADD COLUMN readers text[] NOT NULL DEFAULT '{everyone}';
      ALTER TABLE file ALTER COLUMN readers DROP DEFAULT;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    // Policies of the wall hold on to the column; it is raised anew afterwards.
    await runner.query('ALTER TABLE file DROP COLUMN readers CASCADE');
  }
}
