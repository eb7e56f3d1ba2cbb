import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Units and people get an English name where the office gives one; a person's is versioned with the Chinese one. */
export class NameInEnglish1790000000220 implements MigrationInterface {
  readonly name = 'NameInEnglish1790000000220';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE unit ADD COLUMN name_en text;
      ALTER TABLE person_version ADD COLUMN name_en text;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE unit DROP COLUMN name_en;
      ALTER TABLE person_version DROP COLUMN name_en;
    `);
  }
}
