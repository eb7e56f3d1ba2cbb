import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 关注: what somebody wants to hear of, and up to where they were told. */
export class WatchProjects1790000000661 implements MigrationInterface {
  readonly name = 'WatchProjects1790000000661';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE watch (
        id uuid CONSTRAINT pk_watch PRIMARY KEY,
        person_id text NOT NULL CONSTRAINT fk_watch_person REFERENCES person (id),
        project_id uuid NOT NULL CONSTRAINT fk_watch_project REFERENCES project (id),
        item_id uuid CONSTRAINT fk_watch_item REFERENCES help_item (id),
        since timestamptz NOT NULL DEFAULT clock_timestamp(),
        told_seq bigint NOT NULL
      );
      CREATE UNIQUE INDEX ux_watch_once ON watch (person_id, project_id, item_id) NULLS NOT DISTINCT;
      CREATE INDEX ix_watch_project ON watch (project_id);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE watch');
  }
}
