import type {
  AnswerOf,
  FilterOf,
  formAnswer,
  formCountsQuery,
  formCountsReport,
  formList,
  formsQuery,
  RowOf,
} from '@bangban/contract';
import { FORM_OUTCOMES } from '@bangban/contract/vocabulary';
import type { Instant } from '@bangban/kernel';
import { type InInstants, type Page, pageOf, rowsOf, Where } from './queryable';
import type { Scoped } from './seen';

export type FormFilter = InInstants<FilterOf<typeof formsQuery>>;
export type FormCountsFilter = InInstants<FilterOf<typeof formCountsQuery>>;
export type FormCounts = RowOf<typeof formCountsReport>;
export type FormRow = RowOf<typeof formList>;
export type FormFound = Omit<AnswerOf<typeof formAnswer>, 'now' | 'names'>;

/** Newest first. */
export type FormKey = readonly [issuedAt: string, id: string];

/** Past the nearest of its limits; null, and so not late, where none runs. */
const LATE = `coalesce(f.due_at <= ?, false)`;

const light = (at: string): string => `CASE WHEN f.due_at IS NULL OR p.status <> 'active' THEN 'none'
  WHEN f.due_at <= ${at} THEN 'red' WHEN f.yellow_at <= ${at} THEN 'yellow' ELSE 'green' END`;

const MATTER = `f.project_id AS "projectId", p.name AS "projectName", f.item_id AS "itemId", h.no AS "itemNo",
  h.title AS "itemTitle", h.template_key AS "itemTemplateKey"`;
const FROM = 'FROM supervision_form f JOIN project p ON p.id = f.project_id LEFT JOIN help_item h ON h.id = f.item_id';

/** A chain is of one project: no other project's form is looked at. */
const AFTER_BLUE = `(f.colour <> 'blue' AND EXISTS (SELECT 1 FROM supervision_form b
  WHERE b.chain_id = f.chain_id AND b.project_id = f.project_id AND b.colour = 'blue'))`;

const conditions = (db: Scoped, filter: FormFilter, now: Instant): Where =>
  new Where().seenBy(db, 'f.project_id').each(filter, {
    colour: 'f.colour = ?',
    state: 'f.state = ?',
    unitId: 'f.unit_id = ?',
    late: (late) => [late ? LATE : `NOT ${LATE}`, now],
    open: (open) => [open ? 'f.open' : 'NOT f.open', open],
    afterBlue: (after) => [after ? AFTER_BLUE : `NOT ${AFTER_BLUE}`, after],
    from: 'f.issued_at >= ?::timestamptz',
    before: 'f.issued_at < ?::timestamptz',
    projectId: 'f.project_id = ?',
    itemId: 'f.item_id = ?',
  });

export async function listForms(
  db: Scoped,
  filter: FormFilter,
  { after, limit, now }: { readonly after: FormKey | null; readonly limit: number; readonly now: Instant },
): Promise<Page<FormRow, FormKey>> {
  const where = conditions(db, filter, now);
  if (after) where.and('(f.issued_at, f.id) < (?::timestamptz, ?::uuid)', ...after);
  const at = where.bind(now);
  const rows = await rowsOf<FormRow>(
    db,
    `SELECT f.id, ${MATTER}, f.chain_id AS "chainId", f.colour, f.year, f.no, f.unit_id AS "unitId",
       f.person_id AS "personId", f.state, f.open, (f.body->>'byRule')::boolean AS "byRule", f.issued_at AS "issuedAt",
       f.ended_at AS "endedAt", f.clock, f.due_at AS "dueAt", f.provisional, ${light(at)} AS light,
       ${LATE.replace('?', at)} AS late
     ${FROM} WHERE ${where.toString()} ORDER BY f.issued_at DESC, f.id DESC LIMIT ${where.bind(limit + 1)}`,
    where.values,
  );
  return pageOf(rows, limit, ({ id, issuedAt }) => [issuedAt, id]);
}

export async function countForms(
  db: Scoped,
  filter: FormFilter,
  now: Instant,
): Promise<{ readonly total: number; readonly late: number }> {
  const where = conditions(db, filter, now);
  const [row] = await db.query<{ total: number; late: number }[]>(
    `SELECT count(*)::int AS total, (count(*) FILTER (WHERE ${LATE.replace('?', where.bind(now))}))::int AS late
     FROM supervision_form f WHERE ${where.toString()}`,
    where.values,
  );
  return row ?? { total: 0, late: 0 };
}

/** Of those issued in a period, what has become of each, by the unit that they are addressed to and their colour. */
export async function formCounts(db: Scoped, filter: FormCountsFilter): Promise<readonly FormCounts[]> {
  const where = new Where().seenBy(db, 'f.project_id').each(filter, {
    from: 'f.issued_at >= ?::timestamptz',
    before: 'f.issued_at < ?::timestamptz',
    unitId: 'f.unit_id = ?',
  });
  const ended = FORM_OUTCOMES.filter((each) => each !== 'open').map(
    (state) => `(count(*) FILTER (WHERE f.state = '${state}'))::int AS ${state}`,
  );
  return db.query(
    `SELECT f.unit_id AS "unitId", f.colour, count(*)::int AS issued, (count(*) FILTER (WHERE f.open))::int AS open,
       ${ended.join(', ')}, (count(*) FILTER (WHERE ${AFTER_BLUE}))::int AS "afterBlue"
     FROM supervision_form f WHERE ${where.toString()} GROUP BY 1, 2
     ORDER BY sum(count(*)) OVER (PARTITION BY f.unit_id) DESC, 1, array_position(ARRAY['red', 'yellow', 'blue'], f.colour)`,
    where.values,
  );
}

/** One with the chain that it is part of; null for one that whoever asks does not see. */
export async function findForm(db: Scoped, id: string, now: Instant): Promise<FormFound | null> {
  const where = new Where().seenBy(db, 'f.project_id').and('f.id = ?', id);
  const at = where.bind(now);
  const rows = await rowsOf<FormFound>(
    db,
    `SELECT f.body AS form, ${MATTER}, ${light(at)} AS light, ${LATE.replace('?', at)} AS late,
       (SELECT jsonb_agg(jsonb_build_object('id', c.id, 'colour', c.colour, 'year', c.year, 'no', c.no, 'state', c.state,
           'issuedAt', c.body->'issuedAt', 'endedAt', c.body->'ended'->'at') ORDER BY c.issued_at, c.id)
         FROM supervision_form c WHERE c.chain_id = f.chain_id AND c.project_id = f.project_id) AS chain
     ${FROM} WHERE ${where.toString()}`,
    where.values,
  );
  const [found] = rows;
  if (!found) return null;
  return { ...found, chain: found.chain.map((each) => ({ ...each, endedAt: each.endedAt ?? null })) };
}
