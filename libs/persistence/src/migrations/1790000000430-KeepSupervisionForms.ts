import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * 督查单: rows of their own beside projects and items, so that a step on an item without one reads and writes what it did before.
 * Each rung of a form once, each number of a series once.
 */
export class KeepSupervisionForms1790000000430 implements MigrationInterface {
  readonly name = 'KeepSupervisionForms1790000000430';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`${FORMS} ${streams(WITH_FORMS)}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`${streams('')} DROP TABLE fired_form_rung, supervision_form;`);
  }
}

const FORMS = `
  CREATE TABLE supervision_form (
    id uuid CONSTRAINT pk_supervision_form PRIMARY KEY,
    project_id uuid NOT NULL CONSTRAINT fk_supervision_form_project REFERENCES project (id),
    item_id uuid,
    chain_id uuid NOT NULL,
    colour text NOT NULL,
    year integer NOT NULL,
    no integer NOT NULL,
    office_id text,
    unit_id text NOT NULL,
    person_id text NOT NULL,
    state text NOT NULL,
    open boolean NOT NULL,
    issued_at timestamptz NOT NULL,
    ended_at timestamptz,
    clock text,
    yellow_at timestamptz,
    due_at timestamptz,
    provisional boolean NOT NULL,
    next_wake_up timestamptz,
    body jsonb NOT NULL
  );
  CREATE UNIQUE INDEX ux_supervision_form_number ON supervision_form (colour, year, office_id, no) NULLS NOT DISTINCT;
  CREATE INDEX ix_supervision_form_open ON supervision_form (project_id) WHERE open;
  CREATE INDEX ix_supervision_form_project ON supervision_form (project_id, item_id);
  CREATE INDEX ix_supervision_form_chain ON supervision_form (chain_id);
  CREATE INDEX ix_supervision_form_unit ON supervision_form (unit_id);
  CREATE INDEX ix_supervision_form_issued ON supervision_form (issued_at, id);

  CREATE TABLE fired_form_rung (
    project_id uuid NOT NULL,
    form_id uuid NOT NULL,
    clock text NOT NULL,
    deadline_version integer NOT NULL,
    rung text NOT NULL,
    due timestamptz NOT NULL,
    recorded_at timestamptz NOT NULL,
    seq bigint NOT NULL,
    CONSTRAINT pk_fired_form_rung PRIMARY KEY (project_id, seq),
    CONSTRAINT ux_fired_form_rung UNIQUE (form_id, clock, deadline_version, rung)
  );
  CREATE TRIGGER tr_fired_form_rung_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON fired_form_rung
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewrite();`;

const WITH_FORMS = `,
        (SELECT min(s.next_wake_up) FROM supervision_form s WHERE s.project_id = p.id AND s.open)`;

const streams = (besides: string): string => `
  CREATE OR REPLACE VIEW stream WITH (security_invoker = true) AS
    SELECT 'project'::text AS kind, p.id, p.seq, p.head, p.status, p.last_recorded_at,
      least(p.next_wake_up, (SELECT min(i.next_wake_up) FROM help_item i WHERE i.project_id = p.id AND i.open)${besides})
        AS next_wake_up
    FROM project p
    UNION ALL
    SELECT f.kind, f.id, f.seq, f.head, f.status, f.last_recorded_at, NULL::timestamptz FROM file f;`;
