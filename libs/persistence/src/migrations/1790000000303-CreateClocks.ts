import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What limits did and do: changes of clocks, rungs and breaches, questions put to leaders, and what is owed now. */
export class CreateClocks1790000000303 implements MigrationInterface {
  readonly name = 'CreateClocks1790000000303';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`${CLOCK_CHANGES} ${LADDER} ${OBLIGATIONS}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE obligation_basis, obligation, escalation, breach, fired_rung;
      DROP TRIGGER tr_event_clock_change ON event;
      DROP FUNCTION note_clock_change();
      DROP TABLE clock_change;
    `);
  }
}

/**
 * What became of each clock of an item, and when, in rows a tenth as wide as the events that say so: the lights of past
 * weeks are counted over all of them at once. PostgreSQL itself adds a row with its event; like these, they are never
 * rewritten. A clock is known by its place in the list of the function, which only grows.
 */
const CLOCK_CHANGES = `
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
  CREATE TRIGGER tr_clock_change_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON clock_change
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewrite();
  CREATE FUNCTION note_clock_change() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO clock_change SELECT
      NEW.item_id, array_position(ARRAY['verification', 'handling', 'sign-for', 'confirmation', 'closing', 'total'],
        NEW.data->>'clock'), NEW.seq, NEW.occurred_at,
      CASE NEW.type WHEN 'ItemClockArmed' THEN NEW.data#>>'{armed,state}'
        WHEN 'ItemClockSuspended' THEN 'suspended' ELSE 'stopped' END,
      (NEW.data#>>'{armed,yellowAt}')::timestamptz, (NEW.data#>>'{armed,due}')::timestamptz;
    RETURN NULL;
  END $$;
  CREATE TRIGGER tr_event_clock_change AFTER INSERT ON event
    FOR EACH ROW WHEN (NEW.type IN ('ItemClockArmed', 'ItemClockSuspended', 'ItemClockStopped'))
    EXECUTE FUNCTION note_clock_change();
`;

const LADDER = `
  -- Each rung of a limit once, also where there is no item.
  CREATE TABLE fired_rung (
    project_id uuid NOT NULL,
    item_id uuid,
    clock text NOT NULL,
    deadline_version integer NOT NULL,
    rung text NOT NULL,
    due timestamptz NOT NULL,
    recorded_at timestamptz NOT NULL,
    seq bigint NOT NULL,
    CONSTRAINT pk_fired_rung PRIMARY KEY (project_id, seq)
  );
  CREATE UNIQUE INDEX ux_fired_rung ON fired_rung (project_id, item_id, clock, deadline_version, rung)
    NULLS NOT DISTINCT;
  CREATE TRIGGER tr_fired_rung_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON fired_rung
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewrite();

  -- With who held it then. ix_breach_item finds who was late with what of an item.
  CREATE TABLE breach (
    project_id uuid NOT NULL,
    seq bigint NOT NULL,
    item_id uuid,
    clock text NOT NULL,
    deadline_version integer NOT NULL,
    due timestamptz NOT NULL,
    recorded_at timestamptz NOT NULL,
    holder_unit_id text,
    holder_id text,
    stage text NOT NULL,
    missed integer NOT NULL DEFAULT 1,
    cured_at timestamptz,
    CONSTRAINT pk_breach PRIMARY KEY (project_id, seq)
  );
  CREATE INDEX ix_breach_due ON breach (due, project_id, seq);
  CREATE INDEX ix_breach_uncured ON breach (project_id, item_id) WHERE cured_at IS NULL;
  CREATE INDEX ix_breach_item ON breach (item_id, clock);

  CREATE TABLE escalation (
    id text CONSTRAINT pk_escalation PRIMARY KEY,
    project_id uuid NOT NULL,
    item_id uuid,
    kind text NOT NULL,
    clock text NOT NULL,
    deadline_version integer NOT NULL,
    rung text NOT NULL,
    recipients text[] NOT NULL,
    opened_at timestamptz NOT NULL,
    answer_due timestamptz NOT NULL,
    answered_at timestamptz,
    answered_by text,
    acting_for text,
    instruction text,
    words text,
    lapsed_at timestamptz,
    closed_at timestamptz,
    seq bigint NOT NULL
  );
  CREATE INDEX ix_escalation_recipients ON escalation USING gin (recipients);
  CREATE INDEX ix_escalation_project ON escalation (project_id, item_id);
  CREATE INDEX ix_escalation_opened ON escalation (opened_at, id);
`;

const OBLIGATIONS = `
  -- What is owed on projects themselves and in answers about items, with its holders: found by person, by unit, and late
  -- first. A light may turn red later than its limit ends.
  CREATE TABLE obligation (
    project_id uuid NOT NULL CONSTRAINT fk_obligation_project REFERENCES project (id),
    matter text NOT NULL,
    kind text NOT NULL,
    clock text,
    act text NOT NULL,
    people text[] NOT NULL,
    unit_id text,
    due_at timestamptz,
    yellow_at timestamptz,
    provisional boolean NOT NULL,
    item_id uuid,
    red_at timestamptz,
    CONSTRAINT pk_obligation PRIMARY KEY (project_id, matter)
  );
  CREATE INDEX ix_obligation_people ON obligation USING gin (people);
  CREATE INDEX ix_obligation_unit ON obligation (unit_id);
  CREATE INDEX ix_obligation_due ON obligation (coalesce(due_at, 'infinity'::timestamptz), project_id, matter);

  -- By which rules and which people a project's rows were told: one without it, or with an older one, is looked at anew by
  -- the worker. Holders are a matter of rules, not of SQL.
  CREATE TABLE obligation_basis (
    project_id uuid NOT NULL CONSTRAINT fk_obligation_basis_project REFERENCES project (id),
    directory_version bigint NOT NULL,
    edition integer NOT NULL,
    CONSTRAINT pk_obligation_basis PRIMARY KEY (project_id)
  );
`;
