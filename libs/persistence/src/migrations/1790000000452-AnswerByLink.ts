import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A link with which one person answers one question, once. */
export class AnswerByLink1790000000452 implements MigrationInterface {
  readonly name = 'AnswerByLink1790000000452';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- roles: those that the person had; one that is gone takes the link along.
      CREATE TABLE answer_link (
        token_hash text CONSTRAINT pk_answer_link PRIMARY KEY,
        person_id text NOT NULL CONSTRAINT fk_answer_link_account REFERENCES account (person_id),
        project_id uuid NOT NULL CONSTRAINT fk_answer_link_project REFERENCES project (id),
        item_id uuid,
        escalation_id text NOT NULL,
        roles text[] NOT NULL,
        made_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        expires_at timestamptz NOT NULL,
        used_at timestamptz
      );
      CREATE INDEX ix_answer_link_person ON answer_link (person_id, expires_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE answer_link');
  }
}
