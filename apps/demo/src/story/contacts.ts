import type { ProjectSeed, Stage } from '../projects/project-seed';
import { LAST_DAY, plusDays, plusMonths, stepAfter, stepUpTo, type StoryDays } from './working-days';

/** Working days between two contacts while a project is being won; the policy wants one in ten. */
const WHILE_WINNING = 7;

/** Days on which somebody keeps in contact, often enough for the policy's follow-ups; none once nobody does any more. */
export function contactDays(
  seed: ProjectSeed,
  days: StoryDays,
): readonly { readonly day: number; readonly stage: Stage }[] {
  const end = Math.min(seed.silentFrom ?? LAST_DAY + 1, seed.shelvedOn ?? LAST_DAY + 1);
  return seed.stages.flatMap(([stage, entered], index) => {
    const left = Math.min(seed.stages[index + 1]?.[1] ?? LAST_DAY + 1, end);
    const found: { readonly day: number; readonly stage: Stage }[] = [];
    // A lead is answered on the day on which it comes.
    if (stage === 'lead') found.push({ day: entered, stage });
    for (let day = next(stage, entered, days); day < left; day = next(stage, day, days)) found.push({ day, stage });
    return found;
  });
}

/** The last day of something being done on which the next follow-up is still in time. */
function next(stage: Stage, day: number, days: StoryDays): number {
  if (stage === 'lead' || stage === 'intent') return later(day, day + WHILE_WINNING);
  const date = days.date(day);
  const due = stage === 'production' ? plusMonths(date, 3) : plusMonths(date, 1);
  return later(day, days.dayOn(plusDays(due, -1)));
}

/** The last step up to the wanted day, but at least one step on; none where the wanted day lies behind the story. */
function later(day: number, wanted: number): number {
  if (wanted > LAST_DAY) return Infinity;
  const step = stepUpTo(wanted);
  return step > day ? step : stepAfter(day);
}
