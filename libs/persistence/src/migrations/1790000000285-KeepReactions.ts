import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What one file asks of another because of an event: written with the event, carried afterwards, settled once. */
export class KeepReactions1790000000285 implements MigrationInterface {
  readonly name = 'KeepReactions1790000000285';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE reaction (
        id uuid CONSTRAINT pk_reaction PRIMARY KEY,
        asking_kind text NOT NULL,
        asking_id uuid NOT NULL,
        asking_seq bigint NOT NULL,
        ordinal integer NOT NULL,
        target_kind text NOT NULL,
        target_id uuid NOT NULL,
        command jsonb NOT NULL,
        asked_at timestamptz NOT NULL,
        state text NOT NULL DEFAULT 'pending',
        code text,
        started_at timestamptz,
        settled_at timestamptz,
        CONSTRAINT ux_reaction_event UNIQUE (asking_id, asking_seq, ordinal),
        CONSTRAINT ck_reaction_state CHECK (state IN ('pending', 'done', 'refused'))
      );
      CREATE INDEX ix_reaction_pending ON reaction (started_at NULLS FIRST, asked_at, id) WHERE state = 'pending';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE reaction');
  }
}
