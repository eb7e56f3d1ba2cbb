import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 暂停计时: the clock of a request is its decider's. It makes no light of the item, and leaves no row among the item's clocks. */
export class StopClocks1790000000350 implements MigrationInterface {
  readonly name = 'StopClocks1790000000350';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(COUNTED);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(BEFORE);
  }
}

const COUNTED = `
  CREATE OR REPLACE FUNCTION note_clock_change() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    clocks CONSTANT text[] := ARRAY['verification', 'handling', 'sign-for', 'confirmation', 'closing', 'total'];
  BEGIN
    INSERT INTO clock_change SELECT
      NEW.item_id, array_position(clocks, NEW.data->>'clock'), NEW.seq, NEW.occurred_at,
      CASE NEW.type WHEN 'ItemClockArmed' THEN NEW.data#>>'{armed,state}'
        WHEN 'ItemClockSuspended' THEN 'suspended' ELSE 'stopped' END,
      (NEW.data#>>'{armed,yellowAt}')::timestamptz, (NEW.data#>>'{armed,due}')::timestamptz
      WHERE NEW.data->>'clock' = ANY(clocks);
    RETURN NULL;
  END $$;`;

/** To the letter as it was made, by which a former schema is known. */
const BEFORE = `
  CREATE OR REPLACE FUNCTION note_clock_change() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO clock_change SELECT
      NEW.item_id, array_position(ARRAY['verification', 'handling', 'sign-for', 'confirmation', 'closing', 'total'],
        NEW.data->>'clock'), NEW.seq, NEW.occurred_at,
      CASE NEW.type WHEN 'ItemClockArmed' THEN NEW.data#>>'{armed,state}'
        WHEN 'ItemClockSuspended' THEN 'suspended' ELSE 'stopped' END,
      (NEW.data#>>'{armed,yellowAt}')::timestamptz, (NEW.data#>>'{armed,due}')::timestamptz;
    RETURN NULL;
  END $$;`;
