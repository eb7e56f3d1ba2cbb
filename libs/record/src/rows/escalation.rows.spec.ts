import type { DomainEvent } from '@bangban/domain';
import { describe, expect, it } from '@jest/globals';
import { escalationRows } from './escalation.rows';

const ENVELOPE = {
  ...{ projectId: 'p', seq: 1, v: 1 as const, commandId: 'c', policyVersion: 1, calendarVersion: 1 },
  ...{ occurredAt: '2026-03-19T16:00:00.000Z', recordedAt: '2026-03-20T01:00:00.000Z' },
  actor: { id: 'leader', actingFor: null, kind: 'person' as const },
};
const QUESTION = { itemId: 'i', escalationId: 'i.handling.1.leader' };

const LAPSED: DomainEvent = {
  ...{ ...ENVELOPE, type: 'EscalationAnswerLapsed' },
  data: { ...QUESTION, due: '2026-03-19T16:00:00.000Z', recipients: [] },
};
const ANSWERED: DomainEvent = {
  ...{ ...ENVELOPE, type: 'EscalationAnswered', occurredAt: '2026-03-20T01:00:00.000Z' },
  data: { ...QUESTION, instruction: 'urge', words: '抓紧。' },
};
const MOVED: DomainEvent = {
  ...{ ...ENVELOPE, type: 'AnswerTimeMoved' },
  data: { ...QUESTION, answerDue: '2026-05-14T16:00:00.000Z', answerDueProvisional: false },
};

describe('rows of questions', () => {
  it('a lapse that is noticed by the very command that answers becomes one change with both', () => {
    expect(escalationRows([LAPSED, ANSWERED]).changed).toMatchObject([
      {
        id: QUESTION.escalationId,
        lapsed_at: LAPSED.occurredAt,
        answered_at: ANSWERED.occurredAt,
        answered_by: 'leader',
        words: '抓紧。',
      },
    ]);
  });

  it('a moved time to answer changes nothing else', () => {
    expect(escalationRows([MOVED]).changed).toEqual([
      {
        ...{ id: QUESTION.escalationId, answer_due: '2026-05-14T16:00:00.000Z', lapsed_at: null },
        ...{ answered_at: null, answered_by: null, acting_for: null, instruction: null, words: null },
      },
    ]);
  });
});
