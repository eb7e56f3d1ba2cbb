import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who gave up a post is found among changes of roles alone, of which there are few in an audit of many entries. */
export class FindGivenUpPosts1790000000330 implements MigrationInterface {
  readonly name = 'FindGivenUpPosts1790000000330';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX ix_audit_entry_roles ON audit_entry (id) WHERE action = 'SaveRoles'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX ix_audit_entry_roles');
  }
}
