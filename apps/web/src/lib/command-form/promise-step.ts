import { canBeClaimed, type Commitment, deliveryStep, isOpenCommitment } from '@bangban/domain';

/** Whether a promise is one of those that a form asks for; a form that names no step asks for any that is open. */
export function isAtStep(commitment: Commitment, among: string | undefined): boolean {
  switch (among) {
    case 'to-claim':
      return canBeClaimed(commitment);
    case 'claimed':
      return commitment.state === 'claimed';
    case 'application':
    case 'review':
    case 'decision':
      return deliveryStep(commitment) === among;
    default:
      return isOpenCommitment(commitment);
  }
}
