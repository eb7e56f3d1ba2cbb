import type { FilterOf, obligationList, obligationsQuery, RowOf } from '@bangban/contract';
import type { Instant } from '@bangban/kernel';
import type { LateKind } from '@bangban/domain';
import { DUE as ITEM_DUE } from './help-item.queries';
import { type Page, pageOf, rowsOf, Where } from './queryable';
import type { Scoped } from './seen';

/** Whose: in somebody's hands; of these units, or in that person's hands; without either everybody's. */
export type WhoseFilter =
  | { readonly personId?: string; readonly unit?: undefined }
  | {
      readonly personId?: undefined;
      readonly unit: { readonly personId: string; readonly unitIds: readonly string[] };
    };

export type ObligationFilter = Omit<FilterOf<typeof obligationsQuery>, 'scope'> & { readonly whose: WhoseFilter };

export type ObligationRow = RowOf<typeof obligationList>;

/** Late first, then nearest; what has no limit last. */
export type ObligationKey = readonly [dueAt: string, projectId: string, matter: string];

const DUE = `CASE WHEN o.due_at IS NULL THEN 'infinity'::timestamptz ELSE o.due_at END`;

/** A matter of a supervision form begins with its id: `form:<id>:<step>`. */
const FORM = `(SELECT jsonb_build_object('id', f.id, 'colour', f.colour, 'year', f.year, 'no', f.no) FROM supervision_form f
  WHERE o.kind = 'supervision-form' AND f.id = (CASE WHEN o.kind = 'supervision-form' THEN split_part(o.matter, ':', 2) END)::uuid)`;

function whose(where: Where, { personId, unit }: WhoseFilter): Where {
  where.maybe('o.people @> ARRAY[?]::text[]', personId);
  if (!unit) return where;
  return where.and('o.people @> ARRAY[?]::text[] OR o.unit_id = ANY (?::text[])', unit.personId, unit.unitIds);
}

const conditions = (db: Scoped, { whose: by, ...filter }: ObligationFilter, now: Instant): Where =>
  whose(new Where().seenBy(db, 'o.project_id'), by).each(filter, {
    projectId: 'o.project_id = ?',
    kind: 'o.kind = ?',
    late: (late) => [`${DUE} ${late ? '<=' : '>'} ?`, now],
  });

export async function listObligations(
  db: Scoped,
  filter: ObligationFilter,
  { after, limit, now }: { readonly after: ObligationKey | null; readonly limit: number; readonly now: Instant },
): Promise<Page<ObligationRow, ObligationKey>> {
  const where = conditions(db, filter, now);
  if (after) where.and(`(${DUE}, o.project_id, o.matter) > (?::timestamptz, ?::uuid, ?)`, ...after);
  const at = where.bind(now);
  const rows = await rowsOf<ObligationRow>(
    db,
    `SELECT o.project_id AS "projectId", p.name AS "projectName", p.stage AS "projectStage", o.matter, o.kind,
       o.item_id AS "itemId", h.no AS "itemNo", h.title AS "itemTitle", h.template_key AS "itemTemplateKey", ${FORM} AS form, o.clock,
       o.act, o.people, o.unit_id AS "unitId", o.due_at AS "dueAt", o.provisional, ${DUE} <= ${at} AS late,
       CASE WHEN o.due_at IS NULL THEN 'none' WHEN o.red_at <= ${at} THEN 'red' WHEN o.yellow_at <= ${at} THEN 'yellow'
         ELSE 'green' END AS light
     FROM obligation o JOIN project p ON p.id = o.project_id LEFT JOIN help_item h ON h.id = o.item_id
     WHERE ${where.toString()} ORDER BY ${DUE}, o.project_id, o.matter LIMIT ${where.bind(limit + 1)}`,
    where.values,
  );
  return pageOf(rows, limit, ({ dueAt, matter, projectId }) => [dueAt ?? 'infinity', projectId, matter]);
}

export async function countObligations(
  db: Scoped,
  filter: ObligationFilter,
  now: Instant,
): Promise<{ readonly total: number; readonly late: number }> {
  const where = conditions(db, filter, now);
  const [row] = await db.query<{ total: number; late: number }[]>(
    `SELECT count(*)::int AS total, (count(*) FILTER (WHERE ${DUE} <= ${where.bind(now)}))::int AS late
     FROM obligation o WHERE ${where.toString()}`,
    where.values,
  );
  return row ?? { total: 0, late: 0 };
}

/** Signing a report is its head's, whoever handles the item. */
const SIGNER = `h.state = 'awaiting-signature' AND h.body->'holdings'->-1->>'personId' = ?`;

/** How an item is somebody's, or a unit's. */
function waysOf({ personId, unit }: WhoseFilter): readonly (readonly [condition: string, value: unknown])[] {
  const person = unit ? unit.personId : personId;
  const ofPerson =
    person === undefined
      ? []
      : ([
          ['h.person_id = ?', person],
          [SIGNER, person],
        ] as const);
  return unit ? [['h.unit_id = ANY (?::text[])', unit.unitIds], ...ofPerson] : ofPerson;
}

/** What is past its limit now, each thing once: open items by the clock that passed first, and what is owed on projects. */
export async function countLate(db: Scoped, filter: WhoseFilter, now: Instant): Promise<ReadonlyMap<LateKind, number>> {
  const owed = whose(new Where().seenBy(db, 'o.project_id'), filter).and(`${DUE} <= ?`, now);
  const ways = waysOf(filter);
  let { values } = owed;
  // One way after the other, each but what an earlier one found: each has an index in order of limits, together they had none.
  const items = (ways.length > 0 ? ways : [['true', null] as const]).map(([condition, value], n) => {
    const where = new Where(values).seenBy(db, 'h.project_id').and(`h.open AND ${ITEM_DUE} <= ?`, now);
    where.and(condition, value);
    for (const [earlier, its] of ways.slice(0, n)) where.and(`NOT (${earlier})`, its);
    ({ values } = where);
    return `SELECT h.clock AS kind FROM help_item h WHERE ${where.toString()} UNION ALL`;
  });
  const rows = await db.query<{ kind: LateKind; late: number }[]>(
    `SELECT kind, count(*)::int AS late FROM (
       ${items.join(' ')} SELECT o.kind FROM obligation o WHERE ${owed.toString()}) l GROUP BY kind`,
    values,
  );
  return new Map(rows.map(({ kind, late }) => [kind, late]));
}
