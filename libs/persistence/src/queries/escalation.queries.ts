import type { escalationList, escalationsQuery, FilterOf, RowOf } from '@bangban/contract';
import { REQUEST_CLOCKS } from '@bangban/contract/vocabulary';
import { isoText, type Page, pageOf, rowsOf, Where } from './queryable';
import type { Scoped } from './seen';

export type EscalationFilter = Omit<FilterOf<typeof escalationsQuery>, 'scope'> & {
  /** Who is asked: for an open question to the leader, the present one. */
  readonly recipientId?: string;
};

export type EscalationRow = RowOf<typeof escalationList>;

/** Newest first. */
export type EscalationKey = readonly [openedAt: string, id: string];

/** Neither answered nor ended with its item or project. */
const OPEN = 'e.answered_at IS NULL AND e.closed_at IS NULL';

// An open question put to the leader is the present leader's, as the domain says (`askedOf`); wants `project p`.
const TO_LEADER = `(${OPEN} AND e.rung = 'leader'
  AND EXISTS (SELECT 1 FROM person l WHERE l.id = p.leader_id AND l.active))`;

// Found by who was asked or who leads: an index for each.
const ASKED = `e.id IN (SELECT a.id FROM escalation a WHERE a.recipients @> ARRAY[?]::text[]
    UNION SELECT a.id FROM project q JOIN escalation a ON a.project_id = q.id WHERE q.leader_id = ? AND a.rung = 'leader')
  AND CASE WHEN ${TO_LEADER} THEN p.leader_id = ? ELSE e.recipients @> ARRAY[?]::text[] END`;

/** Whose limit is behind a question: that of a request is theirs who were asked, and no other limit is theirs. */
const behind = (theirs: string, items: string): string =>
  `CASE WHEN e.clock IN (${REQUEST_CLOCKS.map((name) => `'${name}'`).join(', ')}) THEN ${theirs} ELSE ${items} END`;

export async function listEscalations(
  db: Scoped,
  filter: EscalationFilter,
  { after, limit }: { readonly after?: EscalationKey | null; readonly limit: number },
): Promise<Page<EscalationRow, EscalationKey>> {
  const where = conditions(db, filter);
  if (after) where.and('(e.opened_at, e.id) < (?::timestamptz, ?)', ...after);
  const rows = await rowsOf<EscalationRow>(
    db,
    `SELECT e.id, e.project_id AS "projectId", p.name AS "projectName", e.item_id AS "itemId", h.no AS "itemNo",
       h.title AS "itemTitle", h.template_key AS "itemTemplateKey", ${behind('coalesce(b.holder_unit_id, h.unit_id)', 'coalesce(h.unit_id, b.holder_unit_id)')} AS "unitId",
       ${behind('coalesce(b.holder_id, h.person_id)', 'coalesce(h.person_id, b.holder_id)')} AS "personId", h.due_at AS "dueAt", coalesce(h.provisional, false) AS provisional, e.kind, e.clock, e.rung,
       e.asks_for AS "asksFor", e.task_item_id AS "taskItemId",
       (SELECT t.no FROM help_item t WHERE t.id = e.task_item_id) AS "taskItemNo",
       CASE WHEN ${TO_LEADER} THEN ARRAY[p.leader_id] ELSE e.recipients END AS recipients, e.opened_at AS "openedAt",
       e.answer_due AS "answerDue",
       EXISTS (SELECT 1 FROM jsonb_array_elements(coalesce(h.body, p.state)->'escalations') q
         WHERE q->>'id' = e.id AND (q->>'answerDueProvisional')::boolean) AS "answerDueProvisional", e.lapsed_at AS "lapsedAt",
       e.answered_at AS "answeredAt", e.answered_by AS "answeredBy", e.acting_for AS "actingFor", e.instruction,
       e.words, e.closed_at AS "closedAt", e.seq::int, coalesce(b.due, (c.clock->>'due')::timestamptz) AS due,
       b.due IS NULL AND coalesce((c.clock->>'provisional')::boolean, false) AS "dueProvisional",
       ${behind("(c.clock->>'limit')::int", 'h.limit_days')} AS "limit", h.state AS "itemState", h.blocks, p.stage AS "projectStage",
       nullif(p.state->'plan', 'null') AS plan, nullif(h.body->'progress', 'null') AS progress,
       (SELECT r#>>'{coordination,words}' FROM jsonb_array_elements(h.body->'coRequests') r
         WHERE r#>>'{coordination,escalationId}' = e.id) AS asks,
       (SELECT count(*)::int FROM help_item w WHERE w.project_id = e.project_id AND w.open
         AND w.body->'waitingOn' ? e.item_id::text) AS waiting,
       (SELECT jsonb_build_object('rung', s->>'rung', 'at', s->>'at', 'provisional', (s->>'provisional')::boolean) FROM jsonb_array_elements(c.clock->'steps') s
         WHERE c.clock->>'state' = 'running' AND NOT c.clock->'fired' ? (s->>'rung') ORDER BY s->>'at' LIMIT 1) AS next,
       (SELECT coalesce(jsonb_agg(jsonb_build_object('rung', o.rung, 'answeredBy', o.answered_by,
           'answeredAt', ${isoText('o.answered_at')}, 'instruction', o.instruction, 'words', o.words)
           ORDER BY o.answered_at), '[]')
         FROM escalation o WHERE o.project_id = e.project_id AND o.item_id IS NOT DISTINCT FROM e.item_id
         AND o.clock = e.clock AND o.id <> e.id AND o.answered_at IS NOT NULL) AS earlier
     FROM escalation e JOIN project p ON p.id = e.project_id LEFT JOIN help_item h ON h.id = e.item_id
     CROSS JOIN LATERAL (
       SELECT CASE WHEN e.item_id IS NULL THEN p.state->'clocks'->e.clock ELSE h.body->'clocks'->e.clock END AS clock) c
     LEFT JOIN breach b ON b.project_id = e.project_id AND b.item_id IS NOT DISTINCT FROM e.item_id
       AND b.clock = e.clock AND b.deadline_version = e.deadline_version
     WHERE ${where.toString()} ORDER BY e.opened_at DESC, e.id DESC LIMIT ${where.bind(limit + 1)}`,
    where.values,
  );
  return pageOf(rows, limit, ({ id, openedAt }) => [openedAt, id]);
}

export async function countEscalations(db: Scoped, filter: EscalationFilter): Promise<number> {
  const where = conditions(db, filter);
  const [row] = await db.query<{ total: number }[]>(
    `SELECT count(*)::int AS total FROM escalation e JOIN project p ON p.id = e.project_id WHERE ${where.toString()}`,
    where.values,
  );
  return row?.total ?? 0;
}

const conditions = (db: Scoped, filter: EscalationFilter): Where =>
  new Where().seenBy(db, 'e.project_id').each(filter, {
    recipientId: ASKED,
    projectId: 'e.project_id = ?',
    itemId: 'e.item_id = ?',
    rung: 'e.rung = ?',
    open: (open) => [open ? OPEN : `NOT (${OPEN})`, open],
  });
