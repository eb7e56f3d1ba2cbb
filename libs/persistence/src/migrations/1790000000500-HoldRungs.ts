import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 暂缓升级: what a hold keeps on each project, and what became of it. */
export class HoldRungs1790000000500 implements MigrationInterface {
  readonly name = 'HoldRungs1790000000500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE held_rung (
        subject uuid NOT NULL,
        clock text NOT NULL,
        deadline_version integer NOT NULL,
        rung text NOT NULL,
        project_id uuid NOT NULL CONSTRAINT fk_held_rung_project REFERENCES project (id),
        item_id uuid,
        form_id uuid,
        kind text NOT NULL,
        hold_id uuid NOT NULL,
        due timestamptz NOT NULL,
        since timestamptz NOT NULL,
        until timestamptz NOT NULL,
        unit_id text,
        state text NOT NULL CONSTRAINT ck_held_rung_state CHECK (state IN ('held', 'fired', 'fallen')),
        settled_at timestamptz,
        CONSTRAINT pk_held_rung PRIMARY KEY (subject, clock, deadline_version, rung)
      );
      CREATE INDEX ix_held_rung_held ON held_rung (hold_id, due) WHERE state = 'held';
      CREATE INDEX ix_held_rung_hold ON held_rung (hold_id, state, due);
      CREATE INDEX ix_held_rung_project ON held_rung (project_id);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE held_rung');
  }
}
