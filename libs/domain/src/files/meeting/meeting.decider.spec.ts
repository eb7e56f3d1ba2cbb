import { describe, expect, it } from '@jest/globals';
import { local, midnightAfter } from '@bangban/kernel/testing';
import { matter, MeetingTeller, projectNo } from '../../testing/meetings.spec-support';
import { meetingActs } from './meeting-acts';
import { MEETING_FILE } from './meeting.decider';

const DECIDED = { text: '用地指标由园区落实', unitId: 'park', limit: 5 };
const WHEN = { day: '2026-03-13', time: '09:00' };
const refusalOf = (reaction: { readonly about?: string } | undefined, code = 'PROJECT_STATUS') =>
  ({
    name: 'NoteRefusal',
    payload: {
      reactionId: 'r',
      target: { kind: 'project', id: projectNo(1) },
      command: 'CarryDecision',
      code,
      ...(reaction?.about === undefined ? {} : { about: reaction.about }),
    },
  }) as const;

describe('a dispatch meeting is called', () => {
  const call = (teller: MeetingTeller, who: string, more: object = {}, reading = {}): string =>
    teller.does(
      who,
      'CallMeeting',
      { kind: 'monthly', chairId: 'deputy', place: '一号会议室', ...WHEN, ...more },
      reading,
    );

  it('monthly by the leader in charge, ad hoc by a principal leader', () => {
    expect(call(new MeetingTeller(), 'officer')).toBe('gathering');
    expect(call(new MeetingTeller(), 'deputy')).toBe('gathering');
    expect(call(new MeetingTeller(), 'mayor', { kind: 'ad-hoc', chairId: 'mayor' })).toBe('gathering');
    expect(call(new MeetingTeller(), 'officer', { chairId: 'mayor' })).toBe('MEETING_CHAIR');
    expect(call(new MeetingTeller(), 'officer', { kind: 'ad-hoc' })).toBe('MEETING_CHAIR');
  });

  it('by whoever the rules name, for a day to come, once a month', () => {
    for (const who of ['land-head', 'leader', 'inspector', 'investor', 'system-admin']) {
      expect(call(new MeetingTeller(), who)).toBe('MEETING_FORBIDDEN');
    }
    expect(call(new MeetingTeller(), 'officer', { day: '2026-03-08' })).toBe('MEETING_DAY_PAST');
    expect(call(new MeetingTeller(), 'officer', {}, { monthTaken: true })).toBe('MEETING_MONTH_TAKEN');
    const adHoc = { kind: 'ad-hoc', chairId: 'mayor' };
    expect(call(new MeetingTeller(), 'officer', adHoc, { monthTaken: true })).toBe('gathering');
    const second = MeetingTeller.called();
    expect(call(second, 'officer')).toBe('MEETING_EXISTS');
  });

  it('its agenda closes two working days before, or with its day where that has passed', () => {
    expect(MeetingTeller.called().meeting).toMatchObject({
      startsAt: local('2026-03-13 09:00'),
      agendaDue: midnightAfter('2026-03-11'),
    });
    const soon = new MeetingTeller();
    call(soon, 'officer', { day: '2026-03-10' });
    expect(soon.meeting.agendaDue).toBe(midnightAfter('2026-03-10'));
  });
});

describe('its agenda', () => {
  it('gathers a matter once, and sees it anew; what was dropped stays so', () => {
    const teller = MeetingTeller.called(2);
    teller.does('officer', 'DropLine', { lineNo: 2, reason: '已解决' });
    const again = { ...matter(1), topics: ['red-item'] as const, seen: { ...matter(1).seen, late: true } };
    teller.does('officer', 'GatherAgenda', {}, { candidates: [again, matter(2), matter(3)] });
    expect(teller.meeting.lines).toMatchObject([
      { no: 1, topics: ['red-item', 'stalled-project'], seen: { late: true } },
      { no: 2, dropped: { by: 'officer', reason: '已解决' } },
      { no: 3, by: null },
    ]);
    expect(teller.meeting.order).toEqual([1, 3]);
    expect(teller.does('officer', 'GatherAgenda', {}, { candidates: [] })).toBe('MEETING_NOTHING_FOUND');
  });

  it('whoever is in office proposes while it is open; afterwards those who prepare it', () => {
    const teller = MeetingTeller.called(1);
    const propose = (who: string, no: number): string =>
      teller.does(who, 'AddLine', { projectId: projectNo(no), title: '请协调供电' }, { concerned: matter(no) });
    expect(propose('land-head', 5)).toBe('gathering');
    expect(propose('land-head', 5)).toBe('MEETING_LINE_TWICE');
    expect(propose('investor', 6)).toBe('MEETING_FORBIDDEN');
    const unknown = { projectId: projectNo(9), title: '无' };
    expect(teller.does('land-head', 'AddLine', unknown, { concerned: null })).toBe('MEETING_PROJECT_UNKNOWN');
    expect(teller.does('officer', 'CloseAgenda', { unitIds: ['nowhere'] })).toBe('MEETING_UNIT');
    expect(teller.does('officer', 'CloseAgenda', { unitIds: ['housing'] })).toBe('invited');
    expect(teller.meeting.invited).toEqual(['housing', 'park']);
    expect(propose('land-head', 6)).toBe('MEETING_FORBIDDEN');
    expect(propose('deputy', 6)).toBe('invited');
  });

  it('is put in an order in which each matter that stands is once', () => {
    const teller = MeetingTeller.called(3);
    expect(teller.does('officer', 'OrderLines', { order: [3, 1, 2] })).toBe('gathering');
    for (const order of [[3, 1], [3, 1, 1], [3, 1, 2, 4], []]) {
      expect(teller.does('officer', 'OrderLines', { order })).toBe('MEETING_ORDER');
    }
    expect(teller.meeting.order).toEqual([3, 1, 2]);
  });

  it('is put in another order by whoever read the one that stands, and by nobody who read one before', () => {
    const teller = MeetingTeller.called(3);
    const read = teller.meeting.order;
    expect(teller.does('officer', 'OrderLines', { order: [3, 1, 2], was: read })).toBe('gathering');
    expect(teller.does('deputy', 'OrderLines', { order: [2, 1, 3], was: read })).toBe('MEETING_ORDER_CHANGED');
    expect(teller.meeting.order).toEqual([3, 1, 2]);
    expect(teller.does('deputy', 'OrderLines', { order: [2, 3, 1], was: [3, 1, 2] })).toBe('gathering');
    expect(teller.meeting.order).toEqual([2, 3, 1]);
  });

  it('closes by itself, as the system’s act, whoever looks late', () => {
    const punctual = MeetingTeller.called();
    punctual.now = midnightAfter('2026-03-11');
    expect(punctual.gives('system', { name: 'SettleMeeting', payload: {} })).toBe('invited');
    const late = MeetingTeller.called();
    late.now = local('2026-03-12 15:00');
    expect(late.does('land-head', 'AddLine', { projectId: projectNo(7), title: '迟到' })).toBe('MEETING_FORBIDDEN');
    expect(late.does('officer', 'DropLine', { lineNo: 1, reason: '撤下' })).toBe('invited');
    expect(late.events.slice(-2)).toMatchObject([
      { actor: { kind: 'system' }, fact: { type: 'AgendaClosed', data: { byTime: true, unitIds: ['park'] } } },
      { actor: { id: 'officer' }, fact: { type: 'LineDropped' } },
    ]);
    expect(late.gives('system', { name: 'SettleMeeting', payload: {} })).toBe('MEETING_NOTHING_DUE');
    expect(late.gives('officer', { name: 'SettleMeeting', payload: {} })).toBe('MEETING_FORBIDDEN');
  });

  it('a meeting that was moved gathers again, until its new limit', () => {
    const teller = MeetingTeller.called();
    teller.does('officer', 'CloseAgenda', { unitIds: [] });
    const moved = { day: '2026-03-20', time: '14:30', reason: '主持人出差' };
    expect(teller.does('officer', 'PostponeMeeting', { ...moved, ...WHEN })).toBe('MEETING_SAME_DAY');
    expect(teller.does('officer', 'PostponeMeeting', moved)).toBe('gathering');
    expect(teller.meeting).toMatchObject({
      agendaDue: midnightAfter('2026-03-18'),
      postponed: [{ from: '2026-03-13' }],
    });
    expect(teller.does('officer', 'CancelMeeting', { reason: '并入下月' })).toBe('cancelled');
    expect(teller.does('officer', 'GatherAgenda', {})).toBe('MEETING_STATUS');
  });

  it('says once that it was not held on its day', () => {
    const teller = MeetingTeller.called();
    teller.now = local('2026-03-16 08:00');
    teller.gives('system', { name: 'SettleMeeting', payload: {} });
    expect(teller.meeting).toMatchObject({
      status: 'invited',
      alarms: [{ what: 'not-held', due: midnightAfter('2026-03-13') }],
    });
    expect(teller.gives('system', { name: 'SettleMeeting', payload: {} })).toBe('MEETING_NOTHING_DUE');
  });
});

describe('in session', () => {
  it('is opened on its day and not before', () => {
    const teller = MeetingTeller.called();
    teller.does('officer', 'CloseAgenda', { unitIds: [] });
    expect(teller.does('officer', 'OpenSession', {})).toBe('MEETING_TOO_EARLY');
  });

  it('a decision has a unit, a person of that unit, and a limit', () => {
    const teller = MeetingTeller.inSession();
    const decide = (more: object): string => teller.does('officer', 'DecideLine', { lineNo: 1, ...DECIDED, ...more });
    expect(decide({ unitId: 'nowhere' })).toBe('MEETING_UNIT');
    expect(decide({ personId: 'land-handler' })).toBe('MEETING_PERSON');
    expect(decide({ limit: undefined })).toBe('MEETING_LIMIT');
    expect(decide({ until: '2026-03-20' })).toBe('MEETING_LIMIT');
    expect(decide({ limit: undefined, until: '2026-03-13' })).toBe('MEETING_LIMIT');
    expect(decide({ limit: undefined, until: '2199-12-31' })).toBe('MEETING_LIMIT');
    expect(decide({ lineNo: 9 })).toBe('MEETING_LINE_UNKNOWN');
    expect(decide({ personId: 'park-handler' })).toBe('in-session');
    // Monday to Friday of the week after.
    expect(decide({ limit: undefined, until: '2026-03-20' })).toBe('in-session');
    expect(teller.meeting.decisions.map(({ limit }) => limit)).toEqual([5, 5]);
    expect(teller.asked).toEqual([]);
  });

  it('two who write on one matter at once overwrite nothing of each other; on two matters they are not in each other’s way', () => {
    const teller = MeetingTeller.inSession();
    const by = (who: string, lineNo: number, words: string, was: string | null) =>
      teller.does(who, 'NoteLine', { lineNo, words, settled: false, was });
    by('officer', 1, '先到的', null);
    expect(by('deputy', 1, '后到的', null)).toBe('MEETING_LINE_CHANGED');
    expect(teller.meeting.lines.find(({ no }) => no === 1)?.minutes).toBe('先到的');
    expect(by('deputy', 2, '另一题', null)).toBe('in-session');
    expect(by('deputy', 1, '两人商定的', '先到的')).toBe('in-session');
    // Sent again, or the same by both: nothing is lost by it.
    expect(by('officer', 1, '两人商定的', null)).toBe('in-session');
  });

  it('what was drafted can be changed and dropped; with its end each decision that stands is asked of its project', () => {
    const teller = MeetingTeller.inSession();
    for (const lineNo of [1, 2, 3]) teller.does('officer', 'DecideLine', { lineNo, ...DECIDED });
    teller.does('officer', 'AmendDecision', { decisionNo: 2, ...DECIDED, limit: 9 });
    teller.does('officer', 'DropDecision', { decisionNo: 3, reason: '另行研究' });
    teller.does('officer', 'NoteLine', { lineNo: 3, words: '另行研究', settled: false });
    expect(teller.does('officer', 'CloseSession', {})).toBe('minutes');
    expect(teller.asked.map(({ about, target }) => [about, target.id])).toEqual([
      ['1/1', projectNo(1)],
      ['2/1', projectNo(2)],
    ]);
    expect(teller.asked[1]?.command).toMatchObject({ name: 'CarryDecision', payload: { limit: 9, unitId: 'park' } });
    expect(teller.does('officer', 'AmendDecision', { decisionNo: 1, ...DECIDED })).toBe('MEETING_DECISION_STATE');
    // One that was forgotten is asked at once.
    teller.does('officer', 'DecideLine', { lineNo: 3, ...DECIDED });
    expect(teller.asked.map(({ about }) => about)).toEqual(['1/1', '2/1', '4/1']);
  });
});

describe('the minutes', () => {
  function drafted(): MeetingTeller {
    const teller = MeetingTeller.inSession(2);
    for (const lineNo of [1, 2]) teller.does('officer', 'DecideLine', { lineNo, ...DECIDED });
    teller.does('officer', 'CloseSession', {});
    return teller;
  }
  const carried = (decisionNo: number, attempt = 1) =>
    ({
      name: 'NoteCarried',
      payload: { decisionNo, attempt, itemId: `b0000000-0000-4000-8000-00000000000${decisionNo}`, itemNo: decisionNo },
    }) as const;

  it('are issued by the chair, numbered, once every decision is an item; what a project refuses is open again', () => {
    const teller = drafted();
    const issue = (who: string, lastNumber = 6): string => teller.does(who, 'IssueMinutes', {}, { lastNumber });
    expect(issue('deputy')).toBe('MEETING_OPEN_DECISIONS');
    teller.gives('system', carried(1));
    expect(teller.gives('system', refusalOf(teller.asked[1]))).toBe('minutes');
    expect(teller.meeting.decisions[1]).toMatchObject({ state: 'refused', code: 'PROJECT_STATUS' });
    expect(teller.gives('system', refusalOf(teller.asked[1]))).toBe('MEETING_DECISION_UNKNOWN');
    expect(issue('deputy')).toBe('MEETING_OPEN_DECISIONS');
    teller.does('officer', 'AmendDecision', { decisionNo: 2, ...DECIDED, unitId: 'housing' });
    expect(teller.asked.at(-1)).toMatchObject({ about: '2/2', command: { payload: { unitId: 'housing' } } });
    expect(teller.gives('system', carried(2, 1))).toBe('MEETING_DECISION_UNKNOWN');
    teller.gives('system', carried(2, 2));
    expect(issue('officer')).toBe('MEETING_CHAIR_ONLY');
    expect(issue('land-head')).toBe('MEETING_FORBIDDEN');
    // A deputy signs in the chair's name.
    expect(issue('leader/deputy')).toBe('issued');
    expect(teller.meeting.minutes).toMatchObject({ year: 2026, number: 7, by: 'deputy' });
  });

  it('are late once, and frozen once they are issued', () => {
    const teller = drafted();
    teller.now = local('2026-03-20 09:00');
    teller.gives('system', { name: 'SettleMeeting', payload: {} });
    expect(teller.meeting.alarms).toEqual([{ what: 'minutes-late', due: midnightAfter('2026-03-18') }]);
    for (const no of [1, 2]) teller.gives('system', carried(no));
    expect(teller.does('deputy', 'IssueMinutes', {}, { lastNumber: 0 })).toBe('issued');
    const { acts } = { acts: meetingActs(teller.meeting, teller.context('deputy')) };
    expect(new Set(acts.map(({ refusal }) => refusal?.code))).toEqual(new Set(['MEETING_STATUS']));
    expect(teller.does('officer', 'NoteLine', { lineNo: 1, words: '改', settled: true })).toBe('MEETING_STATUS');
  });

  it('says beforehand what is open, and to whom an act is not given', () => {
    const teller = drafted();
    const acts = (who: string) =>
      Object.fromEntries(
        meetingActs(teller.meeting, teller.context(who)).map((act) => [act.name, act.refusal?.code ?? null]),
      );
    expect(acts('deputy')).toMatchObject({ IssueMinutes: 'MEETING_OPEN_DECISIONS', DecideLine: null });
    expect(acts('officer')).toMatchObject({ IssueMinutes: 'MEETING_CHAIR_ONLY', OpenSession: 'MEETING_STATUS' });
    expect(acts('land-head')).toMatchObject({ IssueMinutes: 'MEETING_FORBIDDEN', DecideLine: 'MEETING_FORBIDDEN' });
  });

  it('tells whom it concerns: hosts of what goes wrong, the units invited of what is issued', () => {
    const teller = drafted();
    const told = (): readonly string[] => {
      const last = teller.events.at(-1);
      if (!last) return [];
      return MEETING_FILE.noticesOf(last, teller.meeting, teller.context(last.actor.id)).map(
        (each) => each.recipientId,
      );
    };
    teller.gives('system', refusalOf(teller.asked[0]));
    expect(told()).toEqual(['deputy', 'officer', 'centre-head']);
    teller.does('officer', 'DropDecision', { decisionNo: 1, reason: '项目已终止' });
    teller.gives('system', carried(2));
    teller.does('deputy', 'IssueMinutes', {}, { lastNumber: 0 });
    expect(told()).toEqual(['officer', 'centre-head', 'park-head']);
  });
});
