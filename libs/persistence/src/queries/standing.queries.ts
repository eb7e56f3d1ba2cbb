import type { PersonKind, Role, Standing } from '@bangban/kernel';
import type { Queryable } from './queryable';

/** Changes of the directory come one after the other: what one was checked against still holds when it is written. */
export async function lockDirectory(db: Queryable): Promise<void> {
  await db.query(`SELECT pg_advisory_xact_lock(hashtext('bangban:directory'))`);
}

const SUBSTITUTES_LOCK = 7_260_052;

/** Two substitutions are judged one after the other: each sees the one before. */
export async function lockSubstitutes(db: Queryable): Promise<void> {
  await db.query('SELECT pg_advisory_xact_lock($1)', [SUBSTITUTES_LOCK]);
}

export interface PersonStanding extends Standing {
  readonly active: boolean;
}

/** What rules about roles and places ask of a person; null for somebody nobody knows. */
export async function standingOf(db: Queryable, personId: string): Promise<PersonStanding | null> {
  const [row] = await db.query<(PersonStanding & { kind: PersonKind | null; roles: Role[] })[]>(
    `SELECT p.kind, p.active, p.unit_id AS "unitId",
       ARRAY(SELECT role FROM person_role WHERE person_id = p.id ORDER BY role) AS roles,
       ARRAY(SELECT id FROM unit WHERE head_id = p.id UNION SELECT unit_id FROM unit_default_person
         WHERE person_id = p.id ORDER BY 1) AS "unitsOf"
     FROM person p WHERE p.id = $1`,
    [personId],
  );
  return row ?? null;
}

/** The administrator's role that nobody who can sign in would hold without this person; null: there are others. */
export async function onlyAdministratorOf(db: Queryable, personId: string): Promise<Role | null> {
  const [row] = await db.query<{ role: Role }[]>(
    `WITH able AS (SELECT r.person_id, r.role FROM person_role r
       JOIN person p ON p.id = r.person_id AND p.active
       JOIN account a ON a.person_id = r.person_id AND a.disabled_at IS NULL
       WHERE r.role IN ('system-admin', 'security-admin', 'audit-admin'))
     SELECT own.role FROM able own WHERE own.person_id = $1
       AND NOT EXISTS (SELECT 1 FROM able other WHERE other.role = own.role AND other.person_id <> $1)`,
    [personId],
  );
  return row?.role ?? null;
}

export async function hasOpenAccount(db: Queryable, personId: string): Promise<boolean> {
  const rows = await db.query<unknown[]>('SELECT 1 FROM account WHERE person_id = $1 AND disabled_at IS NULL', [
    personId,
  ]);
  return rows.length > 0;
}

/** What a unit does; nothing where there is none. */
export async function functionsOf(db: Queryable, unitId: string): Promise<readonly string[]> {
  const [row] = await db.query<{ functions: string[] }[]>('SELECT functions FROM unit WHERE id = $1', [unitId]);
  return row?.functions ?? [];
}
