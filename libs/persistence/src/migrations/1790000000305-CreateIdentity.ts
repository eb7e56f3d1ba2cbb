import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Accounts and ways in, what ends them, matters that need a second administrator, and the views people keep. */
export class CreateIdentity1790000000305 implements MigrationInterface {
  readonly name = 'CreateIdentity1790000000305';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`${WAYS_IN} ${GUESSING} ${ENDING} ${SECOND_PERSON} ${VIEWS}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE saved_view, directory_request, known_device, sign_in_failure, access_token, session, account;
      DROP TRIGGER tr_person_end_access ON person;
      DROP TRIGGER tr_person_role_end_access ON person_role;
      DROP TRIGGER tr_substitute_begins ON substitute;
      DROP TRIGGER tr_substitute_end_access ON substitute;
      DROP TRIGGER tr_substitute_access ON substitute;
      DROP FUNCTION end_access(), leave_substitution(), bump_access_version();
    `);
  }
}

/** Secrets are stored as hashes only. Whoever comes with what another person ended is told why: `ended_because`. */
const WAYS_IN = `
  -- After a reset the password has to be changed first.
  CREATE TABLE account (
    person_id text CONSTRAINT pk_account PRIMARY KEY CONSTRAINT fk_account_person REFERENCES person (id),
    login text NOT NULL CONSTRAINT ux_account_login UNIQUE,
    password_hash text NOT NULL,
    disabled_at timestamptz,
    must_change_password boolean NOT NULL DEFAULT false
  );
  CREATE TABLE session (
    token_hash text CONSTRAINT pk_session PRIMARY KEY,
    id uuid NOT NULL CONSTRAINT ux_session_id UNIQUE,
    person_id text NOT NULL CONSTRAINT fk_session_account REFERENCES account (person_id),
    csrf_token text NOT NULL,
    acting_for text CONSTRAINT fk_session_acting_for REFERENCES person (id),
    created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    last_seen_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    expires_at timestamptz NOT NULL,
    revoked_at timestamptz,
    user_agent text,
    ended_because text
  );
  CREATE INDEX ix_session_person ON session (person_id);
  CREATE TABLE access_token (
    id uuid CONSTRAINT pk_access_token PRIMARY KEY,
    person_id text NOT NULL CONSTRAINT fk_access_token_account REFERENCES account (person_id),
    name text NOT NULL,
    token_hash text NOT NULL CONSTRAINT ux_access_token_hash UNIQUE,
    created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    expires_at timestamptz NOT NULL,
    last_used_at timestamptz,
    revoked_at timestamptz,
    ended_because text
  );
  CREATE INDEX ix_access_token_person ON access_token (person_id);
`;

/**
 * Wrong passwords are counted by place and login in rows of their own, under a hash, so that logins that nobody has are
 * counted alike; an account has no lock that a stranger could turn. A browser with which somebody signed in is known.
 */
const GUESSING = `
  CREATE TABLE sign_in_failure (
    key text CONSTRAINT pk_sign_in_failure PRIMARY KEY,
    count integer NOT NULL DEFAULT 0,
    last_at timestamptz NOT NULL,
    wait_until timestamptz
  );
  CREATE INDEX ix_sign_in_failure_last ON sign_in_failure (last_at);
  CREATE TABLE known_device (
    secret_hash text,
    person_id text CONSTRAINT fk_known_device_account REFERENCES account (person_id),
    last_used_at timestamptz NOT NULL,
    CONSTRAINT pk_known_device PRIMARY KEY (secret_hash, person_id)
  );
  CREATE INDEX ix_known_device_person ON known_device (person_id);
`;

/**
 * Ended means ended: a new password, a closed account, a person who left and a role that was taken away revoke sessions and
 * tokens in the statement that says so, whoever gives it, and what comes later brings none of them back. A substitution that
 * is revoked is left by every session that acted under it, and a later one does not take it up again.
 */
const ENDING = `
  CREATE FUNCTION end_access() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE whose text := to_jsonb(OLD)->>TG_ARGV[0];
  BEGIN
    UPDATE session SET revoked_at = clock_timestamp() WHERE person_id = whose AND revoked_at IS NULL;
    UPDATE access_token SET revoked_at = clock_timestamp() WHERE person_id = whose AND revoked_at IS NULL;
    RETURN NULL;
  END $$;
  CREATE TRIGGER tr_account_end_access AFTER UPDATE ON account FOR EACH ROW
    WHEN (NEW.password_hash <> OLD.password_hash OR NEW.login <> OLD.login
      OR (NEW.disabled_at IS NOT NULL AND OLD.disabled_at IS NULL))
    EXECUTE FUNCTION end_access('person_id');
  CREATE TRIGGER tr_person_end_access AFTER UPDATE ON person FOR EACH ROW
    WHEN (OLD.active AND NOT NEW.active) EXECUTE FUNCTION end_access('id');
  CREATE TRIGGER tr_person_role_end_access AFTER DELETE ON person_role FOR EACH ROW
    EXECUTE FUNCTION end_access('person_id');

  CREATE FUNCTION leave_substitution() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    UPDATE session SET acting_for = NULL
    WHERE person_id = NEW.substitute_id AND acting_for = NEW.principal_id AND revoked_at IS NULL;
    RETURN NULL;
  END $$;
  CREATE TRIGGER tr_substitute_begins AFTER INSERT ON substitute FOR EACH ROW EXECUTE FUNCTION leave_substitution();
  CREATE TRIGGER tr_substitute_end_access AFTER UPDATE ON substitute FOR EACH ROW
    WHEN (NEW.revoked_at IS NOT NULL AND OLD.revoked_at IS NULL) EXECUTE FUNCTION leave_substitution();

  -- Such moments are counted, so that whoever listens knows when to ask again.
  CREATE FUNCTION bump_access_version() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    UPDATE installation SET access_version = access_version + 1;
    RETURN NULL;
  END $$;
  CREATE TRIGGER tr_session_access AFTER UPDATE OF revoked_at, acting_for, expires_at OR DELETE ON session
    FOR EACH STATEMENT EXECUTE FUNCTION bump_access_version();
  CREATE TRIGGER tr_access_token_access AFTER UPDATE OF revoked_at, expires_at OR DELETE ON access_token
    FOR EACH STATEMENT EXECUTE FUNCTION bump_access_version();
  CREATE TRIGGER tr_account_access AFTER UPDATE OR DELETE ON account
    FOR EACH STATEMENT EXECUTE FUNCTION bump_access_version();
  CREATE TRIGGER tr_substitute_access AFTER INSERT OR UPDATE OR DELETE ON substitute
    FOR EACH STATEMENT EXECUTE FUNCTION bump_access_version();
`;

const SECOND_PERSON = `
  -- Matters of administrators, heads of units and what units do: asked for by one administrator, decided by another.
  CREATE TABLE directory_request (
    id uuid CONSTRAINT pk_directory_request PRIMARY KEY,
    kind text NOT NULL,
    subject_id text NOT NULL,
    payload jsonb NOT NULL,
    requested_by text NOT NULL CONSTRAINT fk_directory_request_requested_by REFERENCES person (id),
    requested_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    state text NOT NULL DEFAULT 'pending'
      CONSTRAINT ck_directory_request_state CHECK (state IN ('pending', 'accepted', 'refused', 'superseded')),
    decided_by text CONSTRAINT fk_directory_request_decided_by REFERENCES person (id),
    decided_at timestamptz,
    CONSTRAINT ck_directory_request_second CHECK (decided_by <> requested_by AND decided_by <> subject_id)
  );
  CREATE UNIQUE INDEX ux_directory_request_pending ON directory_request (kind, subject_id) WHERE state = 'pending';
  CREATE INDEX ix_directory_request_at ON directory_request (requested_at, id);
`;

const VIEWS = `
  CREATE TABLE saved_view (
    id uuid CONSTRAINT pk_saved_view PRIMARY KEY,
    person_id text NOT NULL CONSTRAINT fk_saved_view_person REFERENCES person (id),
    name text NOT NULL,
    address text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT clock_timestamp()
  );
  CREATE INDEX ix_saved_view_person ON saved_view (person_id);
`;
