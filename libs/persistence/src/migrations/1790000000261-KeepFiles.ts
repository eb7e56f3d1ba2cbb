import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files of kinds beside the project, small enough to be kept whole; and takings-over of what they publish, project by project. */
export class KeepFiles1790000000261 implements MigrationInterface {
  readonly name = 'KeepFiles1790000000261';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE file (
        id uuid CONSTRAINT pk_file PRIMARY KEY,
        kind text NOT NULL,
        seq bigint NOT NULL,
        status text NOT NULL,
        head text NOT NULL,
        state jsonb NOT NULL,
        created_at timestamptz NOT NULL,
        last_recorded_at timestamptz NOT NULL
      );
      CREATE INDEX ix_file_kind ON file (kind, created_at, id);
      CREATE TABLE adoption (
        id uuid CONSTRAINT pk_adoption PRIMARY KEY,
        kind text NOT NULL,
        version integer NOT NULL,
        asked_by text NOT NULL,
        asked_at timestamptz NOT NULL,
        after uuid,
        total integer NOT NULL,
        changed integer NOT NULL DEFAULT 0,
        unchanged integer NOT NULL DEFAULT 0,
        refused jsonb NOT NULL DEFAULT '[]',
        finished_at timestamptz,
        CONSTRAINT ux_adoption_version UNIQUE (kind, version)
      );
      CREATE INDEX ix_adoption_open ON adoption (asked_at) WHERE finished_at IS NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE adoption, file');
  }
}
