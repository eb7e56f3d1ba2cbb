import { describe, expect, it } from '@jest/globals';
import type { DomainEvent } from '@bangban/domain';
import { escalationRows } from './escalation.rows';

const envelope = {
  projectId: 'p',
  v: 1,
  occurredAt: '2026-09-20T16:00:00.000Z',
  recordedAt: '2026-09-21T01:00:00.000Z',
  actor: { id: 'system', actingFor: null, kind: 'system' },
  commandId: 'c',
  policyVersion: 1,
  calendarVersion: 1,
};
const asked = {
  ...envelope,
  id: 'e1',
  seq: 7,
  type: 'RungReached',
  data: {
    itemId: 'i',
    clock: 'handling',
    deadlineVersion: 1,
    rung: 'leader',
    due: envelope.occurredAt,
    escalation: {
      id: 'q',
      kind: 'rung',
      clock: 'handling',
      deadlineVersion: 1,
      rung: 'leader',
      recipients: ['leader'],
      openedAt: envelope.recordedAt,
      answerDue: '2026-09-24T16:00:00.000Z',
    },
  },
} as unknown as DomainEvent;
const moved = {
  ...envelope,
  id: 'e2',
  seq: 8,
  type: 'AnswerTimeMoved',
  data: { escalationId: 'q', answerDue: '2026-09-28T16:00:00.000Z' },
} as unknown as DomainEvent;

describe('the rows of questions', () => {
  it('are changed by update when they stood there before', () => {
    const { changed, opened } = escalationRows([moved]);
    expect(opened).toEqual([]);
    expect(changed).toEqual([expect.objectContaining({ id: 'q', answer_due: '2026-09-28T16:00:00.000Z' })]);
  });

  it('are written as they stand in the end when they were put in the same batch: an update would not see them', () => {
    const { changed, opened } = escalationRows([asked, moved]);
    expect(changed).toEqual([]);
    expect(opened).toEqual([expect.objectContaining({ id: 'q', seq: 7, answer_due: '2026-09-28T16:00:00.000Z' })]);
  });

  it('tell who is asked besides when nobody has answered, whether the question stood there before or not', () => {
    const climb = { rung: 'leader-in-charge', recipients: ['deputy'], answerDue: '2026-09-29T16:00:00.000Z' };
    const lapsed = {
      ...moved,
      type: 'EscalationAnswerLapsed',
      data: { escalationId: 'q', climb },
    } as unknown as DomainEvent;
    const wanted = { rung: 'leader-in-charge', answer_due: climb.answerDue, lapsed_at: envelope.occurredAt };
    expect(escalationRows([lapsed]).changed).toEqual([expect.objectContaining({ ...wanted, recipients: ['deputy'] })]);
    const { changed, opened } = escalationRows([asked, lapsed]);
    expect(changed).toEqual([]);
    expect(opened).toEqual([expect.objectContaining({ ...wanted, recipients: ['leader', 'deputy'] })]);
    expect(escalationRows([asked, moved]).opened[0]).toMatchObject({ rung: 'leader', recipients: ['leader'] });
  });
});
