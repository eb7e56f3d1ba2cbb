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

/** Whoever was asked stays asked; those above have their own time to answer. */
export function withLapsed(
  list: readonly Escalation[],
  { climb, escalationId }: EventMap['EscalationAnswerLapsed'],
): readonly Escalation[] {
  return list.map((question) => {
    if (question.id !== escalationId) return question;
    if (!climb) return { ...question, lapsed: true };
    return { ...question, ...climb, recipients: [...question.recipients, ...climb.recipients] };
  });
}

export function withAnswerDue(
  list: readonly Escalation[],
  { escalationId, answerDue, answerDueProvisional }: EventMap['AnswerTimeMoved'],
): readonly Escalation[] {
  return list.map((each) => (each.id === escalationId ? { ...each, answerDue, answerDueProvisional } : each));
}
