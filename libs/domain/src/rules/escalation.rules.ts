import { recipient } from '../authority/grants';
import { ACTIVE, type EscalationRule } from './rule';

/** 批示: the answer in words of one who was asked. The question is settled; clocks are not moved by words. */
export const answerEscalation: EscalationRule<'AnswerEscalation'> = {
  name: 'AnswerEscalation',
  target: 'escalation',
  in: ACTIVE,
  authority: [recipient],
  apply(batch, { itemId, escalationId, instruction, words }) {
    batch.add('EscalationAnswered', { itemId: itemId ?? null, escalationId, instruction, words });
    return null;
  },
};
