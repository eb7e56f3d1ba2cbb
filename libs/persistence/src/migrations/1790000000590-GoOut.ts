import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 外出招商: trips by their days, of a group; leads by the group that found them. */
export class GoOut1790000000590 implements MigrationInterface {
  readonly name = 'GoOut1790000000590';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX ix_file_trip ON file ((state->>'from')) WHERE kind = 'trip';
      CREATE INDEX ix_file_trip_group ON file ((state->>'groupId'), (state->>'from')) WHERE kind = 'trip';
      CREATE INDEX ix_project_lead_source ON project ((state->'leadSource'->>'groupId'))
        WHERE state->'leadSource' IS NOT NULL;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX ix_project_lead_source;
      DROP INDEX ix_file_trip_group;
      DROP INDEX ix_file_trip;`);
  }
}
