import type { AnswerOf, found } from '@bangban/contract';
import { FORM_COLOURS, formNumber, MEETING_KIND_WORDS } from '@bangban/contract/vocabulary';
import { searchText } from '@bangban/kernel';
import { named, saidIn } from './named';
import { containing, rowsOf, Where } from './queryable';
import { type Scoped, seen, seenFile, seenFileOf } from './seen';

type Found = AnswerOf<typeof found>;

const SAMPLE = { year: 7, no: 9 };

/** A form's number as it is looked for: 蓝督〔2026〕12号, folded as words are. Its parts say how it is put together. */
const NUMBER = `CASE f.colour ${FORM_COLOURS.map((colour) => {
  const [series = '', between = '', end = ''] = searchText(formNumber({ colour, ...SAMPLE }, 'zh')).split(/[79]/);
  return `WHEN '${colour}' THEN '${series}' || f.year || '${between}' || f.no || '${end}'`;
}).join(' ')} END`;

/** By number, or by the project's name; newest first. */
export async function findForms(db: Scoped, text: string, limit: number): Promise<Found['forms']> {
  const where = new Where().seenBy(db, 'f.project_id');
  const number = /\d/.test(searchText(text)) ? `(${NUMBER}) LIKE ? OR ` : '';
  where.maybe(`${number}${named(db, text, 'f.project_id')}`, containing(text));
  return rowsOf(
    db,
    `SELECT f.id, f.colour, f.year, f.no, f.state, f.project_id AS "projectId", p.name AS "projectName"
     FROM supervision_form f JOIN project p ON p.id = f.project_id
     WHERE ${where.toString()} ORDER BY f.issued_at DESC, f.id DESC LIMIT ${where.bind(limit)}`,
    where.values,
  );
}

/** By what is promised, or by the project's name; what is open first. */
export async function findPromises(db: Scoped, text: string, limit: number): Promise<Found['promises']> {
  const where = new Where().seenBy(db, 'p.id').and(`p.state->'commitments' IS NOT NULL`);
  where.maybe(`lower(x->>'what') LIKE ? OR ${named(db, text, 'p.id')}`, containing(text));
  return rowsOf(
    db,
    `SELECT x->>'id' AS id, (x->>'no')::int AS no, x->>'side' AS side, x->>'what' AS what, x->>'state' AS state,
       p.id AS "projectId", p.name AS "projectName"
     FROM project p CROSS JOIN LATERAL jsonb_array_elements(p.state->'commitments') x
     WHERE ${where.toString()}
     ORDER BY x->>'state' IN ('running', 'claimed', 'waiting') DESC, p.id, (x->>'no')::int LIMIT ${where.bind(limit)}`,
    where.values,
  );
}

const KIND = `CASE m.state->>'kind' ${Object.entries(MEETING_KIND_WORDS)
  .map(([kind, { zh }]) => `WHEN '${kind}' THEN '${zh}'`)
  .join(' ')} END`;
/** What a meeting is called by: its day, its place, the number of its minutes. */
const CALLED = `concat_ws(' ', m.state->>'day', lower(replace(m.state->>'place', ' ', '')), ${KIND},
  '〔' || (m.state->'minutes'->>'year') || '〕' || (m.state->'minutes'->>'number') || '号')`;

/** By kind, day, place and minutes, or by a project on the agenda that whoever asks reads; the latest first. */
export async function findMeetings(db: Scoped, text: string, limit: number): Promise<Found['meetings']> {
  const where = new Where().and(`m.kind = 'meeting'`);
  where.and(seenFile(db, 'm.readers', (value) => where.bind(value)));
  const reads = seen(db, `(l.value->>'projectId')::uuid`, (value) => where.bind(value));
  const [kind, pattern] = saidIn(KIND, text);
  where.maybe(
    `${CALLED} LIKE ? OR ${kind} OR EXISTS (SELECT FROM jsonb_array_elements(m.state->'lines') l
      WHERE l.value->'dropped' = 'null' AND ${reads} AND ${named(db, text, `(l.value->>'projectId')::uuid`)})`,
    pattern,
  );
  return rowsOf(
    db,
    `SELECT m.id, m.state->>'kind' AS kind, m.status, m.state->>'day' AS day, m.state->>'place' AS place
     FROM file m WHERE ${where.toString()}
     ORDER BY (m.state->>'startsAt')::timestamptz DESC, m.id DESC LIMIT ${where.bind(limit)}`,
    where.values,
  );
}

/** By what is reviewed and what for; newest first. Whoever has a seat reads what the project was called then. */
export async function findReviews(db: Scoped, text: string, limit: number): Promise<Found['reviews']> {
  const where = new Where().and(`f.kind = 'review'`);
  where.and(seenFileOf(db, 'f', (value) => where.bind(value)));
  where.maybe(
    `lower(replace(concat_ws(' ', f.state->>'subject', f.state->'reviewed'->>'name'), ' ', '')) LIKE ?
      OR ${named(db, text, 'f.project_id')}`,
    containing(text),
  );
  return rowsOf(
    db,
    `SELECT f.id, f.status, f.state->>'subject' AS subject, coalesce(p.name, f.state->'reviewed'->>'name') AS "projectName"
     FROM file f LEFT JOIN project p ON p.id = f.project_id
     WHERE ${where.toString()} ORDER BY f.created_at DESC, f.id DESC LIMIT ${where.bind(limit)}`,
    where.values,
  );
}

/** People in office whose names sound so; by their words they are found in the list that everybody has. */
export async function findPeople(db: Scoped, text: string, limit: number): Promise<Found['people']> {
  const [said, pattern] = saidIn('v.name', text);
  const rows = await db.query<{ id: string }[]>(
    `SELECT p.id FROM person p JOIN LATERAL (
       SELECT name FROM person_version v WHERE v.person_id = p.id ORDER BY version DESC LIMIT 1) v ON true
     WHERE p.active AND ${said.replaceAll('?', '$1')} ORDER BY v.name, p.id LIMIT $2`,
    [pattern, limit],
  );
  return rows.map(({ id }) => id);
}
