import type { AnswerOf, FilterOf, findingList, findingsQuery, RowOf } from '@bangban/contract';
import { type Page, pageOf, type Queryable, rowsOf, Where } from './queryable';

type Finding = RowOf<typeof findingList>;
/** What a case is known by: ids, numbers and instants, and where two are compared, those of each. */
export type FindingExample = Finding['examples'][number];

/** A finding of the reconciler as its row holds it; what a code means is the record's to say. */
export type FindingRow = Omit<Finding, 'says' | 'count' | 'examples' | 'repair'> & {
  readonly details: Pick<Finding, 'count' | 'examples'>;
};

/** Newest first. */
export type FindingKey = readonly [firstSeenAt: string, id: string];

export type FindingFilter = FilterOf<typeof findingsQuery>;

export async function listFindings(
  db: Queryable,
  filter: FindingFilter,
  { after, limit }: { readonly after: FindingKey | null; readonly limit: number },
): Promise<Page<FindingRow, FindingKey>> {
  const where = new Where().each(filter, {
    severity: 'f.severity = ?',
    projectId: 'f.project_id = ?::uuid',
    open: (open) => [open ? 'f.resolved_at IS NULL' : 'f.resolved_at IS NOT NULL', open],
  });
  // An instant of the database is finer than one of a cursor: rows of the same millisecond go by their ids.
  const at = `date_trunc('milliseconds', f.first_seen_at)`;
  if (after) where.and(`(${at}, f.id) < (?::timestamptz, ?::uuid)`, ...after);
  const rows = await rowsOf<FindingRow>(
    db,
    `SELECT f.id, f.code, f.severity, f.subject, f.project_id AS "projectId", f.details, ${at} AS "firstSeenAt",
       f.last_seen_at AS "lastSeenAt", f.told_at AS "toldAt", f.resolved_at AS "resolvedAt"
     FROM reconciliation_finding f WHERE ${where.toString()} ORDER BY ${at} DESC, f.id DESC
     LIMIT ${where.bind(limit + 1)}`,
    where.values,
  );
  return pageOf(rows, limit, ({ firstSeenAt, id }) => [firstSeenAt, id]);
}

/** The last check that came to its end; null before the first. */
export type ReconciliationRun = NonNullable<AnswerOf<typeof findingList>['lastRun']>;

export async function lastReconciliation(db: Queryable): Promise<ReconciliationRun | null> {
  const [row] = await rowsOf<ReconciliationRun>(
    db,
    `SELECT id, origin, started_at AS "startedAt", finished_at AS "finishedAt", projects, events::float8 AS events
     FROM reconciliation_run WHERE finished_at IS NOT NULL ORDER BY started_at DESC LIMIT 1`,
  );
  return row ?? null;
}

/** One of the open findings' severities with how many there are, and the seconds since the last complete check. */
export interface FindingFigures {
  readonly severity: Finding['severity'] | null;
  readonly count: number;
  readonly age: number | null;
}

export async function findingFigures(db: Queryable): Promise<readonly FindingFigures[]> {
  return db.query<FindingFigures[]>(`
    SELECT f.severity, coalesce(f.count, 0)::int AS count,
      (SELECT extract(epoch FROM clock_timestamp() - max(finished_at))::float8 FROM reconciliation_run) AS age
    FROM (SELECT 1) one LEFT JOIN (
      SELECT severity, count(*) FROM reconciliation_finding WHERE resolved_at IS NULL GROUP BY severity) f ON true`);
}
