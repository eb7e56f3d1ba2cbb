import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Matters of administrators, heads of units and what units do: asked for by one administrator, decided by another. */
export class AskASecondPerson1790000000165 implements MigrationInterface {
  readonly name = 'AskASecondPerson1790000000165';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE directory_request (
        id uuid CONSTRAINT pk_directory_request PRIMARY KEY,
        kind text NOT NULL,
        subject_id text NOT NULL,
        payload jsonb NOT NULL,
        requested_by text NOT NULL CONSTRAINT fk_directory_request_requested_by REFERENCES person (id),
        requested_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        state text NOT NULL DEFAULT 'pending'
          CONSTRAINT ck_directory_request_state CHECK (state IN ('pending', 'accepted', 'refused', 'superseded')),
        decided_by text CONSTRAINT fk_directory_request_decided_by REFERENCES person (id),
        decided_at timestamptz,
        CONSTRAINT ck_directory_request_second CHECK (decided_by <> requested_by AND decided_by <> subject_id)
      );
      CREATE UNIQUE INDEX ux_directory_request_pending ON directory_request (kind, subject_id) WHERE state = 'pending';
      CREATE INDEX ix_directory_request_at ON directory_request (requested_at, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE directory_request');
  }
}
