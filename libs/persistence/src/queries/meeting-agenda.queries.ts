import type { AgendaCandidate } from '@bangban/contract';
import { AGENDA_TOPICS, type AgendaTopic, type GatheredTopic, MAX_AGENDA_LINES } from '@bangban/contract/vocabulary';
import { dateAt, type Instant } from '@bangban/kernel';
import { type Queryable, rowsOf } from './queryable';

/** What a meeting decides is read behind the lock of its kind, in the transaction that writes it. */

/** Where each topic is found; `$1` is the present. One row for each matter. */
const FOUND: Readonly<Record<GatheredTopic, string>> = {
  'last-list': `SELECT i.project_id, i.id AS item_id FROM (
      SELECT state FROM file WHERE kind = 'meeting' AND status = 'issued' ORDER BY state->>'startsAt' DESC LIMIT 1) m,
    jsonb_array_elements(m.state->'decisions') d JOIN help_item i ON i.id = (d.value->>'itemId')::uuid WHERE i.open`,
  'red-item': `SELECT project_id, id FROM help_item WHERE open AND due_at <= $1`,
  'stalled-item': `SELECT project_id, id FROM help_item WHERE open AND stalled_since <= $1`,
  'stalled-project': `SELECT id, NULL::uuid FROM project WHERE status = 'active' AND stalled_since <= $1`,
  question: `SELECT project_id, item_id FROM escalation WHERE answered_at IS NULL AND closed_at IS NULL`,
  form: `SELECT project_id, item_id FROM supervision_form WHERE open`,
  // 论证: each lead and each intent once; what no meeting whose minutes are out has had in this stage.
  'to-argue': `SELECT p.id, NULL::uuid FROM project p WHERE p.status = 'active' AND p.stage IN ('lead', 'intent')
    AND NOT EXISTS (SELECT FROM file m, jsonb_array_elements(m.state->'lines') l
      WHERE m.kind = 'meeting' AND m.status = 'issued' AND l.value->>'projectId' = p.id::text AND l.value->'itemId' = 'null'
        AND l.value->'seen'->>'stage' = p.stage AND l.value->'dropped' = 'null')`,
};

const SEEN = `f.project_id AS "projectId", f.item_id AS "itemId", f.topics,
  CASE WHEN p.stage IN ('lead', 'intent') THEN 'argue' ELSE 'unblock' END AS purpose, p.stage, i.state AS "itemState",
  i.due_at AS due, coalesce(i.provisional, false) AS provisional, coalesce(i.late OR i.due_at <= $1, false) AS late,
  coalesce(i.unit_id, p.landing_unit_id, p.introducing_unit_id) AS "unitId"`;
const OF = `JOIN project p ON p.id = f.project_id AND p.status = 'active'
  LEFT JOIN help_item i ON i.id = f.item_id AND i.project_id = f.project_id`;

type Row = Omit<AgendaCandidate, 'seen'> & Omit<AgendaCandidate['seen'], 'at'>;
const candidateOf = (now: Instant, { itemId, projectId, purpose, topics, ...seen }: Row): AgendaCandidate => ({
  projectId,
  itemId,
  purpose,
  seen: { at: now, ...seen },
  topics: AGENDA_TOPICS.filter((topic) => topics.includes(topic)),
});

/** What an agenda gathers at this instant, a matter once however many reasons it has: in the order of the reasons, then by limit. */
export async function agendaCandidates(
  db: Queryable,
  now: Instant,
  gathers: readonly GatheredTopic[],
): Promise<readonly AgendaCandidate[]> {
  if (gathers.length === 0) return [];
  const found = gathers.map(
    (topic) => `SELECT q.*, '${topic}'::text, ${AGENDA_TOPICS.indexOf(topic)} FROM (${FOUND[topic]}) q`,
  );
  const rows = await rowsOf<Row>(
    db,
    `WITH found (project_id, item_id, topic, place) AS (${found.join(' UNION ALL ')}),
       f AS (SELECT project_id, item_id, array_agg(DISTINCT topic) AS topics, min(place) AS place FROM found
         WHERE $1::timestamptz IS NOT NULL GROUP BY project_id, item_id)
     SELECT ${SEEN} FROM f ${OF} ORDER BY f.place, i.due_at, p.created_at, f.project_id, f.item_id LIMIT ${MAX_AGENDA_LINES}`,
    [now],
  );
  return rows.map((row) => candidateOf(now, row));
}

/** One matter that somebody proposes; null where there is no such project under way, or no such open item of it. */
export async function proposedMatter(
  db: Queryable,
  now: Instant,
  { itemId, projectId }: { readonly projectId: string; readonly itemId: string | null },
): Promise<AgendaCandidate | null> {
  const topic: AgendaTopic = 'proposed';
  const [row] = await rowsOf<Row>(
    db,
    `SELECT ${SEEN} FROM (SELECT $2::uuid AS project_id, $3::uuid AS item_id, ARRAY['${topic}'] AS topics) f ${OF}
     WHERE $3::uuid IS NULL OR i.open`,
    [now, projectId, itemId],
  );
  return row ? candidateOf(now, row) : null;
}

/** Whether there is a monthly meeting in the month of this day. */
export async function hasMonthly(db: Queryable, day: string): Promise<boolean> {
  const [row] = await db.query<{ taken: boolean }[]>(
    `SELECT EXISTS (SELECT FROM file WHERE kind = 'meeting' AND status <> 'cancelled' AND state->>'kind' = 'monthly'
       AND left(state->>'day', 7) = left($1, 7)) AS taken`,
    [day],
  );
  return row?.taken === true;
}

/** The last number of the minutes of a year; 0 where there are none. */
export async function lastMinutes(db: Queryable, now: Instant, utcOffsetMinutes: number): Promise<number> {
  const [row] = await db.query<{ last: number }[]>(
    `SELECT coalesce(max((state->'minutes'->>'number')::int), 0) AS last FROM file
     WHERE kind = 'meeting' AND status = 'issued' AND state->'minutes'->>'year' = $1`,
    [dateAt(now, utcOffsetMinutes).slice(0, 4)],
  );
  return row?.last ?? 0;
}
