import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Projects, help items, their events and everything that is written in the same transaction. */
export class CreateRecord1790000000002 implements MigrationInterface {
  readonly name = 'CreateRecord1790000000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE EXTENSION IF NOT EXISTS pg_trgm`);
    await runner.query(`
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
        created_at timestamptz NOT NULL
      );
      CREATE INDEX ix_project_stage ON project (stage, status);
      CREATE INDEX ix_project_created ON project (created_at, id);
      CREATE INDEX ix_project_leader ON project (leader_id);
      CREATE INDEX ix_project_wake_up ON project (next_wake_up) WHERE next_wake_up IS NOT NULL;
      CREATE UNIQUE INDEX ux_project_provenance ON project (provenance_source, provenance_reference)
        WHERE provenance_source IS NOT NULL;
      CREATE INDEX ix_project_text ON project USING gin ((name || ' ' || coalesce(investor_name, '')) gin_trgm_ops);
      CREATE INDEX ix_project_party_units ON project USING gin (party_unit_ids);

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
        CONSTRAINT ux_help_item_no UNIQUE (project_id, no)
      );
      CREATE INDEX ix_help_item_open ON help_item (project_id) WHERE open;
      CREATE INDEX ix_help_item_person ON help_item (person_id, due_at) WHERE open;
      CREATE INDEX ix_help_item_unit ON help_item (unit_id, due_at) WHERE open;
      CREATE INDEX ix_help_item_due ON help_item (due_at, id) WHERE open;
      CREATE INDEX ix_help_item_wake_up ON help_item (project_id, next_wake_up) WHERE next_wake_up IS NOT NULL;
      CREATE INDEX ix_help_item_issued ON help_item (issued_at);
      CREATE INDEX ix_help_item_closed ON help_item (closed_at) WHERE closed_at IS NOT NULL;

      CREATE TABLE project_event (
        project_id uuid NOT NULL CONSTRAINT fk_project_event_project REFERENCES project (id),
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
        CONSTRAINT pk_project_event PRIMARY KEY (project_id, seq)
      );
      CREATE INDEX ix_project_event_tx ON project_event (tx, project_id, seq);
      CREATE INDEX ix_project_event_item ON project_event (item_id, seq) WHERE item_id IS NOT NULL;

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

      CREATE TABLE notification (
        id uuid CONSTRAINT pk_notification PRIMARY KEY,
        recipient_id text NOT NULL,
        project_id uuid NOT NULL,
        item_id uuid,
        kind text NOT NULL,
        params jsonb NOT NULL,
        merged integer NOT NULL DEFAULT 0,
        seq bigint NOT NULL,
        created_at timestamptz NOT NULL,
        read_at timestamptz
      );
      CREATE INDEX ix_notification_recipient ON notification (recipient_id, created_at, id);
      CREATE INDEX ix_notification_unread ON notification (recipient_id) WHERE read_at IS NULL;
      CREATE TABLE delivery (
        id text CONSTRAINT pk_delivery PRIMARY KEY,
        notification_id uuid NOT NULL CONSTRAINT fk_delivery_notification REFERENCES notification (id),
        channel text NOT NULL,
        state text NOT NULL,
        attempts integer NOT NULL DEFAULT 0,
        last_error text,
        created_at timestamptz NOT NULL,
        finished_at timestamptz
      );
      CREATE INDEX ix_delivery_pending ON delivery (created_at) WHERE state = 'pending';

      CREATE TABLE outbox (
        id bigserial CONSTRAINT pk_outbox PRIMARY KEY,
        project_id uuid NOT NULL,
        seq bigint NOT NULL,
        due_at timestamptz NOT NULL DEFAULT clock_timestamp()
      );
      CREATE INDEX ix_outbox_due ON outbox (due_at, project_id);
      CREATE INDEX ix_outbox_project ON outbox (project_id);

      CREATE TABLE command_receipt (
        actor_id text NOT NULL,
        scope text NOT NULL,
        idempotency_key text NOT NULL,
        body_hash text NOT NULL,
        command_id uuid NOT NULL,
        project_id uuid,
        outcome text NOT NULL,
        code text,
        details jsonb,
        tick_from bigint,
        seq_from bigint,
        seq_to bigint,
        created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT pk_command_receipt PRIMARY KEY (actor_id, scope, idempotency_key)
      );

      CREATE TABLE audit_entry (
        id bigserial CONSTRAINT pk_audit_entry PRIMARY KEY,
        at timestamptz NOT NULL DEFAULT clock_timestamp(),
        actor_id text,
        acting_for text,
        action text NOT NULL,
        outcome text NOT NULL,
        project_id uuid,
        item_id uuid,
        command_id uuid,
        request_id text,
        remote_address text,
        details jsonb NOT NULL DEFAULT '{}'
      );
      CREATE INDEX ix_audit_entry_at ON audit_entry (at, id);
      CREATE INDEX ix_audit_entry_actor ON audit_entry (actor_id, id);
      CREATE INDEX ix_audit_entry_project ON audit_entry (project_id, id) WHERE project_id IS NOT NULL;

      CREATE TABLE worker_heartbeat (
        worker_id text CONSTRAINT pk_worker_heartbeat PRIMARY KEY,
        started_at timestamptz NOT NULL,
        at timestamptz NOT NULL
      );

      CREATE FUNCTION refuse_rewrite() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
      END $$;
    `);
    for (const table of ['project_event', 'fired_rung', 'audit_entry', 'command_receipt']) {
      await runner.query(`
        CREATE TRIGGER tr_${table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table}
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewrite()`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE worker_heartbeat, audit_entry, command_receipt, outbox, delivery, notification, escalation, breach,
        fired_rung, project_event, help_item, project;
      DROP FUNCTION refuse_rewrite();
    `);
  }
}
