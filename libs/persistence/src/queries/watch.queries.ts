import type { RowOf, watchList } from '@bangban/contract';
import type { DomainEvent } from '@bangban/domain';
import { NOW } from './clock.queries';
import { type Queryable, rowsOf, Where } from './queryable';
import type { Scoped } from './seen';

/** What somebody watches, whoever may read it: nobody else is told, and no reader's role may ask. */
export type Watch = Pick<WatchedRow, 'id' | 'projectId' | 'itemId' | 'since'>;

export async function watchesOf(db: Queryable, personId: string): Promise<readonly Watch[]> {
  return rowsOf(
    db,
    `SELECT id, project_id AS "projectId", item_id AS "itemId", since FROM watch WHERE person_id = $1
     ORDER BY since DESC, id DESC`,
    [personId],
  );
}

export type WatchedRow = RowOf<typeof watchList>;

/** As they stand now; what its watcher reads no more is left out. */
export async function watchedRows(db: Scoped, watches: readonly Watch[]): Promise<readonly WatchedRow[]> {
  const where = new Where([JSON.stringify(watches)]).seenBy(db, 'p.id');
  return rowsOf(
    db,
    `SELECT w.id, p.id AS "projectId", p.name AS "projectName", p.stage, h.id AS "itemId", h.title,
       h.template_key AS "templateKey", w.since
     FROM jsonb_to_recordset($1::jsonb) w (id uuid, "projectId" uuid, "itemId" uuid, since timestamptz)
       JOIN project p ON p.id = w."projectId" LEFT JOIN help_item h ON h.id = w."itemId"
     WHERE ${where.toString()} ORDER BY w.since DESC, w.id DESC`,
    where.values,
  );
}

/** From what happens next on. Null where there is no such item of the project; the same watch where it stands already. */
export async function addWatch(
  db: Queryable,
  { id, itemId, personId, projectId }: Omit<Watch, 'since'> & { readonly personId: string },
): Promise<string | null> {
  const [row] = await db.query<{ id: string }[]>(
    `INSERT INTO watch (id, person_id, project_id, item_id, told_seq, since)
     SELECT $1, $2, p.id, $4::uuid, p.seq, ${NOW} FROM project p WHERE p.id = $3
       AND ($4::uuid IS NULL OR EXISTS (SELECT FROM help_item h WHERE h.id = $4 AND h.project_id = p.id))
     ON CONFLICT (person_id, project_id, item_id) DO UPDATE SET person_id = excluded.person_id RETURNING id`,
    [id, personId, projectId, itemId],
  );
  return row?.id ?? null;
}

/** False where the person has no such watch. */
export async function removeWatch(db: Queryable, personId: string, id: string): Promise<boolean> {
  const [row] = await db.query<{ n: number }[]>(
    `WITH gone AS (DELETE FROM watch WHERE id = $2 AND person_id = $1 RETURNING 1) SELECT count(*)::int AS n FROM gone`,
    [personId, id],
  );
  return (row?.n ?? 0) > 0;
}

export interface BehindWatch extends Watch {
  readonly personId: string;
  readonly toldSeq: number;
  readonly seq: number;
}

/** Watches whose project has gone on since, a page of them; each is locked until it is told. */
export async function watchesBehind(db: Queryable, limit: number): Promise<readonly BehindWatch[]> {
  return rowsOf(
    db,
    `SELECT w.id, w.person_id AS "personId", w.project_id AS "projectId", w.item_id AS "itemId", w.since,
       w.told_seq::int AS "toldSeq", p.seq::int AS seq
     FROM watch w JOIN project p ON p.id = w.project_id AND p.seq > w.told_seq
     ORDER BY w.id LIMIT $1 FOR UPDATE OF w SKIP LOCKED`,
    [limit],
  );
}

export type WatchedFact = Pick<DomainEvent, 'type' | 'data' | 'seq'> & {
  readonly projectId: string;
  readonly projectName: string;
  readonly actorId: string;
  readonly actingFor: string | null;
  /** Who was told of it anyway. */
  readonly told: readonly string[];
};

/** What of these types happened on each of these projects after a number. */
export async function factsSince(
  db: Queryable,
  after: ReadonlyMap<string, number>,
  types: readonly string[],
): Promise<readonly WatchedFact[]> {
  return db.query(
    `SELECT e.stream_id AS "projectId", p.name AS "projectName", e.type, e.seq::int AS seq, e.data, e.actor_id AS "actorId",
       e.acting_for AS "actingFor",
       ARRAY(SELECT n.recipient_id FROM notification n WHERE n.stream_id = e.stream_id AND n.seq = e.seq) AS told
     FROM unnest($1::uuid[], $2::bigint[]) a (id, seq) JOIN event e ON e.stream_id = a.id AND e.seq > a.seq AND e.type = ANY ($3)
       JOIN project p ON p.id = e.stream_id ORDER BY e.stream_id, e.seq`,
    [[...after.keys()], [...after.values()], types],
  );
}

export async function watchesTold(db: Queryable, watches: readonly BehindWatch[]): Promise<void> {
  await db.query(
    `UPDATE watch w SET told_seq = b.seq FROM jsonb_to_recordset($1::jsonb) b (id uuid, seq bigint) WHERE w.id = b.id`,
    [JSON.stringify(watches)],
  );
}
