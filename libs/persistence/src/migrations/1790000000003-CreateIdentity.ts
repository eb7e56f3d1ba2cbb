import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Accounts, sessions and access tokens. Secrets are stored as hashes only. */
export class CreateIdentity1790000000003 implements MigrationInterface {
  readonly name = 'CreateIdentity1790000000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE account (
        person_id text CONSTRAINT pk_account PRIMARY KEY CONSTRAINT fk_account_person REFERENCES person (id),
        login text NOT NULL CONSTRAINT ux_account_login UNIQUE,
        password_hash text NOT NULL,
        failed_attempts integer NOT NULL DEFAULT 0,
        locked_until timestamptz,
        disabled_at timestamptz
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
        user_agent text
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
        revoked_at timestamptz
      );
      CREATE INDEX ix_access_token_person ON access_token (person_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE access_token, session, account');
  }
}
