import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The events that change a clock of an item, and what each makes of it: one row of `clock_change`. */
const CHANGES = `('ItemClockArmed', 'ItemClockSuspended', 'ItemClockStopped')`;
const changeOf = (event: string): string => `
  ${event}.item_id, array_position(ARRAY['verification', 'handling', 'sign-for'], ${event}.data->>'clock'), ${event}.seq,
  ${event}.occurred_at,
  CASE ${event}.type WHEN 'ItemClockArmed' THEN ${event}.data#>>'{armed,state}'
    WHEN 'ItemClockSuspended' THEN 'suspended' ELSE 'stopped' END,
  (${event}.data#>>'{armed,yellowAt}')::timestamptz, (${event}.data#>>'{armed,due}')::timestamptz`;

/**
 * What became of each clock of an item, and when, in rows a tenth as wide as the events that say so: the lights of past
 * weeks are counted over all of them at once. PostgreSQL itself adds a row with its event, and here those of the events
 * that stand already; like these, they are never rewritten.
 */
export class AddClockChange1790000000006 implements MigrationInterface {
  readonly name = 'AddClockChange1790000000006';

  async up(runner: QueryRunner): Promise<void> {
    // Some millions of events take longer than a statement may elsewhere.
    await runner.query('SET LOCAL statement_timeout = 0');
    await runner.query(`
      CREATE TABLE clock_change (
        item_id uuid NOT NULL,
        rank smallint NOT NULL,
        seq bigint NOT NULL,
        at timestamptz NOT NULL,
        state text NOT NULL,
        yellow_at timestamptz,
        due_at timestamptz,
        CONSTRAINT pk_clock_change PRIMARY KEY (item_id, rank, seq) INCLUDE (at, state, yellow_at, due_at)
      );
      CREATE FUNCTION note_clock_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        INSERT INTO clock_change SELECT ${changeOf('NEW')};
        RETURN NULL;
      END $$;
      CREATE TRIGGER tr_project_event_clock_change AFTER INSERT ON project_event
        FOR EACH ROW WHEN (NEW.type IN ${CHANGES}) EXECUTE FUNCTION note_clock_change();
      INSERT INTO clock_change SELECT ${changeOf('e')} FROM project_event e WHERE e.type IN ${CHANGES};
      CREATE TRIGGER tr_clock_change_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON clock_change
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewrite();
      ANALYZE clock_change;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER tr_project_event_clock_change ON project_event;
      DROP FUNCTION note_clock_change();
      DROP TABLE clock_change;
    `);
  }
}
