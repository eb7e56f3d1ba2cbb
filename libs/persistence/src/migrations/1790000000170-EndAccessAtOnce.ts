import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What takes a person's ground away: each revokes the sessions and tokens that stood on it. */
const ENDS = [
  {
    name: 'account',
    on: `AFTER UPDATE ON account FOR EACH ROW
      WHEN (NEW.password_hash <> OLD.password_hash OR NEW.login <> OLD.login
        OR (NEW.disabled_at IS NOT NULL AND OLD.disabled_at IS NULL))`,
    person: 'person_id',
  },
  { name: 'person', on: 'AFTER UPDATE ON person FOR EACH ROW WHEN (OLD.active AND NOT NEW.active)', person: 'id' },
  { name: 'person_role', on: 'AFTER DELETE ON person_role FOR EACH ROW', person: 'person_id' },
] as const;

/**
 * Ended means ended: a new password, a closed account, a person who left and a role that was taken away revoke sessions and
 * tokens in the statement that says so, whoever gives it, and what comes later brings none of them back. A substitution
 * that is revoked is left by every session that acted under it. `access_version` counts such moments, so that whoever
 * listens knows when to ask again.
 */
export class EndAccessAtOnce1790000000170 implements MigrationInterface {
  readonly name = 'EndAccessAtOnce1790000000170';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE installation ADD COLUMN access_version bigint NOT NULL DEFAULT 1;
      CREATE FUNCTION end_access() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE whose text := to_jsonb(OLD)->>TG_ARGV[0];
      BEGIN
        UPDATE session SET revoked_at = clock_timestamp() WHERE person_id = whose AND revoked_at IS NULL;
        UPDATE access_token SET revoked_at = clock_timestamp() WHERE person_id = whose AND revoked_at IS NULL;
        RETURN NULL;
      END $$;
      CREATE FUNCTION leave_substitution() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        UPDATE session SET acting_for = NULL
        WHERE person_id = NEW.substitute_id AND acting_for = NEW.principal_id AND revoked_at IS NULL;
        RETURN NULL;
      END $$;
      CREATE TRIGGER tr_substitute_end_access AFTER UPDATE ON substitute FOR EACH ROW
        WHEN (NEW.revoked_at IS NOT NULL AND OLD.revoked_at IS NULL) EXECUTE FUNCTION leave_substitution();
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
    `);
    for (const { name, on, person } of ENDS) {
      await runner.query(`CREATE TRIGGER tr_${name}_end_access ${on} EXECUTE FUNCTION end_access('${person}')`);
    }
    // What has ended by now stays ended, too.
    await runner.query(`
      UPDATE session SET revoked_at = clock_timestamp() FROM account a JOIN person p ON p.id = a.person_id
      WHERE session.person_id = a.person_id AND revoked_at IS NULL AND (a.disabled_at IS NOT NULL OR NOT p.active);
      UPDATE access_token SET revoked_at = clock_timestamp() FROM account a JOIN person p ON p.id = a.person_id
      WHERE access_token.person_id = a.person_id AND revoked_at IS NULL AND (a.disabled_at IS NOT NULL OR NOT p.active);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of ENDS) await runner.query(`DROP TRIGGER tr_${name}_end_access ON ${name}`);
    for (const table of ['session', 'access_token', 'account', 'substitute']) {
      await runner.query(`DROP TRIGGER tr_${table}_access ON ${table}`);
    }
    await runner.query(`
      DROP TRIGGER tr_substitute_end_access ON substitute;
      DROP FUNCTION end_access(), leave_substitution(), bump_access_version();
      ALTER TABLE installation DROP COLUMN access_version;
    `);
  }
}
