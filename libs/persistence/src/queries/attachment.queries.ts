import type { fileList, RowOf } from '@bangban/contract';
import { NOW } from './clock.queries';
import { type Queryable, rowsOf, Where } from './queryable';
import type { Scoped } from './seen';

export type AttachmentRow = RowOf<typeof fileList>;

const COLUMNS = `id, project_id AS "projectId", item_id AS "itemId", name, media_type AS "mediaType", size::float8 AS size,
  sha256, uploaded_by AS "uploadedBy", acting_for AS "actingFor", at`;

/** Keeps what a file is called and whose it is; it came at the record's time. */
export async function addAttachment(db: Queryable, row: Omit<AttachmentRow, 'at'>): Promise<void> {
  await db.query(
    `INSERT INTO attachment (id, project_id, item_id, name, media_type, size, sha256, uploaded_by, acting_for, at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, ${NOW})`,
    [row.id, row.projectId, row.itemId, row.name, row.mediaType, row.size, row.sha256, row.uploadedBy, row.actingFor],
  );
}

export async function listAttachments(db: Scoped, projectId: string): Promise<readonly AttachmentRow[]> {
  const where = new Where().seenBy(db, 'a.project_id').and('a.project_id = ?', projectId);
  const sql = `SELECT ${COLUMNS} FROM attachment a WHERE ${where.toString()} ORDER BY at, id LIMIT 1000`;
  return rowsOf(db, sql, where.values);
}

export async function findAttachment(db: Scoped, id: string): Promise<AttachmentRow | null> {
  const where = new Where().seenBy(db, 'a.project_id').and('a.id = ?', id);
  const sql = `SELECT ${COLUMNS} FROM attachment a WHERE ${where.toString()}`;
  const [row] = await rowsOf<AttachmentRow>(db, sql, where.values);
  return row ?? null;
}
