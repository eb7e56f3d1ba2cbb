import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The last number given in each series: drawn in the transaction that uses it, so that none is missing and none comes twice. */
export class KeepSeries1790000000288 implements MigrationInterface {
  readonly name = 'KeepSeries1790000000288';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE series (
        kind text NOT NULL,
        scope text NOT NULL,
        last bigint NOT NULL,
        CONSTRAINT pk_series PRIMARY KEY (kind, scope)
      );
      INSERT INTO series (kind, scope, last)
        SELECT 'calendar-version', '', max(version) FROM calendar_version HAVING max(version) IS NOT NULL
        UNION ALL SELECT 'policy-version', '', max(version) FROM policy_version HAVING max(version) IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE series');
  }
}
