import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is owed on projects themselves, with its holders: found by person, by unit, and late first. A project that stood
 * before gets its rows with the next thing that is recorded on it; its holders are a matter of rules, not of SQL.
 */
export class KeepObligations1790000000192 implements MigrationInterface {
  readonly name = 'KeepObligations1790000000192';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE obligation (
        project_id uuid NOT NULL CONSTRAINT fk_obligation_project REFERENCES project (id),
        matter text NOT NULL,
        kind text NOT NULL,
        clock text,
        act text NOT NULL,
        people text[] NOT NULL,
        unit_id text,
        due_at timestamptz,
        yellow_at timestamptz,
        provisional boolean NOT NULL,
        CONSTRAINT pk_obligation PRIMARY KEY (project_id, matter)
      );
      CREATE INDEX ix_obligation_people ON obligation USING gin (people);
      CREATE INDEX ix_obligation_unit ON obligation (unit_id);
      CREATE INDEX ix_obligation_due ON obligation (coalesce(due_at, 'infinity'::timestamptz), project_id, matter);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE obligation');
  }
}
