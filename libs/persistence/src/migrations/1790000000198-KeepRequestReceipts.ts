import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was answered to a request with a key of its own that is no command of a project: a file, a saved view. */
export class KeepRequestReceipts1790000000198 implements MigrationInterface {
  readonly name = 'KeepRequestReceipts1790000000198';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE request_receipt (
        actor_id text NOT NULL,
        scope text NOT NULL,
        idempotency_key text NOT NULL,
        body_hash text NOT NULL,
        answer jsonb NOT NULL,
        created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT pk_request_receipt PRIMARY KEY (actor_id, scope, idempotency_key)
      );
      CREATE TRIGGER tr_request_receipt_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON request_receipt
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewrite();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE request_receipt');
  }
}
