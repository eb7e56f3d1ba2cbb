import { describe, expect, it } from '@jest/globals';
import { reachable } from '../testing/reachable.spec-support';
import {
  isOpen,
  nextStage,
  PROJECT_STATUSES,
  type ProjectStatus,
  type Stage,
  stageIndex,
  STAGES,
  STATUS_MOVES,
} from './stages';

describe('stages and statuses', () => {
  it('lead to intent, signing, commencement, production, in this order and without a short cut', () => {
    const next = (stage: Stage): readonly Stage[] => [nextStage(stage)].filter((to) => to !== null);
    expect(STAGES.map(nextStage)).toEqual(['intent', 'signing', 'commencement', 'production', null]);
    expect([...reachable<Stage>('lead', next)]).toEqual(STAGES);
    expect(STAGES.map(stageIndex)).toEqual([0, 1, 2, 3, 4]);
  });

  it('every status can be reached; what is shelved comes back or ends; ends are ends', () => {
    const next = (status: ProjectStatus): readonly ProjectStatus[] => STATUS_MOVES[status];
    expect([...reachable<ProjectStatus>('active', next)].sort()).toEqual([...PROJECT_STATUSES].sort());
    expect(STATUS_MOVES.shelved).toEqual(['active', 'terminated', 'transferred']);
    for (const status of PROJECT_STATUSES) expect(STATUS_MOVES[status].length > 0).toBe(isOpen(status));
  });
});
