import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What every kind of file has: events and what is written with them, receipts, audit, what is to be told; and files that are kept whole. */
export class CreateRecord1790000000301 implements MigrationInterface {
  readonly name = 'CreateRecord1790000000301';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`${EVENTS} ${FILES} ${RECEIPTS} ${AUDIT} ${FOLLOWING} ${APPEND_ONLY}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE reaction, outbox, audit_entry, request_receipt, command_receipt, adoption, series, file, event;
      DROP FUNCTION refuse_rewrite();
    `);
  }
}

const EVENTS = `
  -- Of every kind of file, each with the hash that chains it to the one before it in its stream. No foreign key: the row that a
  -- file keeps is of its kind. tx, the transaction, puts the stream of changes into the order of commits.
  CREATE TABLE event (
    stream_id uuid NOT NULL,
    seq bigint NOT NULL,
    type text NOT NULL,
    v smallint NOT NULL,
    item_id uuid,
    occurred_at timestamptz NOT NULL,
    recorded_at timestamptz NOT NULL,
    actor_id text NOT NULL,
    acting_for text,
    actor_kind text NOT NULL,
    command_id uuid NOT NULL,
    policy_version integer NOT NULL,
    calendar_version integer NOT NULL,
    data jsonb NOT NULL,
    tx bigint NOT NULL,
    stream_kind text NOT NULL,
    hash bytea NOT NULL,
    CONSTRAINT pk_event PRIMARY KEY (stream_id, seq)
  );
  CREATE INDEX ix_event_tx ON event (tx, stream_id, seq);
  CREATE INDEX ix_event_item ON event (item_id, seq) WHERE item_id IS NOT NULL;
`;

const FILES = `
  -- Files of kinds beside the project, small enough to be kept whole.
  CREATE TABLE file (
    id uuid CONSTRAINT pk_file PRIMARY KEY,
    kind text NOT NULL,
    seq bigint NOT NULL,
    status text NOT NULL,
    head text NOT NULL,
    state jsonb NOT NULL,
    created_at timestamptz NOT NULL,
    last_recorded_at timestamptz NOT NULL
  );
  CREATE INDEX ix_file_kind ON file (kind, created_at, id);

  -- What such a file publishes is taken over by open projects, one after the other: how far that is.
  CREATE TABLE adoption (
    id uuid CONSTRAINT pk_adoption PRIMARY KEY,
    kind text NOT NULL,
    version integer NOT NULL,
    asked_by text NOT NULL,
    asked_at timestamptz NOT NULL,
    after uuid,
    total integer NOT NULL,
    changed integer NOT NULL DEFAULT 0,
    unchanged integer NOT NULL DEFAULT 0,
    refused jsonb NOT NULL DEFAULT '[]',
    finished_at timestamptz,
    CONSTRAINT ux_adoption_version UNIQUE (kind, version)
  );
  CREATE INDEX ix_adoption_open ON adoption (asked_at) WHERE finished_at IS NULL;

  -- The last number given in each series: drawn in the transaction that uses it, so that none is missing and none comes twice.
  CREATE TABLE series (
    kind text NOT NULL,
    scope text NOT NULL,
    last bigint NOT NULL,
    CONSTRAINT pk_series PRIMARY KEY (kind, scope)
  );
`;

const RECEIPTS = `
  -- What a command was answered with is told again from its events.
  CREATE TABLE command_receipt (
    actor_id text NOT NULL,
    scope text NOT NULL,
    idempotency_key text NOT NULL,
    body_hash text NOT NULL,
    command_id uuid NOT NULL,
    stream_id uuid,
    outcome text NOT NULL,
    code text,
    details jsonb,
    tick_from bigint,
    seq_from bigint,
    seq_to bigint,
    created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    stream_kind text,
    CONSTRAINT pk_command_receipt PRIMARY KEY (actor_id, scope, idempotency_key)
  );

  -- A request with a key of its own that is no command has no events to tell it again from: an attached file, a saved view.
  CREATE TABLE request_receipt (
    actor_id text NOT NULL,
    scope text NOT NULL,
    idempotency_key text NOT NULL,
    body_hash text NOT NULL,
    answer jsonb NOT NULL,
    created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT pk_request_receipt PRIMARY KEY (actor_id, scope, idempotency_key)
  );
`;

const AUDIT = `
  CREATE TABLE audit_entry (
    id bigserial CONSTRAINT pk_audit_entry PRIMARY KEY,
    at timestamptz NOT NULL DEFAULT clock_timestamp(),
    actor_id text,
    acting_for text,
    action text NOT NULL,
    outcome text NOT NULL,
    stream_id uuid,
    item_id uuid,
    command_id uuid,
    request_id text,
    remote_address text,
    details jsonb NOT NULL DEFAULT '{}',
    stream_kind text
  );
  CREATE INDEX ix_audit_entry_at ON audit_entry (at, id);
  CREATE INDEX ix_audit_entry_actor ON audit_entry (actor_id, id);
  CREATE INDEX ix_audit_entry_stream ON audit_entry (stream_id, id) WHERE stream_id IS NOT NULL;
`;

const FOLLOWING = `
  -- Files whose workflow is to be told that something was recorded.
  CREATE TABLE outbox (
    id bigserial CONSTRAINT pk_outbox PRIMARY KEY,
    stream_id uuid NOT NULL,
    seq bigint NOT NULL,
    due_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    stream_kind text NOT NULL
  );
  CREATE INDEX ix_outbox_due ON outbox (due_at, stream_id);
  CREATE INDEX ix_outbox_stream ON outbox (stream_id);

  -- What one file asks of another because of an event: written with the event, carried afterwards, settled once. Those that
  -- were never tried come first.
  CREATE TABLE reaction (
    id uuid CONSTRAINT pk_reaction PRIMARY KEY,
    asking_kind text NOT NULL,
    asking_id uuid NOT NULL,
    asking_seq bigint NOT NULL,
    ordinal integer NOT NULL,
    target_kind text NOT NULL,
    target_id uuid NOT NULL,
    command jsonb NOT NULL,
    asked_at timestamptz NOT NULL,
    state text NOT NULL DEFAULT 'pending',
    code text,
    started_at timestamptz,
    settled_at timestamptz,
    CONSTRAINT ux_reaction_event UNIQUE (asking_id, asking_seq, ordinal),
    CONSTRAINT ck_reaction_state CHECK (state IN ('pending', 'done', 'refused'))
  );
  CREATE INDEX ix_reaction_pending ON reaction (started_at NULLS FIRST, asked_at, id) WHERE state = 'pending';
`;

/** PostgreSQL itself refuses to rewrite; the application's role is given its rights by these triggers, too. */
const APPEND_ONLY = `
  CREATE FUNCTION refuse_rewrite() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
  END $$;
  ${['event', 'command_receipt', 'request_receipt', 'audit_entry']
    .map(
      (table) => `CREATE TRIGGER tr_${table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table}
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewrite();`,
    )
    .join('\n  ')}
`;
