import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Wrong passwords are counted by place and login in rows of their own, under a hash, so that logins that nobody has are
 * counted alike; an account has no lock any more that a stranger could turn. A browser with which somebody signed in is
 * known. After a reset the password has to be changed first.
 */
export class SlowGuessing1790000000171 implements MigrationInterface {
  readonly name = 'SlowGuessing1790000000171';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE account DROP COLUMN failed_attempts, DROP COLUMN locked_until,
        ADD COLUMN must_change_password boolean NOT NULL DEFAULT false;
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
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE known_device, sign_in_failure;
      ALTER TABLE account DROP COLUMN must_change_password,
        ADD COLUMN failed_attempts integer NOT NULL DEFAULT 0, ADD COLUMN locked_until timestamptz;
    `);
  }
}
