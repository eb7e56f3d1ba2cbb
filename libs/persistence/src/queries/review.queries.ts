import type {
  AnswerOf,
  Expert,
  FilterOf,
  Review,
  reviewDetail,
  reviewQuery,
  RowOf,
  reviewList,
} from '@bangban/contract';
import { type Page, pageOf, rowsOf, Where } from './queryable';
import { type Scoped, seenFileOf } from './seen';

export type ReviewFilter = FilterOf<typeof reviewQuery>;
export type ReviewRow = RowOf<typeof reviewList>;
/** Newest first. */
export type ReviewKey = readonly [calledAt: string, id: string];

/** Whoever asks in person: a seat is never another's to fill. */
export interface Asker {
  readonly personId: string;
  readonly actingFor: string | null;
}

const SEATS = `jsonb_array_elements(f.state->'seats') s`;
const ASKED = `s->'excused' = 'null'::jsonb`;
const IN = `${ASKED} AND s->'opinion' <> 'null'::jsonb`;
const count = (which: string): string => `(SELECT count(*) FROM ${SEATS} WHERE ${which})::int`;

/** Nothing of an opinion leaves the record here but that it is there. */
const mineIn = (asker: string): string => `CASE WHEN f.status = 'open' THEN (
  SELECT CASE WHEN s->'opinion' = 'null'::jsonb THEN 'to-answer' ELSE 'answered' END
  FROM ${SEATS} WHERE ${ASKED} AND s->>'personId' = ${asker}) END`;

function conditions(db: Scoped, filter: ReviewFilter, asker: Asker): Where {
  const where = new Where().and(`f.kind = 'review'`);
  where.and(seenFileOf(db, 'f', (value) => where.bind(value)));
  const { mine, ...rest } = filter;
  if (mine) where.and(`${mineIn('?::text')} = ?`, asker.actingFor === null ? asker.personId : null, mine);
  return where.each<Omit<ReviewFilter, 'mine'>>(rest, {
    reviewStatus: 'f.status = ?',
    admission: `f.state->'decision'->>'verdict' = ?`,
    projectId: 'f.project_id = ?::uuid',
  });
}

export async function listReviews(
  db: Scoped,
  filter: ReviewFilter,
  { after, asker, limit }: { readonly after: ReviewKey | null; readonly asker: Asker; readonly limit: number },
): Promise<Page<ReviewRow, ReviewKey>> {
  const where = conditions(db, filter, asker);
  if (after) where.and('(f.created_at, f.id) < (?::timestamptz, ?::uuid)', ...after);
  const person = `${where.bind(asker.actingFor === null ? asker.personId : null)}::text`;
  const rows = await rowsOf<ReviewRow>(
    db,
    `SELECT f.id, f.project_id AS "projectId", coalesce(p.name, f.state->'reviewed'->>'name') AS "projectName", f.status, f.state->>'subject' AS subject,
       f.created_at AS "calledAt", ${count(ASKED)} AS experts, ${count(IN)} AS "handedIn",
       (SELECT max(s->>'due') FROM ${SEATS}) AS due, (SELECT bool_or((s->>'provisional')::boolean) FROM ${SEATS}) AS provisional,
       ${count(`${ASKED} AND (s->>'late')::boolean`)} AS late, ${count(`NOT ${ASKED}`)} AS excused,
       ${mineIn(person)} AS mine, f.state->'decision'->>'verdict' AS verdict, (f.state->'decision'->>'year')::int AS year,
       (f.state->'decision'->>'no')::int AS no, coalesce(jsonb_array_length(nullif(f.state->'decision', 'null')->'conditions'), 0) AS conditions,
       f.state->'refused' <> 'null'::jsonb AS refused
     FROM file f LEFT JOIN project p ON p.id = f.project_id
     WHERE ${where.toString()} ORDER BY f.created_at DESC, f.id DESC LIMIT ${where.bind(limit + 1)}`,
    where.values,
  );
  return pageOf(rows, limit, ({ calledAt, id }) => [calledAt, id]);
}

export async function countReviews(db: Scoped, filter: ReviewFilter, asker: Asker): Promise<number> {
  const where = conditions(db, filter, asker);
  const [row] = await db.query<{ n: number }[]>(
    `SELECT count(*)::int AS n FROM file f WHERE ${where.toString()}`,
    where.values,
  );
  return row?.n ?? 0;
}

/** What became of the conditions of a decision: the items that its project made of them. */
export type ConditionItem = Pick<
  AnswerOf<typeof reviewDetail>['conditions'][number],
  'itemId' | 'itemNo' | 'itemState' | 'itemLate'
> & { readonly conditionId: string };

export async function conditionItems(db: Scoped, review: Review, now: string): Promise<readonly ConditionItem[]> {
  return db.query<ConditionItem[]>(
    `SELECT body->'conditionOf'->>'conditionId' AS "conditionId", id AS "itemId", no AS "itemNo", state AS "itemState",
       coalesce(due_at <= $3, false) AS "itemLate"
     FROM help_item WHERE project_id = $1 AND body->'conditionOf'->>'reviewId' = $2 ORDER BY no`,
    [review.projectId, review.id, now],
  );
}

/** What the project is called by now, and whether the decision stands there; null where whoever asks does not see it. */
export async function projectOfReview(
  db: Scoped,
  review: Review,
): Promise<{ readonly name: string; readonly taken: boolean } | null> {
  const [row] = await db.query<{ name: string; taken: boolean }[]>(
    `SELECT name, coalesce(state->'admission'->>'reviewId' = $2, false) AS taken FROM project WHERE id = $1`,
    [review.projectId, review.id],
  );
  return row ?? null;
}

/** How often each of the pool was asked, of the reviews that whoever asks reads. */
export async function timesAsked(db: Scoped): Promise<ReadonlyMap<Expert['id'], number>> {
  const where = new Where().and(`f.kind = 'review'`);
  where.and(seenFileOf(db, 'f', (value) => where.bind(value)));
  const rows = await db.query<{ id: string; n: number }[]>(
    `SELECT s->>'expertId' AS id, count(*)::int AS n FROM file f, ${SEATS} WHERE ${where.toString()} GROUP BY 1`,
    where.values,
  );
  return new Map(rows.map(({ id, n }) => [id, n]));
}
