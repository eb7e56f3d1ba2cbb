import type { Calendar } from '@bangban/kernel';
import { agreedMoney, type Money, type Stage, type StageLight, STAGES } from '@bangban/domain';
import { dayOf } from '../i18n/format';
import { arrivedSums } from './investment';
import { planLines } from './plan-actual';
import type { ProjectDetail, StageLights } from './project';

/** What a step of the stage track says beside its own dates. */
export interface StageStep {
  readonly stage: Stage;
  /** What contracts agree, per currency: stands at signing, where it becomes binding; before that it is somebody's plan. */
  readonly agreed: readonly Money[];
  /** What arrived while the project was in this stage, each currency by itself. */
  readonly arrived: readonly Money[];
  /** Of a stage that was entered, how its target was met, and of the next one how it stands. Null without a target. */
  readonly light: StageLight | null;
  /** Entered after its target day. */
  readonly late: boolean;
  /** Working days of the first entry against the target; positive: late. Null for a stage not entered. */
  readonly difference: number | null;
}

/** The steps in order. Without the calendar, differences are not known yet. */
export function stageSteps(
  project: ProjectDetail['project'],
  lights: StageLights,
  now: string,
  calendar: Calendar | null,
): readonly StageStep[] {
  const lines = calendar ? planLines(project, dayOf(now), calendar) : [];
  return STAGES.map((stage) => {
    const line = lines.find((each) => each.stage === stage);
    const { difference = null, entered = null, target = null } = line ?? {};
    const counted = entered !== null && target !== null;
    return {
      stage,
      agreed: stage === 'signing' ? agreedMoney(project) : [],
      arrived: arrivedSums(project.fundArrivals.filter(({ date }) => stageOn(project, date) === stage)),
      light: lights[stage] ?? null,
      late: counted && entered > target,
      difference: counted ? difference : null,
    };
  });
}

/** The stage on a day; money that came before the record began belongs to the first. */
function stageOn({ stages }: ProjectDetail['project'], date: string): Stage | undefined {
  return (stages.findLast(({ enteredAt }) => dayOf(enteredAt) <= date) ?? stages[0])?.stage;
}
