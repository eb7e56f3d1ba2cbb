import type { Directory, DirectoryPerson, DirectoryUnit, Instant } from '@bangban/kernel';

interface UnitRow extends Pick<DirectoryUnit, 'id' | 'name' | 'functions' | 'active'> {
  readonly name_en: string | null;
  readonly parent_id: string | null;
  readonly head_id: string | null;
}
export interface SubstituteRow {
  readonly id: string;
  readonly principal_id: string;
  readonly substitute_id: string;
  readonly from_date: string;
  readonly to_date: string;
  readonly created_at: string;
  readonly revoked_at: string | null;
}
interface Rows {
  readonly unit: UnitRow;
  readonly person: Pick<DirectoryPerson, 'id' | 'active'> & { readonly unit_id: string | null };
  readonly person_role: { readonly person_id: string; readonly role: DirectoryPerson['roles'][number] };
  readonly unit_default_person: { readonly unit_id: string; readonly kind: string; readonly person_id: string };
  readonly person_area: { readonly person_id: string; readonly unit_id: string };
  readonly substitute: SubstituteRow;
}

/** A row of the directory as it was before it changed, and after; null where there was none. */
export type DirectoryChange = {
  [Table in keyof Rows]: {
    readonly about: Table;
    readonly at: Instant;
    readonly before: Rows[Table] | null;
    readonly after: Rows[Table] | null;
  };
}[keyof Rows];

interface Standing {
  readonly units: Directory['units'];
  readonly people: Directory['people'];
  readonly substitutes: ReadonlyMap<string, SubstituteRow>;
}

/**
 * Who was who at any instant, from who is who now and what has changed since, newest first. Names are today's. Before the first
 * change that is remembered, everything is as that found it.
 */
export class PastDirectories {
  /** Newest first: each from its instant on. */
  private readonly stands: { readonly from: Instant; readonly directory: Directory }[] = [];

  constructor(now: Directory, substitutes: readonly SubstituteRow[], changes: readonly DirectoryChange[]) {
    let standing: Standing = {
      units: now.units,
      people: now.people,
      substitutes: new Map(substitutes.map((row) => [row.id, row])),
    };
    for (const change of changes) {
      const newer = this.stands.at(-1)?.from;
      // What was changed before is not from later; what was changed in one go stands together.
      if (newer === undefined || change.at < newer)
        this.stands.push({ from: change.at, directory: said(now, standing) });
      standing = undone(standing, change);
    }
    this.stands.push({ from: '', directory: changes.length === 0 ? now : said(now, standing) });
  }

  at(instant: Instant): Directory {
    let [low, high] = [0, this.stands.length - 1];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if ((this.stands[middle]?.from ?? '') <= instant) high = middle;
      else low = middle + 1;
    }
    const found = this.stands[low];
    if (!found) throw new Error('there is no directory');
    return found.directory;
  }
}

function said(now: Directory, { people, substitutes, units }: Standing): Directory {
  const standing = [...substitutes.values()].filter(({ revoked_at }) => revoked_at === null).sort(byMaking);
  return {
    version: now.version,
    units,
    people,
    substitutions: standing.map(({ from_date, principal_id, substitute_id, to_date }) => ({
      principalId: principal_id,
      substituteId: substitute_id,
      fromDate: from_date,
      toDate: to_date,
    })),
  };
}

const byMaking = (one: SubstituteRow, other: SubstituteRow): number =>
  `${one.created_at} ${one.id}` < `${other.created_at} ${other.id}` ? -1 : 1;

function undone(standing: Standing, change: DirectoryChange): Standing {
  const { people, substitutes, units } = standing;
  switch (change.about) {
    case 'unit':
      return { ...standing, units: put(units, change, (row) => unitOf(row, units[row.id])) };
    case 'person':
      return { ...standing, people: put(people, change, (row) => personOf(row, people[row.id])) };
    case 'person_role': {
      const { after, before } = change;
      const without = after
        ? rolesOf(people, after.person_id, (roles) => roles.filter((each) => each !== after.role))
        : people;
      return {
        ...standing,
        people: before ? rolesOf(without, before.person_id, (roles) => withOne(roles, before.role)) : without,
      };
    }
    case 'person_area': {
      const { after, before } = change;
      const without = after
        ? areasOf(people, after.person_id, (areas) => areas.filter((each) => each !== after.unit_id))
        : people;
      return {
        ...standing,
        people: before ? areasOf(without, before.person_id, (areas) => withOne(areas, before.unit_id)) : without,
      };
    }
    case 'unit_default_person': {
      const { after, before } = change;
      const without = after ? defaultOf(units, after, null) : units;
      return { ...standing, units: before ? defaultOf(without, before, before.person_id) : without };
    }
    case 'substitute': {
      const left = new Map(substitutes);
      if (change.after) left.delete(change.after.id);
      if (change.before) left.set(change.before.id, change.before);
      return { ...standing, substitutes: left };
    }
  }
}

function put<Row extends { readonly id: string }, T>(
  all: Readonly<Record<string, T>>,
  { after, before }: { readonly before: Row | null; readonly after: Row | null },
  of: (row: Row) => T,
): Readonly<Record<string, T>> {
  if (before && (after === null || after.id === before.id)) return { ...all, [before.id]: of(before) };
  const rest = Object.fromEntries(Object.entries(all).filter(([id]) => id !== after?.id));
  return before ? { ...rest, [before.id]: of(before) } : rest;
}

const unitOf = (row: UnitRow, known: DirectoryUnit | undefined): DirectoryUnit => ({
  id: row.id,
  name: row.name,
  nameEn: row.name_en,
  parentId: row.parent_id,
  headId: row.head_id,
  functions: row.functions,
  active: row.active,
  defaultPersons: known?.defaultPersons ?? {},
});

const personOf = ({ active, id, unit_id }: Rows['person'], known: DirectoryPerson | undefined): DirectoryPerson => ({
  ...(known ?? { name: id, nameEn: null, roles: [] }),
  id,
  active,
  unitId: unit_id,
});

const withOne = <T extends string>(list: readonly T[], one: T): readonly T[] => [...new Set([...list, one])].sort();

function rolesOf(
  people: Directory['people'],
  id: string,
  of: (roles: DirectoryPerson['roles']) => DirectoryPerson['roles'],
): Directory['people'] {
  const person = people[id];
  return person ? { ...people, [id]: { ...person, roles: of(person.roles) } } : people;
}

function areasOf(
  people: Directory['people'],
  id: string,
  of: (areas: readonly string[]) => readonly string[],
): Directory['people'] {
  const person = people[id];
  if (!person) return people;
  const { areas = [], ...rest } = person;
  const left = of(areas);
  return { ...people, [id]: left.length > 0 ? { ...rest, areas: left } : rest };
}

function defaultOf(
  units: Directory['units'],
  { kind, unit_id }: Rows['unit_default_person'],
  personId: string | null,
): Directory['units'] {
  const unit = units[unit_id];
  if (!unit) return units;
  const { [kind]: _, ...others } = unit.defaultPersons;
  return {
    ...units,
    [unit_id]: { ...unit, defaultPersons: personId === null ? others : { ...others, [kind]: personId } },
  };
}
