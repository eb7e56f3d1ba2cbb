import type { agenda, AnswerOf } from '@bangban/contract';
import type { Instant } from '@bangban/kernel';
import { rowsOf, Where } from './queryable';
import { type Scoped, seenFile } from './seen';

export type AgendaMeeting = AnswerOf<typeof agenda>['meetings'][number];
export type AgendaRow = Omit<AnswerOf<typeof agenda>['rows'][number], 'day'>;

interface Asked {
  readonly personId: string;
  /** Limits that end after this instant, and at the latest at `until`. */
  readonly from: Instant;
  readonly until: Instant;
  readonly now: Instant;
  readonly limit: number;
}

const light = (row: string, now = ''): string =>
  `CASE WHEN ${row}.due_at <= ${now} THEN 'red' WHEN ${row}.yellow_at <= ${now} THEN 'yellow' ELSE 'green' END`;

const FORM = `(SELECT jsonb_build_object('id', f.id, 'colour', f.colour, 'year', f.year, 'no', f.no) FROM supervision_form f
  WHERE o.kind = 'supervision-form' AND f.id = (CASE WHEN o.kind = 'supervision-form' THEN split_part(o.matter, ':', 2) END)::uuid)`;

/** Signing a report is its head's, whoever handles the item. */
const MINE = `h.person_id = ? OR (h.state = 'awaiting-signature' AND h.body->'holdings'->-1->>'personId' = ?)`;

interface Counts {
  /** Within, earlier and later. */
  readonly total: number;
  readonly before: number;
  readonly after: number;
}

/** What one person has to do by when: steps of items, and what is owed beside them. Pausing clocks have no limit and are left out. */
export async function listAgenda(
  db: Scoped,
  { from, limit, now, personId, until }: Asked,
): Promise<Counts & { readonly rows: readonly AgendaRow[] }> {
  const items = new Where().seenBy(db, 'h.project_id').and('h.open AND h.due_at IS NOT NULL');
  items.and(MINE, personId, personId);
  const owed = new Where(items.values).seenBy(db, 'o.project_id').and('o.due_at IS NOT NULL');
  owed.and('o.people @> ARRAY[?]::text[]', personId);
  const [at, first, last] = [owed.bind(now), owed.bind(from), owed.bind(until)].map((each) => `${each}::timestamptz`);
  const found = await rowsOf<{ readonly id: string | null } & Omit<AgendaRow, 'id'> & Counts>(
    db,
    `WITH mine AS (
       SELECT 'item:' || h.id || ':' || coalesce(h.clock, '') AS id, 'item' AS kind, h.due_at AS due, h.provisional,
         ${light('h', at)} AS light, h.project_id AS "projectId", h.id AS "itemId", h.no AS "itemNo", h.title AS "itemTitle",
         h.template_key AS "itemTemplateKey", NULL::jsonb AS form, h.clock, NULL AS owed, NULL AS act
       FROM help_item h WHERE ${items.toString()}
       UNION ALL
       SELECT 'owed:' || o.project_id || ':' || o.matter, 'owed', o.due_at, o.provisional, ${light('o', at)}, o.project_id,
         o.item_id, h.no, h.title, h.template_key, ${FORM}, o.clock, o.kind, o.act
       FROM obligation o LEFT JOIN help_item h ON h.id = o.item_id WHERE ${owed.toString()}),
     counts AS (SELECT count(*) FILTER (WHERE due > ${first} AND due <= ${last})::int AS total,
       count(*) FILTER (WHERE due <= ${first})::int AS before, count(*) FILTER (WHERE due > ${last})::int AS after FROM mine)
     SELECT m.*, p.name AS "projectName", c.* FROM counts c LEFT JOIN (
         SELECT * FROM mine WHERE due > ${first} AND due <= ${last} ORDER BY due, id LIMIT ${owed.bind(limit)}) m ON true
       LEFT JOIN project p ON p.id = m."projectId"
     ORDER BY m.due, m.id`,
    owed.values,
  );
  const { after = 0, before = 0, total = 0 } = found[0] ?? {};
  const rows = found.flatMap(({ after: _, before: __, id, total: ___, ...row }) =>
    id === null ? [] : [{ ...row, id }],
  );
  return { rows, total, before, after };
}

/** Meetings of these days that somebody chairs or has called, or to which a unit of theirs is invited; by their time. */
export async function listOwnMeetings(
  db: Scoped,
  {
    from,
    personId,
    unitIds,
    until,
  }: Pick<Asked, 'from' | 'personId' | 'until'> & { readonly unitIds: readonly string[] },
): Promise<readonly AgendaMeeting[]> {
  const where = new Where().and(`m.kind = 'meeting' AND m.status <> 'cancelled'`);
  where.and(seenFile(db, 'm.readers', (value) => where.bind(value)));
  where.and(
    `(m.state->>'startsAt')::timestamptz >= ?::timestamptz AND (m.state->>'startsAt')::timestamptz < ?::timestamptz`,
    from,
    until,
  );
  where.and(
    `m.state->>'chairId' = ? OR m.state->>'calledBy' = ? OR EXISTS (
    SELECT 1 FROM jsonb_array_elements_text(m.state->'invited') u WHERE u = ANY (?::text[]))`,
    personId,
    personId,
    unitIds,
  );
  return rowsOf(
    db,
    `SELECT m.id, m.state->>'kind' AS kind, m.status, m.state->>'day' AS day, m.state->>'startsAt' AS "startsAt",
       m.state->>'place' AS place
     FROM file m WHERE ${where.toString()} ORDER BY m.state->>'startsAt', m.id LIMIT 100`,
    where.values,
  );
}
