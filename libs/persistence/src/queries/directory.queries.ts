import type { officeList, personList, RowOf, substituteList, unitList } from '@bangban/contract';
import type { Substitution } from '@bangban/kernel';
import { nameIn } from '../language';
import { type Queryable, rowsOf } from './queryable';

export type UnitRow = Omit<RowOf<typeof unitList>, 'nameZh'>;

export type PersonRow = Omit<RowOf<typeof personList>, 'nameZh' | 'hidden'>;

export type SubstituteRow = RowOf<typeof substituteList>;

export async function listUnits(db: Queryable): Promise<readonly UnitRow[]> {
  return db.query<UnitRow[]>(
    `SELECT u.id, u.name, u.name_en AS "nameEn", u.parent_id AS "parentId", u.head_id AS "headId", u.functions, u.active,
       coalesce((SELECT jsonb_object_agg(d.kind, d.person_id) FROM unit_default_person d WHERE d.unit_id = u.id), '{}')
         AS "defaultPersons"
     FROM unit u ORDER BY u.id`,
  );
}

export async function listPeople(db: Queryable): Promise<readonly PersonRow[]> {
  return db.query<PersonRow[]>(
    `SELECT p.id, v.name, v.name_en AS "nameEn", p.unit_id AS "unitId", v.phone, v.email, p.kind, p.active, a.login,
       CASE WHEN a.login IS NULL THEN 'none' WHEN a.disabled_at IS NOT NULL THEN 'closed'
         ELSE 'open' END AS account,
       coalesce((SELECT array_agg(r.role ORDER BY r.role) FROM person_role r WHERE r.person_id = p.id), '{}') AS roles,
       coalesce((SELECT array_agg(x.unit_id ORDER BY x.unit_id) FROM person_area x WHERE x.person_id = p.id), '{}') AS areas
     FROM person p
     JOIN LATERAL (SELECT * FROM person_version WHERE person_id = p.id ORDER BY version DESC LIMIT 1) v ON true
     LEFT JOIN account a ON a.person_id = p.id ORDER BY p.id`,
  );
}

/** Newest first, revoked ones too: who acted for whom stays answerable. Of one person: as either side, or set by them. */
export async function listSubstitutes(db: Queryable, personId?: string): Promise<readonly SubstituteRow[]> {
  return rowsOf<SubstituteRow>(
    db,
    `SELECT id, principal_id AS "principalId", substitute_id AS "substituteId", from_date::text AS "fromDate",
       to_date::text AS "toDate", set_by AS "setBy", created_at AS "createdAt", revoked_at AS "revokedAt"
     FROM substitute WHERE $1::text IS NULL OR principal_id = $1 OR substitute_id = $1 OR set_by = $1
     ORDER BY created_at DESC LIMIT 1000`,
    [personId ?? null],
  );
}

/** Those that nobody has revoked, all of them: what a new one is judged by. To be asked under the lock of changes. */
export async function standingSubstitutions(db: Queryable): Promise<readonly Substitution[]> {
  return db.query<Substitution[]>(
    `SELECT principal_id AS "principalId", substitute_id AS "substituteId", from_date::text AS "fromDate",
       to_date::text AS "toDate" FROM substitute WHERE revoked_at IS NULL`,
  );
}

/** Who may name substitutes for somebody: the staff of that person's office. */
export async function officeOf(db: Queryable, principalId: string): Promise<readonly string[]> {
  const rows = await db.query<{ id: string }[]>(
    'SELECT staff_id AS id FROM person_office WHERE principal_id = $1 ORDER BY staff_id',
    [principalId],
  );
  return rows.map(({ id }) => id);
}

type OfficeRow = RowOf<typeof officeList>;

/** Who has an office, and its staff. */
export async function listOffices(db: Queryable): Promise<readonly OfficeRow[]> {
  return db.query<OfficeRow[]>(
    `SELECT principal_id AS "principalId", array_agg(staff_id ORDER BY staff_id) AS "staffIds"
     FROM person_office GROUP BY principal_id ORDER BY principal_id`,
  );
}

/** Present names by id in the language that is spoken, of people and units alike; ids that nobody has are left out. */
export async function namesOf(db: Queryable, ids: readonly string[]): Promise<Readonly<Record<string, string>>> {
  const rows = await db.query<{ id: string; name: string }[]>(
    `SELECT u.id, ${nameIn('u')} AS name FROM unit u WHERE u.id = ANY ($1)
     UNION ALL
     SELECT DISTINCT ON (person_id) * FROM (
       SELECT p.person_id, ${nameIn('p')} FROM person_version p WHERE p.person_id = ANY ($1)
       ORDER BY p.person_id, p.version DESC) v`,
    [[...new Set(ids)]],
  );
  return Object.fromEntries(rows.map(({ id, name }) => [id, name]));
}

/** Present telephone numbers by person; people without one are left out. */
export async function phonesOf(db: Queryable, personIds: readonly string[]): Promise<Readonly<Record<string, string>>> {
  const rows = await db.query<{ id: string; phone: string }[]>(
    `SELECT v.id, v.phone FROM (
       SELECT DISTINCT ON (person_id) person_id AS id, phone FROM person_version WHERE person_id = ANY ($1)
       ORDER BY person_id, version DESC) v WHERE v.phone IS NOT NULL`,
    [[...new Set(personIds)]],
  );
  return Object.fromEntries(rows.map(({ id, phone }) => [id, phone]));
}
