import type { CommentFile, commentQuery, FilterOf } from '@bangban/contract';
import { type Page, pageOf, type Queryable, rowsOf, Where } from './queryable';
import { type Scoped, seenFileOf } from './seen';

type CommentFilter = FilterOf<typeof commentQuery>;
/** Newest first. */
type CommentKey = readonly [at: string, id: string];
interface CommentRow {
  readonly id: string;
  readonly seq: number;
  readonly at: string;
  readonly state: CommentFile;
}

function conditions(db: Scoped, filter: CommentFilter): Where {
  const where = new Where().and(`f.kind = 'comment'`);
  where.and(seenFileOf(db, 'f', (value) => where.bind(value)));
  return where.each<CommentFilter>(filter, {
    projectId: 'f.project_id = ?::uuid',
    itemId: `f.state->>'itemId' = ?`,
    formId: `f.state->>'formId' = ?`,
    meetingId: `f.state->>'meetingId' = ?`,
  });
}

export async function listComments(
  db: Scoped,
  filter: CommentFilter,
  { after, limit }: { readonly after: CommentKey | null; readonly limit: number },
): Promise<Page<CommentRow, CommentKey>> {
  const where = conditions(db, filter);
  if (after) where.and('(f.created_at, f.id) < (?::timestamptz, ?::uuid)', ...after);
  const rows = await rowsOf<CommentRow>(
    db,
    `SELECT f.id, f.seq::int, f.created_at AS at, f.state FROM file f WHERE ${where.toString()}
     ORDER BY f.created_at DESC, f.id DESC LIMIT ${where.bind(limit + 1)}`,
    where.values,
  );
  return pageOf(rows, limit, ({ at, id }) => [at, id]);
}

export async function countComments(db: Scoped, filter: CommentFilter): Promise<number> {
  const where = conditions(db, filter);
  const [row] = await db.query<{ n: number }[]>(
    `SELECT count(*)::int AS n FROM file f WHERE ${where.toString()}`,
    where.values,
  );
  return row?.n ?? 0;
}

/** The words of notes that stand, beside the record: of ids that a scoped list gave. */
export async function noteTexts(db: Queryable, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await db.query<{ id: string; text: string }[]>(
    `SELECT id, detail->>'text' AS text FROM contact_detail WHERE id = ANY ($1::uuid[]) AND detail IS NOT NULL`,
    [ids],
  );
  return new Map(rows.map(({ id, text }) => [id, text]));
}
