import type { Complaint, complaintList, complaintQuery, FilterOf, RowOf } from '@bangban/contract';
import type { ProjectState } from '@bangban/domain';
import type { Instant } from '@bangban/kernel';
import { type Page, pageOf, rowsOf, Where } from './queryable';
import { type Scoped, seenFileOf } from './seen';

export type ComplaintFilter = FilterOf<typeof complaintQuery>;
type ComplaintRow = RowOf<typeof complaintList>;
/** Newest first. */
type ComplaintKey = readonly [lodgedAt: string, id: string];

/** Whoever asks in person, and when: an act on a complaint is never another's. */
export interface ComplaintAsker {
  readonly personId: string | null;
  /** Of the help centre. */
  readonly ofCentre: boolean;
  /** A contact of the company. */
  readonly outside: boolean;
  readonly now: Instant;
}

const DUE = `f.state->'clock'->>'due'`;
const OVERDUE = `${DUE} IS NOT NULL AND f.state->'clock'->>'step' <> 'confirm' AND ${DUE} <= ?`;

function conditions(db: Scoped, { mine, overdue, ...rest }: ComplaintFilter, asker: ComplaintAsker): Where {
  const where = new Where().and(`f.kind = 'complaint'`);
  where.and(seenFileOf(db, 'f', (value) => where.bind(value)));
  if (overdue !== undefined) where.and(`coalesce(${OVERDUE}, false) = ?`, asker.now, overdue);
  if (mine) {
    const { ofCentre, outside, personId } = asker;
    where.and(
      `CASE f.status WHEN 'lodged' THEN ?::boolean WHEN 'accepted' THEN f.state->>'handlerId' = ?
         WHEN 'answered' THEN ?::boolean WHEN 'reopened' THEN f.state->'deciders' @> to_jsonb(?::text) ELSE false END`,
      ...[ofCentre, personId, outside, personId],
    );
  }
  return where.each<Omit<ComplaintFilter, 'mine' | 'overdue'>>(rest, {
    complaintStatus: 'f.status = ?',
    complaintSubject: `f.state->>'subject' = ?`,
    projectId: 'f.answered_for = ?::uuid',
  });
}

export async function listComplaints(
  db: Scoped,
  filter: ComplaintFilter,
  asked: { readonly after: ComplaintKey | null; readonly asker: ComplaintAsker; readonly limit: number },
): Promise<Page<ComplaintRow, ComplaintKey>> {
  const { after, asker, limit } = asked;
  const where = conditions(db, filter, asker);
  if (after) where.and('(f.created_at, f.id) < (?::timestamptz, ?::uuid)', ...after);
  const now = where.bind(asker.now);
  const rows = await rowsOf<ComplaintRow>(
    db,
    `SELECT f.id, f.answered_for AS "projectId", f.state->>'projectName' AS "projectName", f.state->>'subject' AS subject,
       f.state->>'words' AS words, f.status, (f.state->>'confidential')::boolean AS confidential,
       f.state->>'unitId' AS "unitId", f.state->>'contactId' AS "contactId", f.state->>'handlerId' AS "handlerId",
       f.created_at AS "lodgedAt", f.state->'clock'->>'step' AS step, ${DUE} AS due,
       coalesce((f.state->'clock'->>'provisional')::boolean, false) AS provisional,
       coalesce(${OVERDUE.replace('?', () => now)}, false) AS late, f.state->'closed'->>'outcome' AS outcome
     FROM file f WHERE ${where.toString()} ORDER BY f.created_at DESC, f.id DESC LIMIT ${where.bind(limit + 1)}`,
    where.values,
  );
  return pageOf(rows, limit, ({ id, lodgedAt }) => [lodgedAt, id]);
}

export async function countComplaints(db: Scoped, filter: ComplaintFilter, asker: ComplaintAsker): Promise<number> {
  const where = conditions(db, filter, asker);
  const [row] = await db.query<{ n: number }[]>(
    `SELECT count(*)::int AS n FROM file f WHERE ${where.toString()}`,
    where.values,
  );
  return row?.n ?? 0;
}

/** Who answers for its project by now; null where whoever asks does not see that. */
export async function partiesOf(
  db: Scoped,
  projectId: string,
): Promise<{ readonly project: Pick<ProjectState, 'investorContactIds' | 'parties'> | null }> {
  const sql = `SELECT state->'parties' AS parties, investor_contact_ids AS "investorContactIds" FROM project WHERE id = $1`;
  const [row] = await db.query<Pick<ProjectState, 'investorContactIds' | 'parties'>[]>(sql, [projectId]);
  return { project: row ?? null };
}

/** The title of the item that it is about. */
export async function itemOfComplaint(db: Scoped, { itemId, projectId }: Complaint): Promise<string | null> {
  if (itemId === null) return null;
  const sql = 'SELECT title FROM help_item WHERE project_id = $1 AND id = $2';
  return (await db.query<{ title: string }[]>(sql, [projectId, itemId]))[0]?.title ?? null;
}
