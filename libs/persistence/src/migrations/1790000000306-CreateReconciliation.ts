import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How the installation is: signs of life of its workers, runs of the reconciler and what they found. */
export class CreateReconciliation1790000000306 implements MigrationInterface {
  readonly name = 'CreateReconciliation1790000000306';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE worker_heartbeat (
        worker_id text CONSTRAINT pk_worker_heartbeat PRIMARY KEY,
        started_at timestamptz NOT NULL,
        at timestamptz NOT NULL
      );
      CREATE TABLE reconciliation_run (
        id uuid CONSTRAINT pk_reconciliation_run PRIMARY KEY,
        origin text NOT NULL CONSTRAINT ck_reconciliation_run_origin CHECK (origin IN ('schedule', 'command')),
        started_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        finished_at timestamptz,
        projects integer NOT NULL DEFAULT 0,
        events bigint NOT NULL DEFAULT 0
      );
      CREATE INDEX ix_reconciliation_run_started ON reconciliation_run (started_at);

      -- A finding stays open until a complete run no longer finds it.
      CREATE TABLE reconciliation_finding (
        id uuid CONSTRAINT pk_reconciliation_finding PRIMARY KEY,
        code text NOT NULL,
        severity text NOT NULL
          CONSTRAINT ck_reconciliation_finding_severity CHECK (severity IN ('warning', 'error', 'critical')),
        subject text NOT NULL,
        project_id uuid,
        details jsonb NOT NULL,
        first_seen_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        last_seen_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        last_run_id uuid NOT NULL
          CONSTRAINT fk_reconciliation_finding_run REFERENCES reconciliation_run (id),
        told_at timestamptz,
        resolved_at timestamptz
      );
      CREATE UNIQUE INDEX ux_reconciliation_finding_open ON reconciliation_finding (code, subject)
        WHERE resolved_at IS NULL;
      CREATE INDEX ix_reconciliation_finding_seen ON reconciliation_finding (first_seen_at, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE reconciliation_finding, reconciliation_run, worker_heartbeat');
  }
}
