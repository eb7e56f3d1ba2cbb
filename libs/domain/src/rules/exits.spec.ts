import { describe, expect, it } from '@jest/globals';
import { projectWakeUp } from '../due/due';
import { DEFAULT_POLICY } from '../policy/default-policy';
import { type PROJECT_STATUSES, STAGES, STATUS_MOVES } from '../project/stages';
import { BARE_POLICY } from '../testing/policies.spec-support';
import { Story } from '../testing/story.spec-support';

function begin(): Story {
  const story = Story.lead({ policy: BARE_POLICY });
  story.do('deputy', 'AssignLeader', { leaderId: 'leader' });
  return story;
}

describe('terminated and transferred out', () => {
  it.each([
    ['TerminateProject', 'terminated'],
    ['TransferOut', 'transferred'],
  ] as const)('%s voids what is open, stops every clock, and leaves breaches', (name, status) => {
    const story = begin();
    const late = story.handled();
    const closed = story.handled();
    story.close(closed);
    const draft = story.issue({ issue: false });
    story.at('2026-03-20 10:00').do('officer', 'Shelve', { reason: '暂缓' });
    story.do('deputy', 'ProposeHandOver', { subject: 'leader', toPersonId: 'leader-two', reason: '调整' });
    story.do('leader', name, { reason: '投资方撤资', cause: 'objective' });
    expect(story.project).toMatchObject({
      status,
      exit: { kind: status, reason: '投资方撤资', cause: 'objective' },
      requests: [],
      handOver: null,
    });
    expect([late, closed, draft].map((id) => story.item(id).state)).toEqual(['void', 'closed', 'void']);
    expect(story.item(late).breaches).toHaveLength(1);
    expect(
      story
        .items()
        .flatMap(({ holdings }) => holdings)
        .filter(({ to }) => to === null),
    ).toEqual([]);
    expect(Object.values(story.project.clocks).filter(({ state }) => state !== 'stopped')).toEqual([]);
    expect(projectWakeUp(story.project)).toBeNull();
    expect(story.tick('2027-03-20 10:00')).toEqual([]);
    expect(story.refused('officer', 'RecordContact', { kind: 'call', summary: '回访' }).code).toBe('PROJECT_STATUS');
  });

  it('a project that rests can end, too', () => {
    const story = begin();
    const itemId = story.handled();
    story.do('officer', 'Shelve', { reason: '暂缓' });
    story.do('leader', 'DecideRequest', { requestId: story.project.requests[0]?.id ?? '', decision: 'approve' });
    story.do('mayor', 'TerminateProject', { reason: '长期无进展', cause: 'human' });
    expect(story.project.status).toBe('terminated');
    expect(Object.values(story.item(itemId).clocks).every(({ state }) => state === 'stopped')).toBe(true);
  });

  it('resuming is for what rests only', () => {
    const story = begin();
    expect(story.refused('leader', 'Resume', { reason: '恢复' })).toMatchObject({
      code: 'PROJECT_STATUS',
      details: { needed: ['shelved'] },
    });
  });
});

describe('the good end', () => {
  function produced(): Story {
    const story = begin();
    for (const to of STAGES.slice(1)) story.do('officer', 'AdvanceStage', { to });
    story.tick();
    story.policy = { ...BARE_POLICY, closing: DEFAULT_POLICY.closing };
    return story;
  }

  it('comes after aftercare, with nothing open', () => {
    const story = produced();
    const itemId = story.handled();
    const refusal = story.at('2027-03-03 10:00').refused('officer', 'CloseProject', { reason: '办结' });
    expect(refusal).toMatchObject({ code: 'GATE_NOT_MET', details: { to: 'closed' } });
    expect(refusal.details.missing).toMatchObject([{ key: 'aftercare' }, { key: 'open-items', itemId }]);
    story.close(itemId);
    story.at('2027-03-04 10:00').do('officer', 'CloseProject', { reason: '服务期满' });
    expect(story.project).toMatchObject({ status: 'closed', exit: { kind: 'closed', cause: null } });
  });

  it('or earlier, with the investor’s consent', () => {
    const story = produced();
    story.do('officer', 'RecordEvidence', { kind: 'investor-consent', number: '同意书1号', date: '2026-03-03' });
    story.do('leader', 'CloseProject', { reason: '企业同意' });
    expect(story.project.status).toBe('closed');
  });

  it('belongs to production', () => {
    expect(begin().refused('officer', 'CloseProject', { reason: '办结' }).code).toBe('WRONG_STAGE');
  });

  it('every move of the status table has a command, and no command makes another', () => {
    const made = new Set<string>();
    const enter = (status: (typeof PROJECT_STATUSES)[number]): Story => {
      const story = produced();
      if (status === 'shelved') {
        story.do('officer', 'Shelve', { reason: '暂缓' });
        story.do('leader', 'DecideRequest', { requestId: story.project.requests[0]?.id ?? '', decision: 'approve' });
      }
      return story;
    };
    for (const from of ['active', 'shelved'] as const) {
      for (const name of ['TerminateProject', 'TransferOut', 'CloseProject', 'Resume'] as const) {
        const story = enter(from);
        story.do('officer', 'RecordEvidence', { kind: 'investor-consent', number: '1', date: '2026-03-03' });
        const decision = story.ask('leader', name, { reason: '依规', cause: 'objective' });
        const end = decision.ok ? decision.events.slice(-1)[0] : undefined;
        if (end?.type === 'ProjectEnded') made.add(`${from} ${end.data.kind}`);
        if (decision.ok && name === 'Resume') made.add(`${from} active`);
      }
    }
    made.add('active shelved');
    const table = Object.entries(STATUS_MOVES).flatMap(([from, to]) => to.map((each) => `${from} ${each}`));
    expect([...made].sort()).toEqual([...table].sort());
  });
});
