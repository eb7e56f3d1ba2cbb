import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Append-only tables: of their older rows, what they are about goes into its columns; nothing else is touched. */
const KEPT = ['command_receipt', 'audit_entry'];
const REFERRING = [...KEPT, 'notification', 'outbox'];

/**
 * Receipts, audit, notices and what is to be told say of which file they are, of whatever kind; a project is one. The view `stream`
 * says what every file has, from the row that its kind keeps.
 */
export class ReferToStreams1790000000287 implements MigrationInterface {
  readonly name = 'ReferToStreams1790000000287';

  async up(runner: QueryRunner): Promise<void> {
    // Some millions of rows take longer than a statement may elsewhere.
    await runner.query('SET LOCAL statement_timeout = 0');
    for (const table of KEPT) await runner.query(`ALTER TABLE ${table} DISABLE TRIGGER tr_${table}_append_only`);
    for (const table of REFERRING) {
      await runner.query(`
        ALTER TABLE ${table} RENAME COLUMN project_id TO stream_id;
        ALTER TABLE ${table} ADD COLUMN stream_kind text;
      `);
    }
    // Files stood in the details of an entry.
    await runner.query(`
      UPDATE audit_entry SET stream_kind = details->>'kind', stream_id = (details->>'fileId')::uuid,
          details = details - ARRAY['kind', 'fileId']
        WHERE stream_id IS NULL AND details ?& ARRAY['kind', 'fileId'] AND details->>'fileId' IS NOT NULL;
    `);
    for (const table of REFERRING) {
      await runner.query(`
        UPDATE ${table} t SET stream_kind = coalesce((SELECT f.kind FROM file f WHERE f.id = t.stream_id), 'project')
          WHERE t.stream_id IS NOT NULL AND t.stream_kind IS NULL`);
    }
    for (const table of KEPT) await runner.query(`ALTER TABLE ${table} ENABLE TRIGGER tr_${table}_append_only`);
    await runner.query(`
      ALTER TABLE outbox ALTER COLUMN stream_kind SET NOT NULL;
      ALTER INDEX ix_audit_entry_project RENAME TO ix_audit_entry_stream;
      ALTER INDEX ix_outbox_project RENAME TO ix_outbox_stream;
      CREATE VIEW stream AS
        SELECT 'project'::text AS kind, p.id, p.seq, p.head, p.status, p.last_recorded_at,
          least(p.next_wake_up, (SELECT min(i.next_wake_up) FROM help_item i WHERE i.project_id = p.id AND i.open))
            AS next_wake_up
        FROM project p
        UNION ALL
        SELECT f.kind, f.id, f.seq, f.head, f.status, f.last_recorded_at, NULL::timestamptz FROM file f;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP VIEW stream;
      ALTER INDEX ix_outbox_stream RENAME TO ix_outbox_project;
      ALTER INDEX ix_audit_entry_stream RENAME TO ix_audit_entry_project;
      DELETE FROM outbox WHERE stream_kind <> 'project';
      UPDATE notification SET stream_id = NULL WHERE stream_kind <> 'project';
      ALTER TABLE audit_entry DISABLE TRIGGER tr_audit_entry_append_only;
      UPDATE audit_entry SET details = details || jsonb_build_object('kind', stream_kind, 'fileId', stream_id), stream_id = NULL
        WHERE stream_kind <> 'project';
      ALTER TABLE audit_entry ENABLE TRIGGER tr_audit_entry_append_only;
    `);
    for (const table of REFERRING) {
      await runner.query(`
        ALTER TABLE ${table} DROP COLUMN stream_kind;
        ALTER TABLE ${table} RENAME COLUMN stream_id TO project_id;
      `);
    }
  }
}
