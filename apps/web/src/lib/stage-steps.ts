import { type Calendar, type Light, type Money, type ProjectState, type Stage, STAGES } from '@bangban/domain';
import { dayOf } from '../i18n/format';
import { fundTotals } from './fund-totals';
import { planLines } from './plan-actual';
import { isSigned } from './signed';

/** What a step of the stage track says beside its own dates. */
export interface StageStep {
  readonly stage: Stage;
  /** What was agreed on: stands at signing, where it becomes binding; before that it is somebody's plan. */
  readonly agreed: Money | null;
  /** What arrived while the project was in this stage, each currency by itself. */
  readonly arrived: readonly Money[];
  /** Of a stage that was entered: whether its target date was met. Null without a target. */
  readonly light: Extract<Light, 'green' | 'red'> | null;
  /** Working days of the first entry against the target; positive: late. Null for a stage not entered. */
  readonly difference: number | null;
}

/** The steps in order. Without the calendar, lights and differences are not known yet. */
export function stageSteps(project: ProjectState, now: string, calendar: Calendar | null): readonly StageStep[] {
  const lines = calendar ? planLines(project, dayOf(now), calendar) : [];
  return STAGES.map((stage) => {
    const line = lines.find((each) => each.stage === stage);
    const { difference = null, entered = null, target = null } = line ?? {};
    const kept = entered === null || target === null ? null : entered <= target;
    return {
      stage,
      agreed: stage === 'signing' && isSigned(project.stage) ? project.money : null,
      arrived: fundTotals(project.fundArrivals.filter(({ date }) => stageOn(project, date) === stage)),
      light: kept === null ? null : kept ? 'green' : 'red',
      difference: kept === null ? null : difference,
    };
  });
}

/** The stage on a day; money that came before the record began belongs to the first. */
function stageOn({ stages }: ProjectState, date: string): Stage | undefined {
  return (stages.findLast(({ enteredAt }) => dayOf(enteredAt) <= date) ?? stages[0])?.stage;
}
