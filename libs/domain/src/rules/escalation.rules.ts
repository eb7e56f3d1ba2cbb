import { recipient } from '../authority/grants';
import { openCoRequests } from '../help-item/co-handling';
import { closeCoRequest } from '../steps/co-handling';
import { itemOf } from './checks';
import { ACTIVE, type EscalationRule } from './rule';

/** 批示: the answer in words of one who was asked. The question is settled; clocks are not moved by words. */
export const answerEscalation: EscalationRule<'AnswerEscalation'> = {
  name: 'AnswerEscalation',
  target: 'escalation',
  in: ACTIVE,
  authority: [recipient],
  apply(batch, { itemId, escalationId, instruction, words }) {
    const asked = itemId === undefined ? [] : openCoRequests(itemOf(batch, itemId));
    batch.add('EscalationAnswered', { itemId: itemId ?? null, escalationId, instruction, words });
    // 协调: what no co-unit has replied to is settled by the leader, and is waited for no longer.
    const settled = asked.filter(({ coordination }) => coordination?.escalationId === escalationId);
    for (const { clock } of settled) if (itemId !== undefined) closeCoRequest(batch, itemId, clock, 'settled');
    return null;
  },
};
