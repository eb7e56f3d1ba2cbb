import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How long each clock of an item ran, in place of what became of it: a span with both its ends, and what runs now in a row of
 * its own. Whoever asks about the past no longer puts every change of every item beside the next one. Half a year of
 * lights looks at midnights alone, so it reads nothing but the spans that a night lies in.
 */
export class KeepSpansOfClocks1790000000470 implements MigrationInterface {
  readonly name = 'KeepSpansOfClocks1790000000470';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${TABLES}
      ${FILLED}
      ${NOTED}
      DROP TABLE clock_change;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${CHANGES}
      DROP TABLE clock_span, clock_run;`);
  }
}

const CLOCKS = `ARRAY['verification', 'handling', 'sign-for', 'confirmation', 'closing', 'total']`;

const day = (instant: string): string => `((${instant} AT TIME ZONE 'UTC') + ahead)::date`;

const TABLES = `
  CREATE TABLE clock_run (
    item_id uuid NOT NULL,
    rank smallint NOT NULL,
    seq bigint NOT NULL,
    project_id uuid NOT NULL,
    since timestamptz NOT NULL,
    yellow_at timestamptz NOT NULL,
    due_at timestamptz NOT NULL,
    CONSTRAINT pk_clock_run PRIMARY KEY (item_id, rank)
  );

  -- The days say at whose ends it ran, was yellow and was red: from the first to before the last; null, where at none.
  CREATE TABLE clock_span (
    item_id uuid NOT NULL,
    rank smallint NOT NULL,
    seq bigint NOT NULL,
    project_id uuid NOT NULL,
    since timestamptz NOT NULL,
    until timestamptz NOT NULL,
    yellow_at timestamptz NOT NULL,
    due_at timestamptz NOT NULL,
    since_day date,
    until_day date,
    yellow_day date,
    due_day date,
    CONSTRAINT pk_clock_span PRIMARY KEY (item_id, rank, seq)
  );
  CREATE INDEX ix_clock_span_nights ON clock_span (until_day, since_day) INCLUDE (yellow_day, due_day, item_id, project_id)
    WHERE until_day IS NOT NULL;
  CREATE TRIGGER tr_clock_span_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON clock_span
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewrite();

  CREATE FUNCTION add_clock_span(run clock_run, ended timestamptz) RETURNS void LANGUAGE plpgsql AS $$
  DECLARE
    ahead interval;
    first date;
    last date;
  BEGIN
    IF run.since >= ended THEN RETURN; END IF;
    SELECT utc_offset_minutes * interval '1 minute' INTO ahead FROM calendar_version ORDER BY version DESC LIMIT 1;
    first := ${day('run.since')};
    last := ${day('ended')};
    IF first = last THEN
      INSERT INTO clock_span VALUES (run.item_id, run.rank, run.seq, run.project_id, run.since, ended, run.yellow_at, run.due_at);
    ELSE
      INSERT INTO clock_span VALUES (run.item_id, run.rank, run.seq, run.project_id, run.since, ended, run.yellow_at, run.due_at,
        first, last, ${day('run.yellow_at')}, ${day('run.due_at')});
    END IF;
  END $$;`;

/** What stood as changes, each held against the next of its clock. */
const FILLED = `
  CREATE TEMP TABLE run ON COMMIT DROP AS
    SELECT c.item_id, c.rank, c.seq, h.project_id, c.at AS since, c.until, c.yellow_at, c.due_at FROM (
      SELECT *, lead(at) OVER (PARTITION BY item_id, rank ORDER BY seq) AS until FROM clock_change) c
    JOIN help_item h ON h.id = c.item_id WHERE c.state = 'running';
  INSERT INTO clock_run SELECT item_id, rank, seq, project_id, since, yellow_at, due_at FROM run WHERE until IS NULL;
  INSERT INTO clock_span SELECT item_id, rank, seq, project_id, since, until, yellow_at, due_at,
      CASE WHEN nights THEN ${day('since')} END, CASE WHEN nights THEN ${day('until')} END,
      CASE WHEN nights THEN ${day('yellow_at')} END, CASE WHEN nights THEN ${day('due_at')} END
    FROM (
      SELECT r.*, ahead, ${day('since')} <> ${day('until')} AS nights FROM run r,
        (SELECT utc_offset_minutes * interval '1 minute' AS ahead FROM calendar_version ORDER BY version DESC LIMIT 1) c
      WHERE since < until) r;
  DROP TABLE run;`;

/** Events of a project come in their order, so that what stands in a row is what the one before made of its clock. */
const NOTED = `
  CREATE OR REPLACE FUNCTION note_clock_change() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    place CONSTANT smallint := array_position(${CLOCKS}, NEW.data->>'clock');
    was clock_run;
  BEGIN
    IF place IS NULL THEN RETURN NULL; END IF;
    DELETE FROM clock_run r WHERE r.item_id = NEW.item_id AND r.rank = place RETURNING * INTO was;
    IF FOUND THEN PERFORM add_clock_span(was, NEW.occurred_at); END IF;
    IF NEW.type = 'ItemClockArmed' AND NEW.data#>>'{armed,state}' = 'running' THEN
      INSERT INTO clock_run VALUES (NEW.item_id, place, NEW.seq, NEW.stream_id, NEW.occurred_at,
        (NEW.data#>>'{armed,yellowAt}')::timestamptz, (NEW.data#>>'{armed,due}')::timestamptz);
    END IF;
    RETURN NULL;
  END $$;`;

/** To the letter as it stood, and filled again from the events. */
const CHANGES = `
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
  INSERT INTO clock_change SELECT e.item_id, array_position(${CLOCKS}, e.data->>'clock'), e.seq, e.occurred_at,
      CASE e.type WHEN 'ItemClockArmed' THEN e.data#>>'{armed,state}' WHEN 'ItemClockSuspended' THEN 'suspended' ELSE 'stopped' END,
      (e.data#>>'{armed,yellowAt}')::timestamptz, (e.data#>>'{armed,due}')::timestamptz
    FROM event e WHERE e.type IN ('ItemClockArmed', 'ItemClockSuspended', 'ItemClockStopped') AND e.data->>'clock' = ANY(${CLOCKS});
  CREATE TRIGGER tr_clock_change_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON clock_change
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewrite();
  CREATE OR REPLACE FUNCTION note_clock_change() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    clocks CONSTANT text[] := ${CLOCKS};
  BEGIN
    INSERT INTO clock_change SELECT
      NEW.item_id, array_position(clocks, NEW.data->>'clock'), NEW.seq, NEW.occurred_at,
      CASE NEW.type WHEN 'ItemClockArmed' THEN NEW.data#>>'{armed,state}'
        WHEN 'ItemClockSuspended' THEN 'suspended' ELSE 'stopped' END,
      (NEW.data#>>'{armed,yellowAt}')::timestamptz, (NEW.data#>>'{armed,due}')::timestamptz
      WHERE NEW.data->>'clock' = ANY(clocks);
    RETURN NULL;
  END $$;
  DROP FUNCTION add_clock_span(clock_run, timestamptz);`;
