import { describe, expect, it } from '@jest/globals';
import { effectsOf } from '../effects/effects';
import { openSigns, signState } from '../project/signs';
import { OPEN_GATES } from '../testing/policies.spec-support';
import { Story } from '../testing/story.spec-support';

const away = { kind: 'unreachable', source: 'visit', words: '两次上门无人应答' } as const;
const dark = { kind: 'no-power', period: '2026-02', source: 'utility', words: '二月用电为零' } as const;

function until(last: 'signing' | 'commencement' | 'production'): Story {
  const story = Story.lead({ policy: OPEN_GATES });
  story.do('deputy', 'AssignLeader', { leaderId: 'leader' });
  for (const to of ['intent', 'signing', 'commencement', 'production'] as const) {
    story.do('officer', 'AdvanceStage', { to });
    if (to === last) break;
  }
  return story;
}
const ofNo = (story: Story, no: number): string => story.project.signs?.find((each) => each.no === no)?.id ?? '';

describe('预警信号', () => {
  it('is of a month, where none is named of that in which it was seen', () => {
    const story = until('production');
    story.do('officer', 'RecordWarningSign', away);
    story.do('leader', 'RecordWarningSign', dark);
    expect(story.project.signs).toMatchObject([
      { no: 1, kind: 'unreachable', period: '2026-03', by: 'officer', cleared: null },
      { no: 2, kind: 'no-power', period: '2026-02', by: 'leader', cleared: null },
    ]);
  });

  it('of one kind and month stands open once; cleared, it may come again', () => {
    const story = until('production');
    story.do('officer', 'RecordWarningSign', away);
    expect(story.refused('leader', 'RecordWarningSign', { ...away, words: '又一次' })).toMatchObject({
      code: 'SIGN_TWICE',
      details: { no: 1 },
    });
    story.do('officer', 'RecordWarningSign', { ...away, period: '2026-02' });
    story.do('leader', 'ClearWarningSign', { signId: ofNo(story, 1), reason: '已联系上' });
    story.do('officer', 'RecordWarningSign', away);
    expect(openSigns(story.project).map(({ no, period }) => [no, period])).toEqual([
      [2, '2026-02'],
      [3, '2026-03'],
    ]);
    expect(story.project.signs?.[0]?.cleared).toMatchObject({ by: 'leader', reason: '已联系上' });
  });

  it('is cleared once, and only where it stands', () => {
    const story = until('production');
    expect(story.refused('officer', 'ClearWarningSign', { signId: 'x', reason: '无' }).code).toBe('SIGN_NONE');
    story.do('officer', 'RecordWarningSign', away);
    story.do('officer', 'RecordWarningSign', dark);
    story.do('officer', 'ClearWarningSign', { signId: ofNo(story, 1), reason: '已联系上' });
    for (const signId of [ofNo(story, 1), 'nowhere']) {
      expect(story.refused('officer', 'ClearWarningSign', { signId, reason: '再次' }).code).toBe('RECORD_UNKNOWN');
    }
  });

  it('belongs to building and production, and some kinds to production alone', () => {
    expect(until('signing').refused('officer', 'RecordWarningSign', away).code).toBe('SIGN_STAGE');
    const building = until('commencement');
    expect(building.refused('officer', 'RecordWarningSign', dark).code).toBe('SIGN_OF_PRODUCTION');
    building.do('officer', 'RecordWarningSign', away);
    expect(building.project.signs).toHaveLength(1);
  });

  it('is a fact: neither of tomorrow, nor of before the project', () => {
    const story = until('production');
    const refused = (more: object): string => story.refused('officer', 'RecordWarningSign', { ...away, ...more }).code;
    expect(refused({ seenOn: '2026-12-31' })).toBe('DATE_IN_FUTURE');
    expect(refused({ period: '2026-12' })).toBe('DATE_IN_FUTURE');
    expect(refused({ seenOn: '2020-01-01' })).toBe('DATE_TOO_EARLY');
  });

  it('is recorded by those who may call', () => {
    const story = until('production');
    for (const who of ['promoter', 'park-handler', 'investor', 'supervisor', 'deputy']) {
      expect(story.refused(who, 'RecordWarningSign', away).code).toBe('FORBIDDEN');
    }
    story.do('centre-head', 'RecordWarningSign', away);
    for (const who of ['promoter', 'park-handler', 'investor']) {
      expect(story.refused(who, 'ClearWarningSign', { signId: ofNo(story, 1), reason: '无' }).code).toBe('FORBIDDEN');
    }
  });

  it('is told to the leader, and its end to whoever had seen it', () => {
    const story = until('production');
    const told = (events: ReturnType<Story['do']>): unknown =>
      events
        .flatMap((event) => effectsOf(event, story.world, story.city))
        .map(({ kind, recipientId }) => [kind, recipientId]);
    expect(told(story.do('officer', 'RecordWarningSign', away))).toContainEqual(['sign-recorded', 'leader']);
    const clear = { signId: ofNo(story, 1), reason: '已联系上' };
    expect(told(story.do('leader', 'ClearWarningSign', clear))).toContainEqual(['sign-cleared', 'officer']);
  });

  it('ends with its project, and is then nobody’s to clear', () => {
    const story = until('production');
    story.do('officer', 'RecordWarningSign', away);
    story.do('deputy', 'TerminateProject', { reason: '企业破产', cause: 'objective' });
    const [sign] = story.project.signs ?? [];
    expect(sign && signState(sign, story.project)).toBe('ended');
    expect(story.refused('officer', 'ClearWarningSign', { signId: ofNo(story, 1), reason: '无' }).code).toBe(
      'PROJECT_STATUS',
    );
  });
});
