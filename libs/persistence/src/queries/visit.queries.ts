import type { FilterOf, visitsQuery } from '@bangban/contract';
import {
  CALLS_AND_VISITS,
  OPEN_COMMITMENTS,
  OPEN_COMPLAINTS,
  type SignKind,
  type Stage,
} from '@bangban/contract/vocabulary';
import type { DateOnly, Instant } from '@bangban/kernel';
import { rowsOf, Where } from './queryable';
import { type Scoped, seenFileOf } from './seen';

export type VisitFilter = FilterOf<typeof visitsQuery>;

/** What is known of a company that produces, or shows a sign while it builds. */
export interface VisitRow {
  readonly projectId: string;
  readonly projectName: string;
  readonly projectStage: Stage;
  readonly landingUnitId: string | null;
  readonly leaderId: string | null;
  readonly enteredAt: Instant;
  readonly lastOn: DateOnly | null;
  readonly signs: readonly SignKind[];
  readonly openItems: number;
  readonly lateItems: number;
  readonly latePromises: number;
  readonly refusedPromises: number;
  readonly complaints: number;
}

const listed = (words: readonly string[]): string => words.map((each) => `'${each}'`).join(', ');
const SIGNS = `(SELECT coalesce(array_agg(x->>'kind'), '{}') FROM jsonb_array_elements(p.state->'signs') x
  WHERE x->>'cleared' IS NULL)`;
const LAST = `(SELECT max(e.data->>'date') FROM event e WHERE e.stream_id = p.id AND e.type = 'ContactRecorded'
  AND e.data->>'kind' IN (${listed(CALLS_AND_VISITS)}))`;

/** All of them: who needs a visit most is known only beside the others. Of a project at rest no limit passes. */
export async function visitFacts(db: Scoped, filter: VisitFilter, now: Instant): Promise<readonly VisitRow[]> {
  const where = new Where()
    .seenBy(db, 'p.id')
    .and(`p.status IN ('active', 'shelved')`)
    .and(`p.stage = 'production' OR (p.state->'signs' IS NOT NULL AND cardinality(${SIGNS}) > 0)`)
    .each(filter, { leaderId: 'p.leader_id = ?', landingUnitId: 'p.landing_unit_id = ?' });
  // One that is kept from whoever looks is in no number of theirs.
  const told = seenFileOf(db, 'f', (value) => where.bind(value));
  const at = `${where.bind(now)}::timestamptz`;
  return rowsOf(
    db,
    `SELECT p.id AS "projectId", p.name AS "projectName", p.stage AS "projectStage", p.landing_unit_id AS "landingUnitId",
       p.leader_id AS "leaderId", p.stage_entered_at AS "enteredAt", ${LAST} AS "lastOn", ${SIGNS} AS signs,
       i.*, c.*, (SELECT count(*)::int FROM file f WHERE f.kind = 'complaint' AND f.answered_for = p.id
         AND f.status IN (${listed(OPEN_COMPLAINTS)}) AND ${told}) AS complaints
     FROM project p
       CROSS JOIN LATERAL (SELECT count(*)::int AS "openItems",
           (count(*) FILTER (WHERE h.due_at <= ${at} AND p.status = 'active'))::int AS "lateItems"
         FROM help_item h WHERE h.project_id = p.id AND h.open) i
       CROSS JOIN LATERAL (SELECT
           (count(*) FILTER (WHERE x->>'state' = 'running' AND p.status = 'active'
             AND (p.state->'clocks'->('commitment:' || (x->>'no'))->>'due')::timestamptz <= ${at}))::int AS "latePromises",
           (count(*) FILTER (WHERE x->>'state' IN (${listed(OPEN_COMMITMENTS)})
             AND x->>'refused' IS NOT NULL))::int AS "refusedPromises"
         FROM jsonb_array_elements(p.state->'commitments') x WHERE x->>'side' = 'place') c
     WHERE ${where.toString()} ORDER BY p.id`,
    where.values,
  );
}
