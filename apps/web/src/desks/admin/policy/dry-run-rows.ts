import { dateAt } from '@bangban/kernel';
import { type DryRunSums, isLateItem, mondayOf } from '@bangban/domain';
import { PLACE_ZONE } from '../../../i18n/format';
import type { DryRunRow } from './use-dry-run';

export const FIGURES = [
  'alerts',
  'told',
  'breaches',
  'lateItems',
  'questions',
  'unanswered',
  'missed',
  'forms',
] as const;
export const GROUPS = ['byLeader', 'byUnit', 'byWeek'] as const;
/** What is told apart by unit and week; by leader alerts alone are. */
export const MEASURES = ['alerts', 'late', 'forms'] as const;
export type DryRunMeasure = (typeof MEASURES)[number];
export type DryRunFigure = (typeof FIGURES)[number];
export type DryRunGroup = (typeof GROUPS)[number];

/** A number of the report: a sum of the whole, or of one leader, unit or week. */
export type Chosen =
  | { readonly figure: DryRunFigure }
  | { readonly group: DryRunGroup; readonly measure: DryRunMeasure; readonly key: string };

const SUMS = {
  byLeader: { alerts: 'byLeader', late: 'byLeader', forms: 'byLeader' },
  byUnit: { alerts: 'byUnit', late: 'lateByUnit', forms: 'formsByUnit' },
  byWeek: { alerts: 'byWeek', late: 'lateByWeek', forms: 'formsByWeek' },
} as const satisfies Record<DryRunGroup, Record<DryRunMeasure, keyof DryRunSums>>;

type Side = NonNullable<DryRunRow['draft']>;

/** The rows behind a number. */
export function behind(chosen: Chosen, rows: readonly DryRunRow[]): readonly DryRunRow[] {
  return rows.filter((row) => [row.inForce, row.draft].some((side) => side !== null && counts(chosen, row, side)));
}

function counts(chosen: Chosen, row: DryRunRow, side: Side): boolean {
  if ('group' in chosen) return inGroup(chosen.group, chosen.key, side) && measured(chosen.measure, row);
  const { kind } = row;
  switch (chosen.figure) {
    case 'alerts':
    case 'told':
      return kind !== 'form';
    case 'breaches':
      return kind === 'breach';
    case 'lateItems':
      return isLateItem(row);
    case 'questions':
      return side.asks;
    case 'forms':
      return kind === 'form';
    case 'unanswered':
    case 'missed':
      return kind === chosen.figure;
  }
}

function measured(measure: DryRunMeasure, row: DryRunRow): boolean {
  if (measure === 'late') return isLateItem(row);
  return (row.kind === 'form') === (measure === 'forms');
}

function inGroup(group: DryRunGroup, key: string, { at, told, unitId }: Side): boolean {
  if (group === 'byUnit') return unitId === key;
  return group === 'byWeek' ? mondayOf(dateAt(at, PLACE_ZONE)) === key : told.includes(key);
}

export interface GroupRow {
  readonly key: string;
  readonly inForce: number;
  readonly draft: number;
}

/** Weeks in their order; people and units by how much the draft says to them. */
export function groupRows(group: DryRunGroup, measure: DryRunMeasure, sums: DryRunSums): readonly GroupRow[] {
  const rows = Object.entries(sums[SUMS[group][measure]]).map(([key, sides]) => ({ key, ...sides }));
  const more = (one: GroupRow, other: GroupRow): number => other.draft - one.draft || other.inForce - one.inForce;
  return rows.sort((one, other) => (group === 'byWeek' ? (one.key < other.key ? -1 : 1) : more(one, other)));
}
