import type { AnswerOf, found } from '@bangban/contract';
import { FORM_COLOURS, formNumber } from '@bangban/contract/vocabulary';
import { searchText } from '@bangban/kernel';
import { named } from './named';
import { containing, rowsOf, Where } from './queryable';
import type { Scoped } from './seen';

type Found = AnswerOf<typeof found>;

const SAMPLE = { year: 7, no: 9 };

/** A form's number as it is looked for: 蓝督〔2026〕12号, folded as words are. Its parts say how it is put together. */
const NUMBER = `CASE f.colour ${FORM_COLOURS.map((colour) => {
  const [series = '', between = '', end = ''] = searchText(formNumber({ colour, ...SAMPLE }, 'zh')).split(/[79]/);
  return `WHEN '${colour}' THEN '${series}' || f.year || '${between}' || f.no || '${end}'`;
}).join(' ')} END`;

/** By number, newest first; by words alone no form is looked for, as its item and project are found by these. */
export async function findForms(db: Scoped, text: string, limit: number): Promise<Found['forms']> {
  if (!/\d/.test(searchText(text))) return [];
  const where = new Where().seenBy(db, 'f.project_id').and(`(${NUMBER}) LIKE ?`, containing(text));
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
