import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Projects and help items as they stand, and what their events say of them, in rows that can be looked up and counted. */
export class CreateProjects1790000000302 implements MigrationInterface {
  readonly name = 'CreateProjects1790000000302';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`${PROJECTS} ${ITEMS} ${STREAMS} ${PAPERS}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP VIEW stream;
      DROP TABLE attachment, fund_proof, help_item, project;
    `);
  }
}

/**
 * The rows of projects and items are rewritten whole by every command. A project's is a quarter of a page wide, and
 * PostgreSQL tidies a page only when the room left in it falls below what the fill factor keeps free: with none kept, the
 * next version found no room beside the last, went to a new page, and took an entry in each of seven indexes with it. The
 * state is kept as it is, not packed at every step.
 */
const PROJECTS = `
  CREATE EXTENSION IF NOT EXISTS pg_trgm;
  -- search_text: the names in one width and case, without blanks, as the words sought are folded.
  CREATE TABLE project (
    id uuid CONSTRAINT pk_project PRIMARY KEY,
    seq bigint NOT NULL,
    last_recorded_at timestamptz NOT NULL,
    name text NOT NULL,
    investor_name text,
    amount numeric,
    currency text,
    industry text NOT NULL,
    landing_unit_id text,
    introducing_unit_id text NOT NULL,
    follower_id text NOT NULL,
    leader_id text,
    party_unit_ids text[] NOT NULL,
    party_person_ids text[] NOT NULL,
    investor_contact_ids text[] NOT NULL,
    platform text NOT NULL,
    signing_year integer,
    origin text NOT NULL,
    supervision_level text NOT NULL,
    status text NOT NULL,
    stage text NOT NULL,
    stage_entered_at timestamptz NOT NULL,
    policy_version integer NOT NULL,
    next_wake_up timestamptz,
    yellow_at timestamptz,
    due_at timestamptz,
    provenance_source text,
    provenance_reference text,
    state jsonb NOT NULL,
    created_at timestamptz NOT NULL,
    search_text text NOT NULL,
    head text NOT NULL
  ) WITH (fillfactor = 50, toast_tuple_target = 4080);
  CREATE INDEX ix_project_stage ON project (stage, status);
  CREATE INDEX ix_project_created ON project (created_at, id);
  CREATE INDEX ix_project_leader ON project (leader_id);
  CREATE INDEX ix_project_wake_up ON project (next_wake_up) WHERE next_wake_up IS NOT NULL;
  CREATE UNIQUE INDEX ux_project_provenance ON project (provenance_source, provenance_reference)
    WHERE provenance_source IS NOT NULL;
  CREATE INDEX ix_project_text ON project USING gin (search_text gin_trgm_ops);
  CREATE INDEX ix_project_party_units ON project USING gin (party_unit_ids);
`;

/** Where a limit that has no end comes in a list: last. */
const DUE = `coalesce(due_at, 'infinity'::timestamptz)`;

const ITEMS = `
  CREATE TABLE help_item (
    id uuid CONSTRAINT pk_help_item PRIMARY KEY,
    project_id uuid NOT NULL CONSTRAINT fk_help_item_project REFERENCES project (id),
    no integer NOT NULL,
    title text NOT NULL,
    template_key text,
    stage text NOT NULL,
    state text NOT NULL,
    open boolean NOT NULL,
    unit_id text NOT NULL,
    person_id text NOT NULL,
    fallback boolean NOT NULL,
    limit_days integer NOT NULL,
    blocks text,
    issued_at timestamptz,
    closed_at timestamptz,
    clock text,
    yellow_at timestamptz,
    due_at timestamptz,
    provisional boolean NOT NULL,
    breached boolean NOT NULL,
    late boolean NOT NULL,
    next_wake_up timestamptz,
    body jsonb NOT NULL,
    search_text text NOT NULL,
    CONSTRAINT ux_help_item_no UNIQUE (project_id, no)
  ) WITH (fillfactor = 70, toast_tuple_target = 4080);
  CREATE INDEX ix_help_item_open ON help_item (project_id) WHERE open;
  CREATE INDEX ix_help_item_wake_up ON help_item (project_id, next_wake_up) WHERE next_wake_up IS NOT NULL;
  CREATE INDEX ix_help_item_closed ON help_item (closed_at) WHERE closed_at IS NOT NULL;
  -- Lists are read in their order from an index, whoever holds however many; totals and the checklist report are counted in
  -- the index alone. Rows are wide: to visit a hundred thousand of them for one number took half a second.
  CREATE INDEX ix_help_item_person ON help_item (person_id, ${DUE}, id) WHERE open;
  CREATE INDEX ix_help_item_unit ON help_item (unit_id, ${DUE}, id) WHERE open;
  CREATE INDEX ix_help_item_due ON help_item (${DUE}, id) INCLUDE (project_id, due_at, yellow_at) WHERE open;
  CREATE INDEX ix_help_item_issued ON help_item (issued_at, id) INCLUDE (unit_id, state, late, open, clock, due_at);
`;

const STREAMS = `
  -- What every file has, from the row that its kind keeps.
  CREATE VIEW stream AS
    SELECT 'project'::text AS kind, p.id, p.seq, p.head, p.status, p.last_recorded_at,
      least(p.next_wake_up, (SELECT min(i.next_wake_up) FROM help_item i WHERE i.project_id = p.id AND i.open))
        AS next_wake_up
    FROM project p
    UNION ALL
    SELECT f.kind, f.id, f.seq, f.head, f.status, f.last_recorded_at, NULL::timestamptz FROM file f;
`;

const PAPERS = `
  -- Where a proof of funds has been recorded, by the paper and not by the way its number is typed: one paper counts once. What
  -- was withdrawn keeps its row.
  CREATE TABLE fund_proof (
    arrival_id uuid CONSTRAINT pk_fund_proof PRIMARY KEY,
    project_id uuid NOT NULL CONSTRAINT fk_fund_proof_project REFERENCES project (id),
    proof_key text NOT NULL
  );
  CREATE INDEX ix_fund_proof_key ON fund_proof (proof_key);
  CREATE INDEX ix_fund_proof_project ON fund_proof (project_id);

  -- The file itself stands in the store, named by its content: sha256.
  CREATE TABLE attachment (
    id uuid CONSTRAINT pk_attachment PRIMARY KEY,
    project_id uuid NOT NULL CONSTRAINT fk_attachment_project REFERENCES project (id),
    item_id uuid,
    name text NOT NULL,
    media_type text NOT NULL,
    size bigint NOT NULL,
    sha256 text NOT NULL,
    uploaded_by text NOT NULL,
    acting_for text,
    at timestamptz NOT NULL DEFAULT clock_timestamp()
  );
  CREATE INDEX ix_attachment_project ON attachment (project_id, at);
`;
