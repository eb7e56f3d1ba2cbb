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

describe('a question that nobody answers', () => {
  /** A ring of two items asks the leader once, and no ladder asks anybody about it. */
  function ring(policy = OPEN_GATES): { readonly story: Story; readonly itemId: string } {
    const story = Story.lead({ policy });
    story.do('deputy', 'AssignLeader', { leaderId: 'leader' });
    const first = story.issue({ limit: 90 });
    const itemId = story.issue({ limit: 90, prerequisites: [first], requiredBy: [first] });
    return { story, itemId };
  }
  const asked = (story: Story): Escalation[] =>
    Object.values(story.world.items).flatMap(({ escalations }) =>
      escalations.filter(({ kind }) => kind === 'deadlock'),
    );

  it('is put to those above besides, level by level, and each has its own time', () => {
    const { story } = ring();
    const [before] = asked(story);
    const events = story.tick('2026-03-09 09:00');
    const [lapse] = story.of('EscalationAnswerLapsed', events);
    expect(lapse?.data.climb).toMatchObject({ rung: 'leader-in-charge', recipients: ['deputy'] });
    const [open] = asked(story);
    expect(open).toMatchObject({
      id: before?.id,
      recipients: ['leader', 'deputy'],
      lapsed: false,
      rung: 'leader-in-charge',
    });
    expect((open?.answerDue ?? '') > (before?.answerDue ?? '')).toBe(true);
    const told = events.flatMap((event) => effectsOf(event, story.world, story.city));
    expect(told.filter(({ kind }) => kind === 'question-climbed').map(({ recipientId }) => recipientId)).toEqual([
      'deputy',
    ]);
    story.tick('2026-03-20 09:00');
    expect(asked(story)[0]).toMatchObject({ recipients: ['leader', 'deputy', 'mayor'], rung: 'principal-leaders' });
    story.tick('2026-04-20 09:00');
    expect(asked(story)[0]).toMatchObject({ recipients: ['leader', 'deputy', 'mayor'], lapsed: true });
  });

  it('is settled by whoever of them answers first', () => {
    const { itemId, story } = ring();
    story.tick('2026-03-09 09:00');
    const [open] = asked(story);
    const answer = { itemId, escalationId: open?.id ?? '', instruction: 'coordinate', words: '先办前一项。' } as const;
    expect(story.refused('mayor', 'AnswerEscalation', answer).code).toBe('FORBIDDEN');
    expect(story.ask('leader', 'AnswerEscalation', answer).ok).toBe(true);
    story.do('deputy', 'AnswerEscalation', answer);
    expect(asked(story)).toEqual([]);
  });

  it('goes no higher where the policy names nobody, or where the ladder of its limit asks them anyhow', () => {
    const { story } = ring({ ...OPEN_GATES, answerClimbs: [] });
    story.tick('2026-03-20 09:00');
    expect(asked(story)).toMatchObject([{ recipients: ['leader'], lapsed: true }]);
    const late = missed();
    const lapses = late.story.of('EscalationAnswerLapsed', late.story.tick('2026-04-20 09:00'));
    expect(lapses.length).toBeGreaterThan(1);
    expect(lapses.every(({ data }) => data.climb === undefined)).toBe(true);
  });
});
