import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an event makes of a clock: one row of `clock_change`, the clock by its place in this list. */
const changeOf = (event: string, clocks: string): string => `
  ${event}.item_id, array_position(ARRAY[${clocks}], ${event}.data->>'clock'), ${event}.seq, ${event}.occurred_at,
  CASE ${event}.type WHEN 'ItemClockArmed' THEN ${event}.data#>>'{armed,state}'
    WHEN 'ItemClockSuspended' THEN 'suspended' ELSE 'stopped' END,
  (${event}.data#>>'{armed,yellowAt}')::timestamptz, (${event}.data#>>'{armed,due}')::timestamptz`;

const noteClockChange = (clocks: string): string => `
  CREATE OR REPLACE FUNCTION note_clock_change() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO clock_change SELECT ${changeOf('NEW', clocks)};
    RETURN NULL;
  END $$;`;

const BEFORE = `'verification', 'handling', 'sign-for'`;
const ADDED = `'confirmation', 'closing', 'total'`;

/**
 * Confirmation, closing and the whole of an item have clocks, and its light is the worst of all that run: rows that stand
 * are lit anew from their state. Who was late with what is looked up by the item.
 */
export class LightTheWorstClock1790000000110 implements MigrationInterface {
  readonly name = 'LightTheWorstClock1790000000110';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('SET LOCAL statement_timeout = 0');
    await runner.query(`
      ${noteClockChange(`${BEFORE}, ${ADDED}`)}
      INSERT INTO clock_change SELECT ${changeOf('e', `${BEFORE}, ${ADDED}`)} FROM project_event e
        WHERE e.type IN ('ItemClockArmed', 'ItemClockSuspended', 'ItemClockStopped') AND e.data->>'clock' IN (${ADDED});
      CREATE INDEX ix_breach_item ON breach (item_id, clock);
      UPDATE help_item h SET clock = f.clock, due_at = f.due, yellow_at = f.yellow, provisional = f.provisional
      FROM (
        SELECT DISTINCT ON (i.id) i.id, k.key AS clock, (k.value->>'due')::timestamptz AS due,
          (k.value->>'provisional')::boolean AS provisional,
          min((k.value->>'yellowAt')::timestamptz) OVER (PARTITION BY i.id) AS yellow
        FROM help_item i, jsonb_each(i.body->'clocks') k WHERE i.open AND k.value->>'state' = 'running'
        ORDER BY i.id, due) f
      WHERE f.id = h.id;
      UPDATE help_item SET clock = NULL WHERE due_at IS NULL AND clock IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX ix_breach_item;
      ${noteClockChange(BEFORE)}
      ALTER TABLE clock_change DISABLE TRIGGER tr_clock_change_append_only;
      DELETE FROM clock_change WHERE rank > 3;
      ALTER TABLE clock_change ENABLE TRIGGER tr_clock_change_append_only;
    `);
  }
}
