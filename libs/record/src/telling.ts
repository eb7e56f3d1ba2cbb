import { fromMillis, type Instant, toMillis } from '@bangban/kernel';
import { formWakeUp, isOpen, itemWakeUp, openForms, projectWakeUp, type World } from '@bangban/domain';

/** When a project's workflow hears of a change. */
export type Telling = 'now' | 'soon' | 'never';

/**
 * `soon` is late enough that a project on which many people work is told of all they did at once (each signal costs the
 * engine more than the command cost the record), and early enough that no limit can pass unnoticed meanwhile.
 */
export const TELL_AFTER_MS: Readonly<Record<Telling, number | null>> = { now: 0, soon: 10_000, never: null };

/** A wake-up nearer than this cannot wait for `soon`. */
const NEAR_MS = 20_000;

/**
 * `now` when the workflow has to act at once: a project that begins or ends, changes its status, or has something due in
 * the next seconds (a stage entered is due to be opened immediately). All else it learns soon: until then it sleeps to an
 * instant that is too early or just right, and a tick that finds nothing due is harmless.
 */
export function tellingOf(before: World, after: World, now: Instant): Telling {
  const { project } = after;
  if (!project) return 'never';
  if (!before.project || before.project.status !== project.status || !isOpen(project.status)) return 'now';
  const near = fromMillis(toMillis(now) + NEAR_MS);
  const ofItems = Object.values(after.items).map((item) => itemWakeUp(item));
  const wakeUps = [projectWakeUp(project), ...ofItems, ...openForms(after).map(formWakeUp)];
  return wakeUps.some((at) => at !== null && at <= near) ? 'now' : 'soon';
}
