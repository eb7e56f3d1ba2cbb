import { PROJECT_STATUSES, type ProjectStatus, type Stage, STAGES } from '@bangban/contract/vocabulary';

export { PROJECT_STATUSES, type ProjectStatus, type Stage, STAGES };

/** Legal moves of a project's status. Stage moves are `nextStage` and `ReturnToStage` within `active`. */
export const STATUS_MOVES: Readonly<Record<ProjectStatus, readonly ProjectStatus[]>> = {
  active: ['shelved', 'terminated', 'transferred', 'closed'],
  shelved: ['active', 'terminated', 'transferred'],
  terminated: [],
  transferred: [],
  closed: [],
};

export function isOpen(status: ProjectStatus): boolean {
  return status === 'active' || status === 'shelved';
}

export function stageIndex(stage: Stage): number {
  return STAGES.indexOf(stage);
}

/** Whether a contract says what is invested: before it is signed, an amount is what somebody plans. */
export const isSigned = (stage: Stage): boolean => stageIndex(stage) >= stageIndex('signing');

/** The stage after this one; null after production. */
export function nextStage(stage: Stage): Stage | null {
  return STAGES[stageIndex(stage) + 1] ?? null;
}
