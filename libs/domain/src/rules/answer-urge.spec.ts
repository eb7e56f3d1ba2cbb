import { describe, expect, it } from '@jest/globals';
import { OPEN_GATES } from '../testing/policies.spec-support';
import { Story } from '../testing/story.spec-support';

function begin(): Story {
  const story = Story.lead({ policy: OPEN_GATES });
  story.do('deputy', 'AssignLeader', { leaderId: 'leader' });
  return story;
}

describe('urging an answer', () => {
  it('calls on whoever is asked, once a day of the place and for each question; nobody urges themselves', () => {
    const story = begin();
    const itemId = story.issue({ limit: 1 });
    story.tick('2026-03-20 10:00');
    const [question, other] = story.item(itemId).escalations;
    const of = (id: string | undefined): { itemId: string; escalationId: string } => ({
      itemId,
      escalationId: id ?? '',
    });
    const events = story.do('land-handler', 'UrgeAnswer', { ...of(question?.id), reason: '企业急等' });
    const recipients = story.of('AnswerUrged', events)[0]?.data.recipients ?? [];
    expect(recipients).toEqual(['leader']);
    expect(story.item(itemId).escalations[0]).toMatchObject({ answerDue: question?.answerDue, urged: { times: 1 } });
    expect(story.refused('inspector', 'UrgeAnswer', of(question?.id))).toMatchObject({
      code: 'ANSWER_URGED_ALREADY',
      details: { date: '2026-03-21' },
    });
    expect(story.refused('leader', 'UrgeAnswer', of(question?.id)).code).toBe('ANSWER_OWN');
    expect(story.refused('park-handler', 'UrgeAnswer', of(question?.id)).code).toBe('FORBIDDEN');
    expect(story.ask('officer', 'UrgeAnswer', of(other?.id)).ok).toBe(true);
    story.at('2026-03-21 00:05').do('officer', 'UrgeAnswer', of(question?.id));
    expect(story.item(itemId).escalations[0]?.urged?.times).toBe(2);
    story.do('leader', 'AnswerEscalation', { ...of(question?.id), instruction: 'noted', words: '已阅。' });
    expect(story.refused('officer', 'UrgeAnswer', of(question?.id)).code).toBe('ESCALATION_UNKNOWN');
  });

  it('calls on whoever is to answer a hand-over, and its answer ends it', () => {
    const story = begin();
    expect(story.refused('officer', 'UrgeHandOver', {}).code).toBe('HAND_OVER_NOT_PROPOSED');
    story.do('leader', 'ProposeHandOver', { subject: 'leader', toPersonId: 'leader-two', reason: '分工调整' });
    const events = story.do('officer', 'UrgeHandOver', {});
    expect(story.of('AnswerUrged', events)[0]?.data).toMatchObject({
      subject: 'hand-over',
      recipients: ['leader-two'],
    });
    expect(story.refused('leader', 'UrgeHandOver', {}).code).toBe('ANSWER_URGED_ALREADY');
    expect(story.project.handOver?.urged?.times).toBe(1);
  });

  it('calls on those who may be the second person, not on whoever asked', () => {
    const story = begin();
    expect(story.refused('officer', 'UrgeDecision', { requestId: 'none' }).code).toBe('REQUEST_UNKNOWN');
    story.do('officer', 'Shelve', { reason: '企业暂缓投资' });
    const requestId = story.project.requests[0]?.id ?? '';
    expect(story.refused('centre-head', 'UrgeDecision', { requestId }).code).toBe('ANSWER_OWN');
    const events = story.do('officer', 'UrgeDecision', { requestId });
    const told = story.of('AnswerUrged', events)[0]?.data.recipients ?? [];
    expect(told).toContain('centre-head');
    expect(told).not.toContain('officer');
    expect(story.refused('officer', 'UrgeDecision', { requestId }).code).toBe('ANSWER_URGED_ALREADY');
  });
});
