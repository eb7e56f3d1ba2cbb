import {
  addDays,
  addMonths,
  dateAt,
  type DateOnly,
  dayNumber,
  type Instant,
  type Light,
  startOfDay,
} from '@bangban/kernel';
import type { StageLightPolicy } from '../policy/policy';
import type { ProjectState } from './project.state';
import { nextStage, type Stage } from './stages';

/** From when on a stage's light is yellow, and red; what happens earlier of month and progress counts. */
export interface StageMarks {
  readonly yellowAt: Instant;
  readonly redAt: Instant;
}

/** The plan's date for the step after `stage`; null where the plan names none. */
export function targetOf({ plan }: Pick<ProjectState, 'plan'>, stage: Stage): DateOnly | null {
  const to = nextStage(stage);
  if (!plan || !to) return null;
  return to === 'signing' || to === 'commencement' || to === 'production' ? plan[to] : null;
}

/** Planned months that have gone by whole on this day without the step: the target's own is the first of them. */
export function monthsMissed(target: DateOnly, day: DateOnly): number {
  const month = (date: DateOnly): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  return Math.max(0, month(day) - month(target));
}

/** What months missed come to. */
export function lightOfMonths(missed: number, { missedMonths }: StageLightPolicy): Exclude<Light, 'none'> {
  if (missed >= missedMonths.red) return 'red';
  return missed >= missedMonths.yellow ? 'yellow' : 'green';
}

/** 形象进度 against 时序进度: the time between commencement and planned production, and what was noted in it last. */
interface Building {
  readonly from: DateOnly;
  /** Days from the first to the planned last, both counted. */
  readonly days: number;
  readonly percent: number;
}

/** Null where nobody has said how far the building is, and outside of the stage that builds. */
function buildingOf(project: ProjectState, zone: number): Building | null {
  const { plan, progress, stage, stages } = project;
  const entered = stages[stages.length - 1]?.enteredAt;
  if (stage !== 'commencement' || !plan || !entered) return null;
  if (!progress || progress.percent === null || progress.at < entered) return null;
  const from = dateAt(entered, zone);
  return { from, days: Math.max(1, dayNumber(plan.production) - dayNumber(from) + 1), percent: progress.percent };
}

/**
 * Percentage points that the progress lies behind the plan, whose progress is that of time; negative: ahead. Only days that
 * are over count. Null where it is not known.
 */
export function pointsBehind(project: ProjectState, now: Instant, zone: number): number | null {
  const building = buildingOf(project, zone);
  if (!building) return null;
  const { days, from, percent } = building;
  const gone = Math.min(days, Math.max(0, dayNumber(dateAt(now, zone)) - dayNumber(from)));
  return (gone * 100) / days - percent;
}

/** When a stage's light turns, by the month that was planned and by the progress that was noted last. */
export function stageMarks(
  project: ProjectState,
  target: DateOnly,
  policy: StageLightPolicy,
  zone: number,
): StageMarks {
  const { behind, missedMonths } = policy;
  const monthStart = `${target.slice(0, 8)}01`;
  const yellow = [startOfDay(addMonths(monthStart, missedMonths.yellow), zone)];
  const red = [startOfDay(addMonths(monthStart, missedMonths.red), zone)];
  const building = buildingOf(project, zone);
  if (building) {
    const { days, from, percent } = building;
    const after = (gone: number): Instant[] => (gone <= days ? [startOfDay(addDays(from, gone), zone)] : []);
    // So many points, inclusive, are yellow; more than so many are red.
    yellow.push(...after(Math.ceil((days * (percent + behind.yellowFrom)) / 100)));
    red.push(...after(Math.floor((days * (percent + behind.redOver)) / 100) + 1));
  }
  return { yellowAt: first(yellow), redAt: first(red) };
}

const first = (instants: readonly Instant[]): Instant => instants.reduce((one, at) => (at < one ? at : one));

/** What a stage's light says of a target: its month, and for the stage the project is in, its progress. */
export interface StageLight {
  readonly light: Exclude<Light, 'none'>;
  readonly missed: number;
  readonly behind: number | null;
}

/**
 * The light of the target that leads into `stage`. Of a stage entered: as it was met, by its first entry. Of the one that
 * comes next: as it stands. Null without a target, and for what lies behind the next.
 */
export function stageLight(
  project: ProjectState,
  stage: Stage,
  policy: StageLightPolicy,
  now: Instant,
  zone: number,
): StageLight | null {
  const { plan } = project;
  const target = !plan || stage === 'lead' || stage === 'intent' ? null : plan[stage];
  if (target === null) return null;
  const entry = project.stages.find((each) => each.stage === stage);
  if (entry) {
    const missed = monthsMissed(target, dateAt(entry.enteredAt, zone));
    return { light: lightOfMonths(missed, policy), missed, behind: null };
  }
  if (nextStage(project.stage) !== stage || project.status !== 'active') return null;
  const { redAt, yellowAt } = stageMarks(project, target, policy, zone);
  const light = now >= redAt ? 'red' : now >= yellowAt ? 'yellow' : 'green';
  return { light, missed: monthsMissed(target, dateAt(now, zone)), behind: pointsBehind(project, now, zone) };
}

/** From when on a target is near: those who answer for it are told, and only its leader moves it. */
export function nearFrom(target: DateOnly, policy: StageLightPolicy, zone: number): Instant {
  return startOfDay(addDays(target, -policy.remindDays), zone);
}
