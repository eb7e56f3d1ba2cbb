import type { Facts, ItemFact, ProjectFact } from './facts';
import type { Caller } from './reading';

const PARTS: Readonly<Record<string, (item: ItemFact) => boolean>> = {
  issued: () => true,
  closedInTime: ({ late, state }) => state === 'closed' && !late,
  closedLate: ({ late, state }) => state === 'closed' && late,
  open: ({ late, open }) => open && !late,
  late: ({ late, open }) => open && late,
  voided: ({ state }) => state === 'void',
};

const counted = (whose: string, items: readonly ItemFact[]): string =>
  [whose, ...Object.entries(PARTS).map(([name, has]) => `${name} ${items.filter(has).length}`)].join(', ');

/** 清单完成情况: of what was handed to units, each unit's, late ones to whoever let the limit pass; and all together, once each. */
export function completionOf(seen: readonly ProjectFact[]): readonly string[] {
  const items = seen.flatMap((project) => project.items).filter(({ issued }) => issued);
  const unitsOf = ({ late, lateUnits, unitId }: ItemFact): readonly string[] =>
    late && lateUnits.length > 0 ? lateUnits : [unitId];
  const units = [...new Set(items.flatMap(unitsOf))];
  return [
    counted('total', items),
    ...units.map((unit) =>
      counted(
        unit,
        items.filter((item) => unitsOf(item).includes(unit)),
      ),
    ),
  ];
}

/** The same of an answer. */
export function completionTold(text: string): readonly string[] {
  const { total, units } = JSON.parse(text) as {
    readonly total: Readonly<Record<string, number>>;
    readonly units: readonly (Readonly<Record<string, number>> & { readonly unitId: string })[];
  };
  const told = (whose: string, row: Readonly<Record<string, unknown>>): string =>
    [whose, ...Object.keys(PARTS).map((name) => `${name} ${String(row[name])}`)].join(', ');
  return [told('total', total), ...units.map((row) => told(row.unitId, row))];
}

const SUPERVISION = ['inspector', 'supervision-head'];

/** Entries that say of which project somebody registered it: by name to whoever supervises and sees it, without one to others. */
export function registeredFor(
  { people, projects, registered }: Facts,
  { actingFor, personId }: Caller,
  seen: readonly ProjectFact[],
): readonly string[] {
  const supervises = people[actingFor ?? personId]?.roles.some((role) => SUPERVISION.includes(role)) === true;
  return registered.map(({ id, projectId }) => {
    const file = projects.find((each) => each.id === projectId);
    return `${id} ${supervises && file && seen.includes(file) ? file.name : ''}`;
  });
}

/** The same of the table that is exported: its first column is the entry, its seventh the project. */
export function registeredTold(text: string, { registered }: Facts): readonly string[] {
  const known = new Set(registered.map(({ id }) => id));
  return text.split('\r\n').flatMap((line) => {
    const cells = line.split(',');
    return known.has(cells[0] ?? '') ? [`${cells[0]} ${cells[6]}`] : [];
  });
}
