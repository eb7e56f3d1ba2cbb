import {
  type Calendar,
  type CalendarException,
  calendarOfDays,
  type Directory,
  type DirectoryPerson,
  type DirectoryUnit,
  type PublishedCalendar,
  type Substitution,
} from '@bangban/kernel';
import type { Policy } from '@bangban/domain';
import { policySchema } from './policy.schema';
import type { Queryable } from './queries/queryable';

interface CalendarRow {
  readonly version: number;
  readonly utc_offset_minutes: number;
  readonly first_year: number;
  readonly published_through: number;
}

/** One calendar version. @throws Error when it does not exist */
export async function loadCalendar(manager: Queryable, version: number): Promise<Calendar> {
  const [row] = await manager.query<CalendarRow[]>(
    'SELECT version, utc_offset_minutes, first_year, published_through FROM calendar_version WHERE version = $1',
    [version],
  );
  if (!row) throw new Error(`calendar version ${version} is not published`);
  const days: { date: string; kind: CalendarException['kind']; name: string }[] = await manager.query(
    'SELECT date::text, kind, name FROM calendar_day WHERE version = $1',
    [version],
  );
  return {
    version: row.version,
    utcOffsetMinutes: row.utc_offset_minutes,
    firstYear: row.first_year,
    publishedThrough: row.published_through,
    exceptions: Object.fromEntries(days.map(({ date, kind, name }) => [date, { kind, name }])),
  };
}

/** One policy version; null when it is not published. Checked against the schema on its way in. */
export async function loadPolicy(manager: Queryable, version: number): Promise<Policy | null> {
  const [row]: { body: unknown }[] = await manager.query('SELECT body FROM policy_version WHERE version = $1', [
    version,
  ]);
  return row ? policySchema.parse(row.body) : null;
}

interface UnitRow extends Omit<DirectoryUnit, 'parentId' | 'headId' | 'defaultPersons' | 'nameEn'> {
  readonly name_en: string | null;
  readonly parent_id: string | null;
  readonly head_id: string | null;
  readonly defaults: Record<string, string> | null;
}

/** Units and people as they stand now, in one consistent reading. */
export async function loadDirectory(manager: Queryable): Promise<Directory> {
  const [row]: {
    version: string;
    units: UnitRow[];
    people: (Omit<DirectoryPerson, 'unitId' | 'nameEn'> & { unit_id: string | null; name_en: string | null })[];
    substitutions: Substitution[];
  }[] = await manager.query(`
      SELECT directory_version AS version,
        (SELECT coalesce(jsonb_agg(to_jsonb(u) || jsonb_build_object('defaults',
            (SELECT jsonb_object_agg(d.kind, d.person_id) FROM unit_default_person d WHERE d.unit_id = u.id))), '[]')
         FROM unit u) AS units,
        (SELECT coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'unit_id', p.unit_id, 'active', p.active,
            'name', (SELECT v.name FROM person_version v WHERE v.person_id = p.id ORDER BY v.version DESC LIMIT 1),
            'name_en', (SELECT v.name_en FROM person_version v WHERE v.person_id = p.id ORDER BY v.version DESC LIMIT 1),
            'roles', (SELECT coalesce(jsonb_agg(r.role ORDER BY r.role), '[]') FROM person_role r
                      WHERE r.person_id = p.id),
            'areas', (SELECT coalesce(jsonb_agg(a.unit_id ORDER BY a.unit_id), '[]') FROM person_area a
                      WHERE a.person_id = p.id))), '[]')
         FROM person p) AS people,
        (SELECT coalesce(jsonb_agg(jsonb_build_object('principalId', s.principal_id, 'substituteId', s.substitute_id,
            'fromDate', s.from_date, 'toDate', s.to_date) ORDER BY s.created_at, s.id), '[]')
         FROM substitute s WHERE s.revoked_at IS NULL) AS substitutions
      FROM installation`);
  if (!row) throw new Error('the installation row is missing');
  const units = row.units.map(
    ({ id, name, name_en, parent_id, head_id, functions, active, defaults }): DirectoryUnit => {
      return {
        id,
        name,
        nameEn: name_en,
        parentId: parent_id,
        headId: head_id,
        functions,
        active,
        defaultPersons: defaults ?? {},
      };
    },
  );
  const people = row.people.map(({ id, name, name_en, unit_id, roles, areas, active }): DirectoryPerson => {
    const where = areas && areas.length > 0 ? { areas } : {};
    return { id, name, nameEn: name_en, unitId: unit_id, roles, ...where, active };
  });
  return {
    version: Number(row.version),
    units: Object.fromEntries(units.map((unit) => [unit.id, unit])),
    people: Object.fromEntries(people.map((person) => [person.id, person])),
    substitutions: row.substitutions,
  };
}

/**
 * Reference data by version, kept in the process. The versions come from the transaction that uses them, so that what is
 * cached can never be older than what was read; only the newest directory is kept.
 */
export class ReferenceCache {
  private directory: Directory | null = null;
  private readonly calendars = new Map<number, Calendar>();
  private readonly ofDays = new Map<number, Calendar>();
  private readonly policies = new Map<number, Policy>();

  async directoryAt(manager: Queryable, version: number): Promise<Directory> {
    if (this.directory?.version !== version) this.directory = await loadDirectory(manager);
    return this.directory;
  }

  async calendarAt(manager: Queryable, version: number): Promise<Calendar> {
    const known = this.calendars.get(version) ?? (await loadCalendar(manager, version));
    this.calendars.set(version, known);
    return known;
  }

  /** What has gone by as it was, what is to come as `newest` has it. */
  async calendarOfDays(manager: Queryable, newest: number): Promise<Calendar> {
    const known = this.ofDays.get(newest) ?? calendarOfDays(await this.published(manager, newest));
    this.ofDays.set(newest, known);
    return known;
  }

  private async published(manager: Queryable, newest: number): Promise<readonly PublishedCalendar[]> {
    const rows = await manager.query<{ version: number; published_at: Date }[]>(
      'SELECT version, published_at FROM calendar_version WHERE version <= $1 ORDER BY version',
      [newest],
    );
    const all: PublishedCalendar[] = [];
    for (const { published_at, version } of rows) {
      all.push({ calendar: await this.calendarAt(manager, version), publishedAt: published_at.toISOString() });
    }
    return all;
  }

  /** Null for a version that is not published. */
  async policyAt(manager: Queryable, version: number): Promise<Policy | null> {
    const known = this.policies.get(version) ?? (await loadPolicy(manager, version));
    if (known) this.policies.set(version, known);
    return known;
  }
}
