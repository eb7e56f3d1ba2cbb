import { describe, expect, it } from '@jest/globals';
import { effectsOf } from '../effects/effects';
import type { Escalation } from '../project/project.state';
import { OPEN_GATES } from '../testing/policies.spec-support';
import { Story } from '../testing/story.spec-support';

/** An item that was missed, with what came of it; the leaders in their order were asked. */
function missed(): { readonly story: Story; readonly itemId: string; readonly questions: readonly Escalation[] } {
  const story = Story.lead({ policy: OPEN_GATES });
  story.do('deputy', 'AssignLeader', { leaderId: 'leader' });
  const itemId = story.issue({ limit: 1 });
  story.tick('2026-03-20 10:00');
  return { story, itemId, questions: story.item(itemId).escalations };
}

describe('a question to a leader', () => {
  it('says what it asks for, by the rung that puts it', () => {
    const { questions } = missed();
    const first = new Map([...questions].reverse().map(({ asksFor, rung }) => [rung, asksFor]));
    expect(Object.fromEntries(first)).toMatchObject({ leader: 'press', 'leader-in-charge': 'convene' });
  });

  it('asks to press where the policy does not say for what', () => {
    const ladders = { ...OPEN_GATES.ladders };
    ladders.item = ladders.item.map(({ asksFor: _, ...step }) => step);
    const story = Story.lead({ policy: { ...OPEN_GATES, ladders } });
    story.do('deputy', 'AssignLeader', { leaderId: 'leader' });
    const itemId = story.issue({ limit: 1 });
    story.tick('2026-03-20 10:00');
    expect(new Set(story.item(itemId).escalations.map(({ asksFor }) => asksFor))).toEqual(new Set(['press']));
  });
});

describe('an instruction with a unit and a limit', () => {
  const answer = { instruction: 'coordinate', words: '由经开区牵头，\n五日内拿出方案。' } as const;

  it('is an item of the checklist, issued at once, and question and item name each other', () => {
    const { itemId, questions, story } = missed();
    const [question] = questions;
    if (!question) throw new Error('nobody was asked');
    const task = { taskUnitId: 'park', taskLimit: 5 };
    const events = story.do('leader', 'AnswerEscalation', { itemId, escalationId: question.id, ...answer, ...task });
    const taskItemId = story.of('EscalationAnswered', events)[0]?.data.taskItemId ?? '';
    expect(story.item(taskItemId)).toMatchObject({
      title: '由经开区牵头，',
      note: answer.words,
      state: 'issued',
      unitId: 'park',
      personId: 'park-handler',
      limit: 5,
      instructedBy: { escalationId: question.id, personId: 'leader' },
    });
    expect(story.item(taskItemId).clocks['sign-for']?.state).toBe('running');
    expect(story.item(itemId).escalations.map(({ id }) => id)).not.toContain(question.id);
  });

  it('is told to who gave it when it is closed', () => {
    const { itemId, questions, story } = missed();
    const task = { taskUnitId: 'park', taskLimit: 5, taskTitle: '拿出用地方案' };
    const given = { itemId, escalationId: questions[0]?.id ?? '', ...answer, ...task };
    const id = story.of('EscalationAnswered', story.do('leader', 'AnswerEscalation', given))[0]?.data.taskItemId ?? '';
    story.do('park-handler', 'SignForHelpItem', { itemId: id });
    story.do('park-head', 'ReportDone', { itemId: id, note: '方案已定' });
    story.do('officer', 'VerifyHelpItem', { itemId: id });
    const events = story.do('officer', 'CloseHelpItem', { itemId: id });
    const told = events.flatMap((event) => effectsOf(event, story.world, story.city));
    expect(told.filter(({ kind }) => kind === 'item-closed').map(({ recipientId }) => recipientId)).toContain('leader');
  });

  it('wants both, somebody of that unit, and one who was asked', () => {
    const { itemId, questions, story } = missed();
    const given = { itemId, escalationId: questions[0]?.id ?? '', ...answer };
    const refused = (who: string, task: object): string =>
      story.refused(who, 'AnswerEscalation', { ...given, ...task }).code;
    expect(refused('leader', { taskUnitId: 'park' })).toBe('TASK_INCOMPLETE');
    for (const alone of [{ taskLimit: 5 }, { taskTitle: '方案' }, { taskPersonId: 'park-head' }]) {
      expect(refused('leader', alone)).toBe('TASK_INCOMPLETE');
    }
    expect(refused('leader', { taskUnitId: 'nowhere', taskLimit: 5 })).toBe('UNIT_UNKNOWN');
    const stranger = { taskUnitId: 'park', taskLimit: 5, taskPersonId: 'land-handler' };
    expect(refused('leader', stranger)).toBe('PERSON_NOT_IN_UNIT');
    expect(refused('park-head', { taskUnitId: 'park', taskLimit: 5 })).toBe('FORBIDDEN');
  });
});
