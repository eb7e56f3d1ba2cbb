import type { Commitment, RecordedCommitment } from '@bangban/contract';
import { type DeliveryStep, OPEN_COMMITMENTS, ofCommitmentClock } from '@bangban/contract/vocabulary';
import type { ProjectState } from './project.state';

export { commitmentClock, confirmingClock, ofCommitmentClock } from '@bangban/contract/vocabulary';
export type { Commitment, DeliveryStep, RecordedCommitment };

/** In the order in which they were recorded. */
export const commitmentsOf = ({ commitments = [] }: Pick<ProjectState, 'commitments'>): readonly Commitment[] =>
  commitments;

export const isOpenCommitment = ({ state }: Pick<Commitment, 'state'>): boolean =>
  OPEN_COMMITMENTS.some((each) => each === state);

export const openCommitments = (project: Pick<ProjectState, 'commitments'>): readonly Commitment[] =>
  commitmentsOf(project).filter(isOpenCommitment);

/** 政策兑现: a promise that is applied for, and what it waits for now; null where its time does not run, or it is none. */
export const deliveryStep = ({ state, step }: Pick<Commitment, 'state' | 'step'>): DeliveryStep | null =>
  state === 'running' ? (step ?? null) : null;

/** Whether it can be said to have been kept: what was promised under a policy only once it is granted. */
export const canBeClaimed = (each: Pick<Commitment, 'state' | 'step'>): boolean =>
  each.state === 'running' && (each.step ?? 'payment') === 'payment';

/** 容缺受理: papers that an item was taken up without, and that are still owed. */
export const papersOwed = (project: Pick<ProjectState, 'commitments'>, itemId: string): readonly Commitment[] =>
  openCommitments(project).filter(({ source }) => source.itemId === itemId);

/** The promise that a clock of the project is of; null for any other clock. */
export function commitmentOf(clock: string, project: Pick<ProjectState, 'commitments'>): Commitment | null {
  const no = ofCommitmentClock(clock)?.no;
  return no === undefined ? null : (commitmentsOf(project).find((each) => each.no === no) ?? null);
}

/** Its time rests of itself: the other side is asked. It does not go on with the project. */
export const restsClaimed = (clock: string, project: Pick<ProjectState, 'commitments'>): boolean =>
  ofCommitmentClock(clock)?.confirms === false && commitmentOf(clock, project)?.state === 'claimed';

/** Whether what its time counts from has happened: at any time, whatever became of it. A named day is known at once. */
export function hasHappened(
  { trigger }: Pick<RecordedCommitment, 'trigger'>,
  { evidence, milestones, stages }: Pick<ProjectState, 'evidence' | 'milestones' | 'stages'>,
): boolean {
  switch (trigger.kind) {
    case 'date':
      return true;
    case 'stage':
      return stages.some(({ stage }) => stage === trigger.stage);
    case 'milestone':
      return milestones.some(({ milestone }) => milestone === trigger.milestone);
    case 'evidence':
      return evidence.some(({ kind }) => kind === trigger.evidenceKind);
  }
}
