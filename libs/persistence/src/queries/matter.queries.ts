import type { AnswerOf, FilterOf, matterList, matterQuery, RowOf } from '@bangban/contract';
import { type Page, pageOf, rowsOf, Where } from './queryable';
import { type Scoped, seenFile } from './seen';

export type MatterFilter = FilterOf<typeof matterQuery>;
export type MatterRow = RowOf<typeof matterList>;
/** The latest meeting first, and in it as they were dealt with. */
export type MatterKey = readonly [startsAt: string, place: string];

/**
 * A matter of a meeting that was held. Solved: in the room, or each item that was decided is closed. Open: an item is not
 * closed, or is still to be made. Else it was discussed.
 */
const MATTERS = `SELECT m.id AS "meetingId", m.state->>'kind' AS kind, m.state->>'day' AS day, m.state->>'startsAt' AS "startsAt",
    m.state->'minutes' AS minutes, (l.value->>'no')::int AS "lineNo", (l.value->>'projectId')::uuid AS "projectId",
    (l.value->>'itemId')::uuid AS "itemId", l.value->>'title' AS title, l.value->'topics' AS topics,
    l.value->>'purpose' AS purpose, l.value->>'minutes' AS words, m.readers,
    m.id::text || to_char((l.value->>'no')::int, '000000') AS place,
    CASE WHEN d.open > 0 THEN 'open' WHEN d.closed > 0 OR (l.value->'settled')::boolean THEN 'solved' ELSE 'discussed' END AS outcome,
    d.decisions
  FROM file m CROSS JOIN LATERAL jsonb_array_elements(m.state->'lines') l
  CROSS JOIN LATERAL (
    SELECT count(*) FILTER (WHERE i.open OR i.id IS NULL) AS open, count(*) FILTER (WHERE i.state = 'closed') AS closed,
      coalesce(jsonb_agg(jsonb_build_object('no', d.value->'no', 'text', d.value->'text', 'itemId', i.id, 'itemNo', i.no,
        'open', i.open, 'unitId', i.unit_id) ORDER BY (d.value->>'no')::int) FILTER (WHERE i.id IS NOT NULL), '[]') AS decisions
    FROM jsonb_array_elements(m.state->'decisions') d LEFT JOIN help_item i ON i.id = (d.value->>'itemId')::uuid
    WHERE d.value->'lineNo' = l.value->'no' AND d.value->>'state' <> 'dropped') d
  WHERE m.kind = 'meeting' AND m.status IN ('minutes', 'issued') AND l.value->'dropped' = 'null'`;

function conditions(db: Scoped, filter: MatterFilter): Where {
  const where = new Where().seenBy(db, 'q."projectId"').each(filter, {
    from: 'q.day >= ?',
    to: 'q.day <= ?',
    outcome: 'q.outcome = ?',
    projectId: 'q."projectId" = ?',
    meetingId: 'q."meetingId" = ?',
  });
  return where.and(seenFile(db, 'q.readers', (value) => where.bind(value)));
}

export async function listMatters(
  db: Scoped,
  filter: MatterFilter,
  { after, limit }: { readonly after: MatterKey | null; readonly limit: number },
): Promise<Page<MatterRow, MatterKey>> {
  const where = conditions(db, filter);
  if (after) {
    const [startsAt, place] = [where.bind(after[0]), where.bind(after[1])];
    where.and(`q."startsAt" < ${startsAt} OR (q."startsAt" = ${startsAt} AND q.place > ${place})`);
  }
  const rows = await rowsOf<MatterRow & { readonly place: string; readonly readers: unknown }>(
    db,
    `SELECT q.*, p.name AS "projectName", p.stage, i.no AS "itemNo", i.title AS "itemTitle",
       i.template_key AS "itemTemplateKey"
     FROM (${MATTERS}) q JOIN project p ON p.id = q."projectId" LEFT JOIN help_item i ON i.id = q."itemId"
     WHERE ${where.toString()} ORDER BY q."startsAt" DESC, q.place LIMIT ${where.bind(limit + 1)}`,
    where.values,
  );
  const page = pageOf(rows, limit, ({ place, startsAt }): MatterKey => [startsAt, place]);
  return {
    next: page.next,
    rows: page.rows.map(({ place: _, readers: __, minutes, ...row }) => ({
      ...row,
      minutes: minutes && { year: minutes.year, number: minutes.number },
    })),
  };
}

type Counts = AnswerOf<typeof matterList>['counts'];

/** Matters in one unit, projects and meetings each in another. */
export async function countMatters(db: Scoped, filter: MatterFilter): Promise<Counts> {
  const where = conditions(db, filter);
  const of = (outcome: string): string => `(count(*) FILTER (WHERE q.outcome = '${outcome}'))::int`;
  const [row] = await db.query<Counts[]>(
    `SELECT count(DISTINCT q."meetingId")::int AS meetings, count(DISTINCT q."projectId")::int AS projects,
       count(*)::int AS raised, ${of('solved')} AS solved, ${of('open')} AS open, ${of('discussed')} AS discussed
     FROM (${MATTERS}) q WHERE ${where.toString()}`,
    where.values,
  );
  return row ?? { meetings: 0, projects: 0, raised: 0, solved: 0, open: 0, discussed: 0 };
}
