import type { Policy } from '@bangban/domain';
import type { Unit } from '../../../lib/reference';

export interface UnitRow {
  readonly unit: Unit;
  /** 0 at the top. */
  readonly depth: number;
}

/**
 * Units below those they belong to, in the order in which they come. A unit whose superior is unknown, or that would stand
 * below itself, stands at the top: none is lost.
 */
export function unitRows(units: readonly Unit[]): readonly UnitRow[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const atTop = (unit: Unit): boolean =>
    unit.parentId === null || !byId.has(unit.parentId) || ancestorsOf(unit, byId).includes(unit.id);
  const withBelow = (unit: Unit, depth: number): readonly UnitRow[] => [
    { unit, depth },
    ...units.filter((each) => each.parentId === unit.id && !atTop(each)).flatMap((each) => withBelow(each, depth + 1)),
  ];
  return units.filter(atTop).flatMap((unit) => withBelow(unit, 0));
}

/** The ids above a unit, its own too where it stands in a circle. */
function ancestorsOf(unit: Unit, byId: ReadonlyMap<string, Unit>): readonly string[] {
  const above: string[] = [];
  for (let id = unit.parentId; id !== null && !above.includes(id); id = byId.get(id)?.parentId ?? null) above.push(id);
  return above;
}

/** Units that may become a unit's superior: not itself and none below it. */
export function possibleParents(units: readonly Unit[], unitId: string | null): readonly Unit[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  return units.filter(
    (unit) => unit.active && unit.id !== unitId && (unitId === null || !ancestorsOf(unit, byId).includes(unitId)),
  );
}

/** Every function that a policy hands work to, in the order in which it does. */
export function functionsWanted(policy: Policy): readonly string[] {
  const holders = Object.values(policy.stages).flatMap(({ gate, items, routines }) => [
    ...gate.map(({ holder }) => holder),
    ...items.flatMap(({ coUnits, lead }) => [lead, ...coUnits]),
    ...routines.map(({ holder }) => holder),
  ]);
  const named = [...holders, ...policy.closing.map(({ holder }) => holder)].flatMap((holder) =>
    holder.startsWith('function:') ? [holder.slice('function:'.length)] : [],
  );
  return [...new Set(['help-centre', ...named])];
}

/** Functions that work is handed to and nobody carries: such work falls to the help centre's head. */
export function functionsMissing(policy: Policy, units: readonly Unit[]): readonly string[] {
  const carried = new Set(units.filter(({ active }) => active).flatMap(({ functions }) => functions));
  return functionsWanted(policy).filter((name) => !carried.has(name));
}
