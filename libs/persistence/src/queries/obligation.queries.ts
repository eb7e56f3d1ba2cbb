import type { CommandName, Instant, Light, ObligationKind, Stage } from '@bangban/domain';
import { type Page, pageOf, type Queryable, Where } from './queryable';

export interface ObligationFilter {
  readonly personId?: string;
  /** Of these units, or of this person. */
  readonly unit?: { readonly personId: string; readonly unitIds: readonly string[] };
  readonly projectId?: string;
  readonly late?: boolean;
}

export interface ObligationRow {
  readonly projectId: string;
  readonly projectName: string;
  readonly projectStage: Stage;
  readonly matter: string;
  readonly kind: ObligationKind;
  readonly clock: string | null;
  readonly act: CommandName;
  readonly people: readonly string[];
  readonly unitId: string | null;
  readonly dueAt: Date | null;
  readonly provisional: boolean;
  readonly light: Light;
  readonly late: boolean;
}

/** Late first, then nearest; what has no limit last. */
export type ObligationKey = readonly [dueAt: string, projectId: string, matter: string];

const DUE = `coalesce(o.due_at, 'infinity'::timestamptz)`;

function conditions(filter: ObligationFilter, now: Instant): Where {
  const where = new Where()
    .maybe('o.people @> ARRAY[?]::text[]', filter.personId)
    .maybe('o.project_id = ?', filter.projectId);
  if (filter.unit) {
    where.and('o.people @> ARRAY[?]::text[] OR o.unit_id = ANY (?::text[])', filter.unit.personId, filter.unit.unitIds);
  }
  if (filter.late !== undefined) where.and(`${DUE} ${filter.late ? '<=' : '>'} ?`, now);
  return where;
}

export async function listObligations(
  db: Queryable,
  filter: ObligationFilter,
  { after, limit, now }: { readonly after: ObligationKey | null; readonly limit: number; readonly now: Instant },
): Promise<Page<ObligationRow, ObligationKey>> {
  const where = conditions(filter, now);
  if (after) where.and(`(${DUE}, o.project_id, o.matter) > (?::timestamptz, ?::uuid, ?)`, ...after);
  const at = where.bind(now);
  const rows = await db.query<ObligationRow[]>(
    `SELECT o.project_id AS "projectId", p.name AS "projectName", p.stage AS "projectStage", o.matter, o.kind, o.clock,
       o.act, o.people, o.unit_id AS "unitId", o.due_at AS "dueAt", o.provisional, ${DUE} <= ${at} AS late,
       CASE WHEN o.due_at IS NULL THEN 'none' WHEN o.due_at <= ${at} THEN 'red' WHEN o.yellow_at <= ${at} THEN 'yellow'
         ELSE 'green' END AS light
     FROM obligation o JOIN project p ON p.id = o.project_id
     WHERE ${where.toString()} ORDER BY ${DUE}, o.project_id, o.matter LIMIT ${where.bind(limit + 1)}`,
    where.values,
  );
  return pageOf(rows, limit, ({ dueAt, matter, projectId }) => [dueAt?.toISOString() ?? 'infinity', projectId, matter]);
}

export async function countObligations(
  db: Queryable,
  filter: ObligationFilter,
  now: Instant,
): Promise<{ readonly total: number; readonly late: number }> {
  const where = conditions(filter, now);
  const [row] = await db.query<{ total: number; late: number }[]>(
    `SELECT count(*)::int AS total, (count(*) FILTER (WHERE ${DUE} <= ${where.bind(now)}))::int AS late
     FROM obligation o WHERE ${where.toString()}`,
    where.values,
  );
  return row ?? { total: 0, late: 0 };
}
