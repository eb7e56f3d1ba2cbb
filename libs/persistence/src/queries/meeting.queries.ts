import type { AnswerOf, FilterOf, Meeting, meetingList, meetingPage, meetingQuery, RowOf } from '@bangban/contract';
import type { Instant } from '@bangban/kernel';
import { type Page, pageOf, type Queryable, rowsOf, Where } from './queryable';
import { type Scoped, seen, seenFile } from './seen';

export type MeetingFilter = FilterOf<typeof meetingQuery>;
export type MeetingRow = RowOf<typeof meetingList>;
/** The latest first. */
export type MeetingKey = readonly [startsAt: Instant, id: string];

export interface MeetingFile {
  readonly id: string;
  readonly seq: number;
  readonly state: Meeting;
}

const conditions = (db: Scoped, filter: MeetingFilter): Where => {
  const where = new Where().and(`m.kind = 'meeting'`).each(filter, {
    meetingKind: `m.state->>'kind' = ?`,
    meetingStatus: 'm.status = ?',
  });
  return where.and(seenFile(db, 'm.readers', (value) => where.bind(value)));
};

const STARTS = `(m.state->>'startsAt')::timestamptz`;

export async function listMeetings(
  db: Scoped,
  filter: MeetingFilter,
  { after, limit }: { readonly after: MeetingKey | null; readonly limit: number },
): Promise<Page<MeetingRow, MeetingKey>> {
  const where = conditions(db, filter);
  if (after) where.and(`(${STARTS}, m.id) < (?::timestamptz, ?::uuid)`, ...after);
  const reads = seen(db, `(l.value->>'projectId')::uuid`, (value) => where.bind(value));
  const rows = await rowsOf<MeetingRow>(
    db,
    `SELECT m.id, m.state->>'kind' AS kind, m.status, m.state->>'day' AS day, m.state->>'startsAt' AS "startsAt",
       m.state->>'place' AS place, m.state->>'chairId' AS "chairId", m.state->>'agendaDue' AS "agendaDue",
       m.state->>'minutesDue' AS "minutesDue", m.state->'minutes' AS minutes,
       m.status IN ('invited', 'minutes') AND jsonb_array_length(m.state->'alarms') > 0 AS late,
       (SELECT count(*)::int FROM jsonb_array_elements(m.state->'lines') l
         WHERE l.value->'dropped' = 'null' AND ${reads}) AS matters,
       (SELECT count(*)::int FROM jsonb_array_elements(m.state->'decisions') l
         WHERE l.value->>'state' <> 'dropped' AND ${reads}) AS decisions,
       (SELECT count(*)::int FROM jsonb_array_elements(m.state->'decisions') l
         WHERE l.value->>'state' IN ('drafted', 'asked', 'refused') AND ${reads}) AS open
     FROM file m WHERE ${where.toString()} ORDER BY ${STARTS} DESC, m.id DESC LIMIT ${where.bind(limit + 1)}`,
    where.values,
  );
  return pageOf(rows.map(numbered), limit, ({ id, startsAt }) => [startsAt, id]);
}

const numbered = (row: MeetingRow): MeetingRow => ({
  ...row,
  minutes: row.minutes && { year: row.minutes.year, number: row.minutes.number },
});

export async function countMeetings(db: Scoped, filter: MeetingFilter): Promise<number> {
  const where = conditions(db, filter);
  const [row] = await db.query<{ total: number }[]>(
    `SELECT count(*)::int AS total FROM file m WHERE ${where.toString()}`,
    where.values,
  );
  return row?.total ?? 0;
}

/** The meeting before another whose minutes are out: its list is the first that the next one looks at. */
export async function meetingBefore(db: Scoped, { id, startsAt }: Meeting): Promise<MeetingFile | null> {
  const where = new Where().and(`m.kind = 'meeting' AND m.status = 'issued' AND m.id <> ?`, id);
  where.and(`${STARTS} < ?::timestamptz`, startsAt).and(seenFile(db, 'm.readers', (value) => where.bind(value)));
  const [row] = await rowsOf<MeetingFile>(
    db,
    `SELECT m.id, m.seq::int, m.state FROM file m WHERE ${where.toString()} ORDER BY ${STARTS} DESC, m.id DESC LIMIT 1`,
    where.values,
  );
  return row ?? null;
}

type Present = Pick<AnswerOf<typeof meetingPage>, 'projects' | 'items'>;

/** Those of some projects and items that whoever asks reads, as they stand now. */
export async function presentOf(
  db: Scoped,
  {
    itemIds,
    now,
    projectIds,
  }: { readonly projectIds: readonly string[]; readonly itemIds: readonly string[]; readonly now: Instant },
): Promise<Present> {
  const ofProjects = new Where().seenBy(db, 'p.id').and('p.id = ANY (?::uuid[])', [...new Set(projectIds)]);
  const projects = await rowsOf<Present['projects'][string] & { readonly id: string }>(
    db,
    `SELECT p.id, p.name, p.stage, p.status, p.leader_id AS "leaderId" FROM project p WHERE ${ofProjects.toString()}`,
    ofProjects.values,
  );
  const ofItems = new Where().seenBy(db, 'h.project_id').and('h.id = ANY (?::uuid[])', [...new Set(itemIds)]);
  const at = ofItems.bind(now);
  const items = await rowsOf<Present['items'][string] & { readonly id: string }>(
    db,
    `SELECT h.id, h.project_id AS "projectId", h.no, h.title, h.template_key AS "templateKey", h.state, h.open,
       CASE WHEN NOT h.open OR h.due_at IS NULL THEN 'none' WHEN h.due_at <= ${at} THEN 'red'
         WHEN h.yellow_at <= ${at} THEN 'yellow' ELSE 'green' END AS light,
       h.late, h.due_at AS "dueAt", h.provisional, h.closed_at AS "closedAt" FROM help_item h WHERE ${ofItems.toString()}`,
    ofItems.values,
  );
  const byId = <Row extends { readonly id: string }>(rows: readonly Row[]): Readonly<Record<string, Omit<Row, 'id'>>> =>
    Object.fromEntries(rows.map(({ id, ...row }) => [id, row]));
  return { projects: byId(projects), items: byId(items) };
}

/** For its workflow. */
export async function meetingAt(
  db: Queryable,
  id: string,
): Promise<(MeetingFile & { readonly offsetMs: number; readonly now: Instant }) | null> {
  const [row] = await rowsOf<MeetingFile & { readonly offset: string; readonly now: Instant }>(
    db,
    `SELECT f.id, f.seq::int, f.state, i.clock_offset_ms AS offset,
       date_trunc('milliseconds', clock_timestamp()) + clock_offset_ms * interval '1 millisecond' AS now
     FROM file f, installation i WHERE f.kind = 'meeting' AND f.id = $1`,
    [id],
  );
  return row ? { ...row, offsetMs: Number(row.offset) } : null;
}
