import type { Instant } from '@bangban/kernel';
import type { EventMap } from '../event/events';
import type { Escalation, Urged } from '../project/project.state';

export function withoutEscalation(list: readonly Escalation[], id: string): readonly Escalation[] {
  return list.filter((escalation) => escalation.id !== id);
}

/** Urged once more. */
export const again = (urged: Urged | undefined, at: Instant): Urged => ({ times: (urged?.times ?? 0) + 1, at });

export function withUrgedQuestion(list: readonly Escalation[], id: string, at: Instant): readonly Escalation[] {
  return list.map((each) => (each.id === id ? { ...each, urged: again(each.urged, at) } : each));
}

export function withLapsed(list: readonly Escalation[], id: string): readonly Escalation[] {
  return list.map((escalation) => (escalation.id === id ? { ...escalation, lapsed: true } : escalation));
}

export function withAnswerDue(
  list: readonly Escalation[],
  { escalationId, answerDue, answerDueProvisional }: EventMap['AnswerTimeMoved'],
): readonly Escalation[] {
  return list.map((each) => (each.id === escalationId ? { ...each, answerDue, answerDueProvisional } : each));
}
