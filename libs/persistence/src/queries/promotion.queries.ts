import type { FilterOf, Promotion, promotionsQuery } from '@bangban/contract';
import type { Instant } from '@bangban/kernel';
import { soughtIn } from '@bangban/domain';
import type { FileRow } from './file.queries';
import { saidIn } from './named';
import { type Page, pageOf, type Queryable, rowsOf, Where } from './queryable';
import { type Scoped, seenFile } from './seen';

export type PromotionRow = FileRow<Promotion>;
type PromotionFilter = FilterOf<typeof promotionsQuery>;
type PromotionKey = readonly [createdAt: Instant, id: string];

const COLUMNS = `f.id, f.kind, f.seq::int, f.status, f.state, f.created_at AS "createdAt",
  f.last_recorded_at AS "lastRecordedAt"`;

function conditions(db: Scoped, filter: PromotionFilter): Where {
  const where = new Where().and(`f.kind = 'promoted-project'`);
  where.and(seenFile(db, 'f.readers', (value) => where.bind(value)));
  return where.each(filter, {
    text: (text) => saidIn(`f.state->>'sought'`, soughtIn([text])),
    promotion: 'f.status = ?',
  });
}

/** Newest first. */
export async function listPromotions(
  db: Scoped,
  filter: PromotionFilter,
  { after, limit }: { readonly after?: PromotionKey | null; readonly limit: number },
): Promise<Page<PromotionRow, PromotionKey>> {
  const where = conditions(db, filter);
  if (after) where.and('(f.created_at, f.id) < (?, ?)', ...after);
  const sql = `SELECT ${COLUMNS} FROM file f WHERE ${where.toString()}
    ORDER BY f.created_at DESC, f.id DESC LIMIT ${where.bind(limit + 1)}`;
  const rows = await rowsOf<PromotionRow>(db, sql, where.values);
  return pageOf(rows, limit, ({ createdAt, id }) => [createdAt, id]);
}

export async function countPromotions(db: Scoped, filter: PromotionFilter): Promise<number> {
  const where = conditions(db, filter);
  const sql = `SELECT count(*)::int AS total FROM file f WHERE ${where.toString()}`;
  const [row] = await db.query<{ total: number }[]>(sql, where.values);
  return row?.total ?? 0;
}

/** A sheet that everybody reads; `leaflets` is null where none was ever attached. */
export type ReleasedPromotion = Pick<Promotion, 'id' | 'sheet' | 'released'> & {
  readonly leaflets: Promotion['leaflets'] | null;
};

/** What is released, the newest first, and no more than the policy lets everybody read: for whoever asks, without a reader. */
export async function releasedPromotions(db: Queryable, shown: number): Promise<readonly ReleasedPromotion[]> {
  return db.query(
    `SELECT id, state->'sheet' AS sheet, state->'released' AS released, state->'leaflets' AS leaflets FROM file
     WHERE kind = 'promoted-project' AND status = 'released'
     ORDER BY state->'released'->>'at' DESC, id LIMIT $1`,
    [shown],
  );
}

/** What a project is called, where whoever asks sees it. */
export async function seenProjectName(db: Scoped, projectId: string): Promise<string | null> {
  const where = new Where().seenBy(db, 'p.id').and('p.id = ?', projectId);
  const [row] = await db.query<{ name: string }[]>(
    `SELECT name FROM project p WHERE ${where.toString()}`,
    where.values,
  );
  return row?.name ?? null;
}

/** What stands in the library, by name: for tables that may name it again. */
export async function promotionNames(db: Scoped): Promise<readonly { readonly id: string; readonly name: string }[]> {
  const where = conditions(db, {});
  return db.query(
    `SELECT f.id, f.state->'sheet'->>'name' AS name FROM file f
     WHERE ${where.toString()} AND f.status <> 'withdrawn' ORDER BY f.created_at, f.id`,
    where.values,
  );
}
