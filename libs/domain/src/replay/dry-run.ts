import type { DryRunAlert, DryRunPair, DryRunSums } from '@bangban/contract';
import { addDays, type DateOnly, dateAt, type Instant, weekday } from '@bangban/kernel';
import type { DomainEvent } from '../event/events';
import type { Policy } from '../policy/policy';
import { type Alert, alertsOf } from './alerts';
import type { Sources } from './recorded';
import { replayed } from './replay';

export type { DryRunSums };

/** The record of one project under the rules in force and under those that are tried. */
export interface DryRun {
  /** Alerts and the forms that the rules open. */
  readonly pairs: readonly DryRunPair[];
  /** Items whose handling limit was missed. */
  readonly late: { readonly inForce: number; readonly draft: number };
  /** Alerts and forms that were recorded, and those of them, or of their replay, that are not the same. */
  readonly recorded: number;
  readonly differing: number;
}

export interface DryRunOptions {
  readonly from: Instant;
  readonly until: Instant;
  /** Laid over from `from` on; its version is above every other. */
  readonly policy: Policy;
}

/**
 * Both sides are looked at punctually, so that what differs comes of the rules. Beside them the rules in force are replayed as
 * time was looked at, and held against what was recorded.
 */
export function* dryRun(
  record: readonly DomainEvent[],
  sources: Sources,
  options: DryRunOptions,
): Generator<undefined, DryRun> {
  const { from, policy, until } = options;
  const events = record.filter(({ recordedAt }) => recordedAt <= until);
  const punctually = { from, until, watched: 'punctually' } as const;
  const { events: inForce } = yield* replayed(events, sources, { ...punctually, policy: null });
  const { events: draft } = yield* replayed(events, sources, { ...punctually, policy });
  const asRecorded = yield* replayed(events, sources, { from, until, policy: null, watched: 'as-recorded' });
  const recorded = alertsOf(events.filter(({ recordedAt }) => recordedAt >= from));
  return {
    pairs: pairsOf(alertsOf(inForce), alertsOf(draft)),
    late: { inForce: lateItems(inForce), draft: lateItems(draft) },
    recorded: recorded.length,
    differing: pairsOf(recorded, alertsOf(asRecorded.events)).filter((pair) => !isSame(pair)).length,
  };
}

/** The first with the first, the second with the second: which deadline it was of may be numbered otherwise. */
function pairsOf(inForce: readonly Alert[], draft: readonly Alert[]): readonly DryRunPair[] {
  const waiting = new Map<string, Alert[]>();
  for (const each of draft) waiting.set(keyOf(each), [...(waiting.get(keyOf(each)) ?? []), each]);
  const pairs = inForce.map((each) => pairOf(each, each, waiting.get(keyOf(each))?.shift() ?? null));
  const rest = [...waiting.values()].flat().map((each) => pairOf(each, null, each));
  return [...pairs, ...rest];
}

const keyOf = ({ clock, itemId, kind, rung }: Alert): string => [kind, itemId, clock, rung].join(' ');

const pairOf = ({ clock, itemId, kind, rung }: Alert, inForce: Alert | null, draft: Alert | null): DryRunPair => ({
  itemId,
  kind,
  clock,
  rung,
  inForce: inForce && sideOf(inForce),
  draft: draft && sideOf(draft),
});

function sideOf({ asks, at, due, personId, provisional, told, unitId, version }: Alert): DryRunAlert {
  return { at, due, provisional, version, unitId, personId, told, asks };
}

/** Told at the same instant, of the same limit, to the same people. */
export function isSame({ draft, inForce }: Pick<DryRunPair, 'draft' | 'inForce'>): boolean {
  if (!draft || !inForce) return false;
  const said = ({ asks, at, due, told }: DryRunAlert): string => JSON.stringify([asks, at, due, [...told].sort()]);
  return said(draft) === said(inForce);
}

function lateItems(events: readonly DomainEvent[]): number {
  const late = events.flatMap((event) =>
    event.type === 'LimitBreached' && event.data.clock === 'handling' ? (event.data.itemId ?? []) : [],
  );
  return new Set(late).size;
}

type Sides = DryRunSums['alerts'];
const NONE: Sides = { inForce: 0, draft: 0 };

export const NO_SUMS: DryRunSums = {
  alerts: NONE,
  told: NONE,
  breaches: NONE,
  lateItems: NONE,
  questions: NONE,
  unanswered: NONE,
  missed: NONE,
  forms: NONE,
  byLeader: {},
  byUnit: {},
  byWeek: {},
  lateByUnit: {},
  lateByWeek: {},
  formsByUnit: {},
  formsByWeek: {},
};

/** What one project adds. `leads` says who is a leading official. */
export function sumsOf(
  { late, pairs }: Pick<DryRun, 'late' | 'pairs'>,
  leads: (personId: string) => boolean,
  utcOffsetMinutes: number,
): DryRunSums {
  const unit = ({ unitId }: DryRunAlert): readonly string[] => (unitId === null ? [] : [unitId]);
  const week = ({ at }: DryRunAlert): readonly DateOnly[] => [mondayOf(dateAt(at, utcOffsetMinutes))];
  const forms = pairs.filter(({ kind }) => kind === 'form');
  const alerts = pairs.filter(({ kind }) => kind !== 'form');
  const missed = alerts.filter(isLateItem);
  const one = (wanted: (pair: DryRunPair, side: DryRunAlert) => boolean): Sides =>
    counted(alerts, (pair, side) => (wanted(pair, side) ? 1 : 0));
  return {
    alerts: one(() => true),
    told: counted(alerts, (_, { told }) => told.length),
    breaches: one(({ kind }) => kind === 'breach'),
    lateItems: late,
    questions: one((_, { asks }) => asks),
    unanswered: one(({ kind }) => kind === 'unanswered'),
    missed: one(({ kind }) => kind === 'missed'),
    forms: counted(forms, () => 1),
    byLeader: grouped(alerts, ({ told }) => told.filter(leads)),
    byUnit: grouped(alerts, unit),
    byWeek: grouped(alerts, week),
    lateByUnit: grouped(onceEach(missed, unit), unit),
    lateByWeek: grouped(
      onceEach(missed, () => ['']),
      week,
    ),
    formsByUnit: grouped(forms, unit),
    formsByWeek: grouped(forms, week),
  };
}

/** An item is late with its handling limit; it may miss a second one behind a transfer or a return. */
export const isLateItem = ({ clock, kind }: Pick<DryRunPair, 'clock' | 'kind'>): boolean =>
  kind === 'breach' && clock === 'handling';

/** Of each item what comes first, under each of the rules: once within each group. */
function onceEach(
  pairs: readonly DryRunPair[],
  groupsOf: (side: DryRunAlert) => readonly string[],
): readonly DryRunPair[] {
  const kept = (which: 'inForce' | 'draft'): ReadonlySet<DryRunPair> => {
    const first = new Map<string, DryRunPair>();
    for (const pair of pairs) {
      const side = pair[which];
      if (!side) continue;
      const key = [pair.itemId, ...groupsOf(side)].join(' ');
      if (side.at < (first.get(key)?.[which]?.at ?? '~')) first.set(key, pair);
    }
    return new Set(first.values());
  };
  const [inForce, draft] = [kept('inForce'), kept('draft')];
  return pairs.map((pair) => ({
    ...pair,
    inForce: inForce.has(pair) ? pair.inForce : null,
    draft: draft.has(pair) ? pair.draft : null,
  }));
}

/** By which a week is known. */
export const mondayOf = (date: DateOnly): DateOnly => addDays(date, -((weekday(date) + 6) % 7));

function counted(pairs: readonly DryRunPair[], of: (pair: DryRunPair, side: DryRunAlert) => number): Sides {
  return pairs.reduce<Sides>(
    (sum, pair) => ({
      inForce: sum.inForce + (pair.inForce ? of(pair, pair.inForce) : 0),
      draft: sum.draft + (pair.draft ? of(pair, pair.draft) : 0),
    }),
    NONE,
  );
}

function grouped(
  pairs: readonly DryRunPair[],
  keysOf: (side: DryRunAlert) => readonly string[],
): Readonly<Record<string, Sides>> {
  const groups: Record<string, { inForce: number; draft: number }> = {};
  for (const pair of pairs) {
    for (const side of ['inForce', 'draft'] as const) {
      const told = pair[side];
      for (const key of told ? keysOf(told) : []) (groups[key] ??= { inForce: 0, draft: 0 })[side] += 1;
    }
  }
  return groups;
}

/** Both together: of several projects, of several pages. */
export function addedSums(one: DryRunSums, other: DryRunSums): DryRunSums {
  const plus = (a: Sides = NONE, b: Sides = NONE): Sides => ({
    inForce: a.inForce + b.inForce,
    draft: a.draft + b.draft,
  });
  const merged = (a: DryRunSums['byUnit'], b: DryRunSums['byUnit']): DryRunSums['byUnit'] =>
    Object.fromEntries([...new Set([...Object.keys(a), ...Object.keys(b)])].map((key) => [key, plus(a[key], b[key])]));
  return {
    alerts: plus(one.alerts, other.alerts),
    told: plus(one.told, other.told),
    breaches: plus(one.breaches, other.breaches),
    lateItems: plus(one.lateItems, other.lateItems),
    questions: plus(one.questions, other.questions),
    unanswered: plus(one.unanswered, other.unanswered),
    missed: plus(one.missed, other.missed),
    forms: plus(one.forms, other.forms),
    byLeader: merged(one.byLeader, other.byLeader),
    byUnit: merged(one.byUnit, other.byUnit),
    byWeek: merged(one.byWeek, other.byWeek),
    lateByUnit: merged(one.lateByUnit, other.lateByUnit),
    lateByWeek: merged(one.lateByWeek, other.lateByWeek),
    formsByUnit: merged(one.formsByUnit, other.formsByUnit),
    formsByWeek: merged(one.formsByWeek, other.formsByWeek),
  };
}
