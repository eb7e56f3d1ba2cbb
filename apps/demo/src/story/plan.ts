import { seeded } from '../random';
import { type ProjectSeed, STAGES } from '../projects/project-seed';
import { LAST_DAY, plusDays, type StoryDays } from './working-days';

type Target = 'signing' | 'commencement' | 'production';
export type Plan = Readonly<Record<Target, string>>;

/** Far enough for a green light when the story ends. */
const AHEAD_DAYS = 45;

/**
 * The dates a project is held to: a few days after it enters a stage, and in the future for those it has not reached;
 * one that is behind its plan should have entered the next stage some time ago.
 */
export function planOf({ behindPlan = false, key, stages }: ProjectSeed, days: StoryDays): Plan {
  const random = seeded(`plan ${key}`);
  const reached = (stage: Target): number | undefined => stages.find(([entered]) => entered === stage)?.[1];
  const last = days.date(LAST_DAY);
  let open = 0;
  const target = (stage: Target): string => {
    const day = reached(stage);
    if (day !== undefined) return plusDays(days.date(day), 5);
    open += 1;
    if (open === 1 && behindPlan) return days.date(LAST_DAY - 12);
    return plusDays(last, AHEAD_DAYS + Math.floor(random() * 45) + (open - 1) * 180);
  };
  const [, , ...targets] = STAGES;
  const [signing, commencement, production] = targets.map(target);
  if (signing === undefined || commencement === undefined || production === undefined) throw new Error('three targets');
  return { signing, commencement, production };
}

/** A plan made anew when the project has gone back. */
export function planAfterReturn(days: StoryDays): Plan {
  const last = days.date(LAST_DAY);
  return { signing: plusDays(last, 50), commencement: plusDays(last, 170), production: plusDays(last, 540) };
}
