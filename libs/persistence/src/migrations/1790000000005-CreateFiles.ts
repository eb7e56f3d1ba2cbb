import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files attached to projects, and what people set for themselves: muted channels, saved views. */
export class CreateFiles1790000000005 implements MigrationInterface {
  readonly name = 'CreateFiles1790000000005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
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
      CREATE TABLE notification_preference (
        person_id text CONSTRAINT pk_notification_preference PRIMARY KEY
          CONSTRAINT fk_notification_preference_person REFERENCES person (id),
        muted_channels text[] NOT NULL DEFAULT '{}'
      );
      CREATE TABLE saved_view (
        id uuid CONSTRAINT pk_saved_view PRIMARY KEY,
        person_id text NOT NULL CONSTRAINT fk_saved_view_person REFERENCES person (id),
        name text NOT NULL,
        address text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT clock_timestamp()
      );
      CREATE INDEX ix_saved_view_person ON saved_view (person_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE saved_view, notification_preference, attachment');
  }
}
