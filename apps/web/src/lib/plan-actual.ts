import { addDays, type Calendar, type DateOnly, workingDaysBetween } from '@bangban/kernel';
import { type ProjectState, type Stage, STAGES } from '@bangban/domain';
import { dayOf } from '../i18n/format';

/** A stage's target against what happened. Working days; positive: after the target. */
export interface PlanLine {
  readonly stage: Stage;
  readonly target: DateOnly | null;
  readonly entered: DateOnly | null;
  readonly reported: boolean;
  /** Of the entry against the target; for a stage not yet entered, of today. Null without a target. */
  readonly difference: number | null;
}

/** Working days from `from` to `to`: 0 on the same day, negative when `to` is earlier. */
export function workingDistance(calendar: Calendar, from: DateOnly, to: DateOnly): number {
  if (from === to) return 0;
  return from < to
    ? workingDaysBetween(calendar, from, addDays(to, 1)).length
    : -workingDaysBetween(calendar, to, addDays(from, 1)).length;
}

/** The stages from lead to production. The first entry counts: a project that went back keeps the date it first came. */
export function planLines(
  project: Pick<ProjectState, 'plan' | 'stages'>,
  today: DateOnly,
  calendar: Calendar,
): readonly PlanLine[] {
  return STAGES.map((stage) => {
    const target = stage === 'lead' || stage === 'intent' ? null : (project.plan?.[stage] ?? null);
    const entry = project.stages.find((each) => each.stage === stage);
    const entered = entry ? dayOf(entry.enteredAt) : null;
    const difference = target === null ? null : workingDistance(calendar, target, entered ?? today);
    return { stage, target, entered, reported: entry?.reported ?? false, difference };
  });
}

/** A bar on the time line, in per cent of its width. */
export interface PlanBar {
  readonly stage: Stage;
  readonly from: number;
  readonly to: number;
}

export interface PlanChart {
  readonly from: DateOnly;
  readonly to: DateOnly;
  readonly today: number;
  readonly planned: readonly PlanBar[];
  readonly spent: readonly PlanBar[];
  /** First days of months, to be marked below. */
  readonly ticks: readonly { readonly date: DateOnly; readonly at: number }[];
}

const days = (date: DateOnly): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000;

/** Plan and actual on one line of time. Null without a plan. */
export function planChart(project: Pick<ProjectState, 'exit' | 'plan' | 'stages'>, today: DateOnly): PlanChart | null {
  const { plan } = project;
  const first = project.stages[0];
  if (!plan || !first) return null;
  const from = dayOf(first.enteredAt);
  const exit = project.exit ? dayOf(project.exit.at) : today;
  const to = [plan.production, today, exit].sort().at(-1) ?? today;
  const width = Math.max(1, days(to) - days(from));
  const at = (date: DateOnly): number =>
    Math.round(Math.min(1, Math.max(0, (days(date) - days(from)) / width)) * 1_000) / 10;
  // As with what happened, a bar is the time spent in a stage: the next one's target ends it.
  const entries = [
    { stage: 'intent' as const, from },
    ...(plan.signing ? [{ stage: 'signing' as const, from: plan.signing }] : []),
    { stage: 'commencement' as const, from: plan.commencement },
  ];
  const planned = entries.map(({ from: begin, stage }, index): PlanBar => {
    const end = entries[index + 1]?.from ?? plan.production;
    return { stage, from: at(begin), to: at(end) };
  });
  const spent = project.stages.map(({ enteredAt, leftAt, stage }): PlanBar => ({
    stage,
    from: at(dayOf(enteredAt)),
    to: at(leftAt ? dayOf(leftAt) : exit),
  }));
  return {
    from,
    to,
    today: at(today),
    planned,
    spent,
    ticks: monthTicks(from, to).map((date) => ({ date, at: at(date) })),
  };
}

const MOST_TICKS = 12;

function monthTicks(from: DateOnly, to: DateOnly): readonly DateOnly[] {
  const ticks: DateOnly[] = [];
  let [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7)) + 1];
  for (;;) {
    if (month > 12) [year, month] = [year + 1, 1];
    const date = `${year}-${String(month).padStart(2, '0')}-01`;
    if (date > to) break;
    ticks.push(date);
    month += 1;
  }
  const step = Math.ceil(ticks.length / MOST_TICKS);
  return ticks.filter((_, index) => index % step === 0);
}
