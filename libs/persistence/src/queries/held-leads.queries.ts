import type { HeldLead } from '@bangban/domain';
import type { Instant } from '@bangban/kernel';
import { type Queryable, rowsOf } from './queryable';

/** One company: its entries in the library, merged ones with it, and its names as names are compared. */
export interface Company {
  readonly entries: readonly string[];
  readonly keys: readonly string[];
}

const FORM = 'form:';

/** The company of an entry, or whichever entries go by a name. */
export async function companyOf(
  db: Queryable,
  { entry, key }: { readonly entry: string | null; readonly key: string | null },
): Promise<Company> {
  const rows = await db.query<{ id: string; marks: readonly string[] }[]>(
    `WITH RECURSIVE up(id, into_id) AS (
       SELECT id, state->'merged'->>'into' FROM file WHERE kind = 'investor' AND (id = $1 OR state->'marks' ?| $2::text[])
       UNION SELECT f.id, f.state->'merged'->>'into' FROM file f JOIN up ON f.kind = 'investor' AND f.id = up.into_id::uuid),
     m(id) AS (SELECT id::text FROM up WHERE into_id IS NULL
       UNION SELECT x.id::text FROM file x JOIN m ON x.kind = 'investor' AND x.state->'merged'->>'into' = m.id)
     SELECT f.id, f.state->'marks' AS marks FROM m JOIN file f ON f.id = m.id::uuid`,
    [entry, entry === null && key !== null ? [`${FORM}${key}`] : []],
  );
  const forms = rows.flatMap(({ marks }) => marks.filter((mark) => mark.startsWith(FORM)));
  const named = forms.map((mark) => mark.slice(FORM.length));
  const own = entry === null && key !== null ? [key] : [];
  return { entries: rows.map(({ id }) => id), keys: [...new Set([...named, ...own])] };
}

/**
 * Leads of one company that are followed still, up to the intent, of whatever unit, registered since then. What names an
 * entry is compared by its name only with what names none.
 */
export async function heldLeads(
  db: Queryable,
  { entries, keys }: Company,
  { byName, since }: { readonly byName: boolean; readonly since: Instant },
): Promise<readonly HeldLead[]> {
  const followed = `p.stage IN ('lead', 'intent') AND p.status IN ('active', 'shelved') AND p.created_at >= $3
    AND COALESCE(p.state->'judgement'->>'verdict', '') <> 'not-worth-pursuing'`;
  const columns = `p.id AS "projectId", p.introducing_unit_id AS "unitId", p.created_at AS "registeredAt"`;
  return rowsOf(
    db,
    `SELECT ${columns} FROM project p WHERE p.state->>'investorId' = ANY ($1::text[]) AND ${followed}
     UNION SELECT ${columns} FROM project p
       WHERE p.company_key = ANY ($2::text[]) AND ($4 OR p.state->>'investorId' IS NULL) AND ${followed}
     ORDER BY "registeredAt", "projectId" LIMIT 200`,
    [entries, keys, since, byName],
  );
}
