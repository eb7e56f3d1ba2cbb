import { nameKey } from '@bangban/domain';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 线索争议: leads of one company by its name, also where it has no entry in the library. */
export class CompareCompanies1790000000700 implements MigrationInterface {
  readonly name = 'CompareCompanies1790000000700';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE project ADD COLUMN company_key text;');
    const rows = (await runner.query(
      `SELECT DISTINCT investor_name AS name FROM project WHERE stage IN ('lead', 'intent') AND investor_name IS NOT NULL`,
    )) as readonly { readonly name: string }[];
    const names = rows.map(({ name }) => name);
    await runner.query(
      `UPDATE project p SET company_key = nullif(k.key, '') FROM unnest($1::text[], $2::text[]) AS k(name, key)
       WHERE p.stage IN ('lead', 'intent') AND p.investor_name = k.name`,
      [names, names.map(nameKey)],
    );
    await runner.query(
      `CREATE INDEX ix_project_company ON project (company_key, created_at) WHERE company_key IS NOT NULL;`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE project DROP COLUMN company_key;');
  }
}
