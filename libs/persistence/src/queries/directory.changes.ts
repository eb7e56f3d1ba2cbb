import { LEADING_ROLES } from '@bangban/domain';
import type { Role } from '@bangban/kernel';
import type { PersonRow, SubstituteRow, UnitRow } from './directory.queries';
import type { Queryable } from './queryable';

/** The English name is there where the office gives one. */
export type UnitChange = Omit<UnitRow, 'defaultPersons' | 'nameEn'> & Partial<Pick<UnitRow, 'nameEn'>>;

/** Who leads it and what it does. */
export type UnitStanding = Pick<UnitRow, 'id' | 'headId' | 'functions' | 'active'>;

/** Makes the unit or replaces what is said of it. */
export async function saveUnit(db: Queryable, unit: UnitChange): Promise<void> {
  await db.query(
    `INSERT INTO unit (id, name, parent_id, head_id, functions, active, name_en) VALUES ($1, $2, $3, $4, $5, $6, $7)
     ON CONFLICT (id) DO UPDATE SET name = excluded.name, parent_id = excluded.parent_id, head_id = excluded.head_id,
       functions = excluded.functions, active = excluded.active, name_en = excluded.name_en`,
    [unit.id, unit.name, unit.parentId, unit.headId, unit.functions, unit.active, unit.nameEn ?? null],
  );
}

/** True where a unit would stand above itself. */
export async function isOwnAncestor(db: Queryable, unitId: string): Promise<boolean> {
  const rows = await db.query<unknown[]>(
    `WITH RECURSIVE above AS (
       SELECT parent_id AS id FROM unit WHERE id = $1
       UNION SELECT u.parent_id FROM unit u JOIN above a ON a.id = u.id)
     SELECT 1 FROM above WHERE id = $1`,
    [unitId],
  );
  return rows.length > 0;
}

/** Who leads a unit and what it does; nothing else of it. */
export async function setUnitStanding(db: Queryable, unit: UnitStanding): Promise<void> {
  await db.query('UPDATE unit SET head_id = $2, functions = $3, active = $4 WHERE id = $1', [
    ...[unit.id, unit.headId, unit.functions, unit.active],
  ]);
}

export async function setPersonActive(db: Queryable, personId: string, active: boolean): Promise<void> {
  await db.query('UPDATE person SET active = $2 WHERE id = $1', [personId, active]);
}

export type PersonChange = Pick<PersonRow, 'id' | 'name' | 'unitId' | 'phone' | 'email' | 'active'> &
  Partial<Pick<PersonRow, 'nameEn'>>;

/** Makes the person, or adds a version where name, telephone or mail changed: old versions stay as they were. */
export async function savePerson(db: Queryable, person: PersonChange): Promise<void> {
  await db.query(
    `INSERT INTO person (id, unit_id, active) VALUES ($1, $2, $3)
     ON CONFLICT (id) DO UPDATE SET unit_id = excluded.unit_id, active = excluded.active`,
    [person.id, person.unitId, person.active],
  );
  await db.query(
    `INSERT INTO person_version (person_id, version, name, phone, email, name_en)
     SELECT $1, coalesce(max(version), 0) + 1, $2, $3, $4, $5 FROM person_version WHERE person_id = $1
     HAVING NOT EXISTS (SELECT 1 FROM (SELECT * FROM person_version WHERE person_id = $1 ORDER BY version DESC LIMIT 1) v
       WHERE v.name = $2 AND v.phone IS NOT DISTINCT FROM $3 AND v.email IS NOT DISTINCT FROM $4
         AND v.name_en IS NOT DISTINCT FROM $5)`,
    [person.id, person.name, person.phone, person.email, person.nameEn ?? null],
  );
}

/** Whoever leads no more has no areas either. */
export async function saveRoles(db: Queryable, personId: string, roles: readonly Role[]): Promise<void> {
  await db.query('DELETE FROM person_role WHERE person_id = $1 AND NOT role = ANY ($2)', [personId, roles]);
  await db.query(`INSERT INTO person_role (person_id, role) SELECT $1, unnest($2::text[]) ON CONFLICT DO NOTHING`, [
    personId,
    roles,
  ]);
  await db.query('DELETE FROM person_area WHERE person_id = $1 AND NOT $2::text[] && $3::text[]', [
    ...[personId, roles, LEADING_ROLES],
  ]);
}

/** Replaces the units that a leader keeps contact with. */
export async function saveAreas(db: Queryable, personId: string, unitIds: readonly string[]): Promise<void> {
  await db.query('DELETE FROM person_area WHERE person_id = $1 AND NOT unit_id = ANY ($2)', [personId, unitIds]);
  await db.query('INSERT INTO person_area (person_id, unit_id) SELECT $1, unnest($2::text[]) ON CONFLICT DO NOTHING', [
    personId,
    unitIds,
  ]);
}

/** Replaces who answers in a unit for each kind of item. */
export async function saveDefaultPersons(
  db: Queryable,
  unitId: string,
  persons: Readonly<Record<string, string>>,
): Promise<void> {
  const kinds = Object.keys(persons);
  await db.query('DELETE FROM unit_default_person WHERE unit_id = $1 AND NOT kind = ANY ($2)', [unitId, kinds]);
  await db.query(
    `INSERT INTO unit_default_person (unit_id, kind, person_id)
     SELECT $1, * FROM unnest($2::text[], $3::text[])
     ON CONFLICT (unit_id, kind) DO UPDATE SET person_id = excluded.person_id`,
    [unitId, kinds, Object.values(persons)],
  );
}

export type SubstituteChange = Omit<SubstituteRow, 'createdAt' | 'revokedAt'>;

export async function addSubstitute(db: Queryable, change: SubstituteChange): Promise<void> {
  await db.query(
    `INSERT INTO substitute (id, principal_id, substitute_id, from_date, to_date, set_by)
     VALUES ($1, $2, $3, $4, $5, $6)`,
    [change.id, change.principalId, change.substituteId, change.fromDate, change.toDate, change.setBy],
  );
}

/**
 * Ends a substitution, and with it what its substitute had named for the same person: authority that came from it. The
 * one that was asked for comes first; empty when there is none that still holds.
 */
export async function revokeSubstitute(
  db: Queryable,
  id: string,
): Promise<readonly Pick<SubstituteChange, 'id' | 'principalId' | 'substituteId'>[]> {
  return db.query(
    `WITH RECURSIVE hung AS (
       SELECT id, principal_id, substitute_id FROM substitute WHERE id = $1 AND revoked_at IS NULL
       UNION
       SELECT s.id, s.principal_id, s.substitute_id FROM hung h JOIN substitute s
         ON s.principal_id = h.principal_id AND s.set_by = h.substitute_id AND s.revoked_at IS NULL
       WHERE NOT EXISTS (SELECT 1 FROM person_office o WHERE o.principal_id = s.principal_id AND o.staff_id = s.set_by)),
     revoked AS (UPDATE substitute s SET revoked_at = clock_timestamp() FROM hung WHERE s.id = hung.id
       RETURNING s.id, s.principal_id AS "principalId", s.substitute_id AS "substituteId")
     SELECT * FROM revoked ORDER BY id <> $1`,
    [id],
  );
}

/** Replaces who may name substitutes for somebody. */
export async function saveOffice(db: Queryable, principalId: string, staffIds: readonly string[]): Promise<void> {
  await db.query('DELETE FROM person_office WHERE principal_id = $1 AND NOT staff_id = ANY ($2)', [
    principalId,
    staffIds,
  ]);
  await db.query(
    'INSERT INTO person_office (principal_id, staff_id) SELECT $1, unnest($2::text[]) ON CONFLICT DO NOTHING',
    [principalId, staffIds],
  );
}
