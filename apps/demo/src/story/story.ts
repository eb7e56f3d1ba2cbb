import { inLanes } from '../client/lanes';
import type { Sessions } from '../client/sessions';
import { LAST_OF_ALL, PROJECTS } from '../projects/projects';
import type { ProjectSeed } from '../projects/project-seed';
import type { Act } from './act';
import { answerActs } from './answers';
import { type ItemRow, type OpenItems, openItems } from './checklist';
import type { DemoClock } from './demo-clock';
import { engineCaughtUp } from './engine';
import { contactActs } from './contact-acts';
import { COMMENT_ACTS } from './comment-acts';
import { WATCH_ACTS } from './watch-acts';
import { COMPLAINT_ACTS } from './complaint-acts';
import { CONTEST_ACTS } from './contest-acts';
import { FORM_ACTS } from './form-acts';
import { HOLD_ACTS } from './hold-acts';
import { LEAD_ACTS } from './lead-acts';
import { LIBRARY_ACTS } from './library-acts';
import { itemActs } from './item-acts';
import { MEETING_ACTS } from './meeting-acts';
import { OUTREACH_ACTS } from './outreach-acts';
import { AGENCY_ACTS } from './agency-acts';
import { AFTERCARE_ACTS } from './aftercare-acts';
import { MONEY_ACTS } from './money-acts';
import { PROMISE_ACTS } from './promise-acts';
import type { Registered } from './registered';
import { REVIEW_ACTS } from './review-acts';
import { Scene } from './scene';
import { SPECIAL_ACTS } from './special-acts';
import { stageActs } from './stage-acts';
import { workOn } from './units-at-work';
import { LAST_DAY, STEPS, type StoryDays } from './working-days';

/** Projects on which something is done at the same time. */
const WIDTH = 6;

export interface StoryParts {
  readonly sessions: Sessions;
  readonly days: StoryDays;
  readonly clock: DemoClock;
  readonly say: (line: string) => void;
  /** What an earlier run has registered. */
  readonly known: readonly Registered[];
}

/** Everything that is done about a project, in order; on one day, in the order of this list. */
export function actsOf(seed: ProjectSeed, days: StoryDays): readonly Act[] {
  const acts = [
    ...stageActs(seed),
    ...itemActs(seed.key),
    ...(SPECIAL_ACTS[seed.key] ?? []),
    ...(FORM_ACTS[seed.key] ?? []),
    ...(COMMENT_ACTS[seed.key] ?? []),
    ...(WATCH_ACTS[seed.key] ?? []),
    ...(COMPLAINT_ACTS[seed.key] ?? []),
    ...(HOLD_ACTS[seed.key] ?? []),
    ...(REVIEW_ACTS[seed.key] ?? []),
    ...(LIBRARY_ACTS[seed.key] ?? []),
    ...(LEAD_ACTS[seed.key] ?? []),
    ...(CONTEST_ACTS[seed.key] ?? []),
    ...(OUTREACH_ACTS[seed.key] ?? []),
    ...(MEETING_ACTS[seed.key] ?? []),
    ...(AGENCY_ACTS[seed.key] ?? []),
    ...(AFTERCARE_ACTS[seed.key] ?? []),
    ...(PROMISE_ACTS[seed.key] ?? []),
    ...(MONEY_ACTS[seed.key] ?? []),
    ...answerActs(seed.key),
    ...contactActs(seed, days),
  ];
  return acts.sort((a, b) => a.day - b.day);
}

/**
 * Tells the story day by day: the clock is moved to the morning, what is planned is done, then units and help centre work
 * on what is open. The clock moves on only when a day is done, so a run that was cut off goes on with the day on which it
 * was cut off: what was done of it is answered as before.
 */
export async function tell({ clock, days, known, say, sessions }: StoryParts): Promise<void> {
  const ids = new Map(known.map(({ id, name }) => [name, id]));
  const parts = { sessions, days };
  const scenes = PROJECTS.map((seed): Cast => {
    const scene = new Scene(seed, parts, ids.get(seed.name) ?? null);
    return { scene, acts: actsOf(seed, days) };
  });
  const others = scenes.filter(({ scene }) => scene.seed.key !== LAST_OF_ALL);
  const last = scenes.filter((each) => !others.includes(each));
  const isNew = known.length === 0;
  const reached = isNew ? 0 : days.dayAt(await clock.now());
  let open = await openItems(sessions);
  let month = '';
  for (const day of STEPS.filter((step) => step >= reached)) {
    const morning = days.morning(day);
    await clock.moveTo(morning, isNew && day === 0);
    await engineCaughtUp(sessions, lateBy(open, morning), morning);
    await inLanes(WIDTH, others, (each) => playDay(each, day));
    open = await openItems(sessions);
    await inLanes(WIDTH, scenes, async ({ scene }) => {
      if (scene.registered) await workOn(scene, open.get(scene.projectId) ?? [], day);
    });
    const date = days.date(day);
    if (date.slice(0, 7) !== month) {
      month = date.slice(0, 7);
      say(`${date}: ${scenes.filter(({ scene }) => scene.registered).length} projects, ${count(open)} open items`);
    }
  }
  // Nothing comes after it: where it stands, all has been told.
  for (const each of last) await playDay(each, LAST_DAY);
}

interface Cast {
  readonly scene: Scene;
  readonly acts: readonly Act[];
}

async function playDay({ acts, scene }: Cast, day: number): Promise<void> {
  for (const act of acts) if (act.day === day) await act.play(scene);
}

/** Projects with an item whose limit has passed: the engine has rungs to fire. */
function lateBy(open: OpenItems, instant: string): readonly string[] {
  const now = Date.parse(instant);
  const isLate = ({ dueAt }: ItemRow): boolean => dueAt !== null && Date.parse(dueAt) <= now;
  return [...open].flatMap(([projectId, rows]) => (rows.some(isLate) ? [projectId] : []));
}

const count = (open: OpenItems): number => [...open.values()].reduce((sum, { length }) => sum + length, 0);
