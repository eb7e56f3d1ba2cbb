import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { calendarDay, dateOfDayNumber, dayNumber } from '@bangban/kernel';
import { CALENDAR, CALENDAR_2027, local } from '@bangban/kernel/testing';
import { Story } from '../../testing/story.spec-support';
import { dueOf } from './count';
import { kindOf } from './days';
import { type ExplainedClocks, explainClocks } from '../../index';
import type { Track, Versions } from './shapes';

const versionsOf = (story: Story): Versions => ({ calendar: () => story.calendar, policy: () => story.policy });
const of = (story: Story, itemId: string): ExplainedClocks =>
  explainClocks(story.events, itemId, versionsOf(story), story.now);

function clock(story: Story, itemId: string, name: string): ExplainedClocks['clocks'][number] {
  const found = of(story, itemId).clocks.find((each) => each.clock === name);
  if (!found) throw new Error(`no clock ${name}`);
  return found;
}

const told = ({ runs }: ExplainedClocks['clocks'][number]): readonly string[] =>
  runs.map(({ ahead, from, holiday, over, rule, to }) =>
    [from === to ? from : `${from}/${to}`, rule, ...(holiday ? [holiday] : []), ahead ? '…' : '', over ? '!' : '']
      .filter(Boolean)
      .join(' '),
  );

describe('a deadline explained', () => {
  it('says of each day what it is: the start, working, weekend, holiday, made up for', () => {
    const story = Story.lead({ at: '2026-09-18 10:00' });
    const itemId = story.handled({ limit: 8 });
    story.tick('2026-09-22 09:00');
    expect(told(clock(story, itemId, 'handling'))).toEqual([
      '2026-09-18 start',
      '2026-09-19 weekend',
      '2026-09-20 make-up 国庆节',
      '2026-09-21 working',
      '2026-09-22/2026-09-24 working …',
      '2026-09-25/2026-09-27 holiday 中秋节 …',
      '2026-09-28/2026-09-30 working …',
    ]);
    expect(clock(story, itemId, 'handling')).toMatchObject({ limit: 8, used: 2, due: local('2026-10-01 00:00') });
  });

  it('names who let a pause be, by which ground and papers, and leaves its days out', () => {
    const story = Story.lead({ at: '2026-03-03 10:00' });
    const itemId = story.handled({ limit: 5 });
    const head = story.city.units['natural-resources']?.headId ?? '';
    story.at('2026-03-04 10:00');
    story.do(head, 'AskPause', { itemId, kind: 'hearing', until: '2026-03-20', note: '依法听证' });
    story.at('2026-03-05 10:00').do('centre-head', 'DecidePause', { itemId, decision: 'approve', reason: '同意' });
    story.at('2026-03-10 10:00').do('officer', 'ResumeClock', { itemId, reason: '听证已毕' });
    const handling = clock(story, itemId, 'handling');
    expect(told(handling)).toEqual([
      '2026-03-03 start',
      '2026-03-04 working',
      '2026-03-05/2026-03-06 paused',
      '2026-03-07/2026-03-08 weekend',
      '2026-03-09 paused',
      '2026-03-10/2026-03-13 working …',
    ]);
    expect(of(story, itemId).rests).toMatchObject([
      {
        kind: 'paused',
        ground: 'hearing',
        asked: { id: head, note: '依法听证' },
        approved: { id: 'centre-head', reason: '同意' },
        ended: { id: 'officer', because: 'resumed', reason: '听证已毕' },
      },
    ]);
    expect(handling.deadlines.map(({ due, version, why }) => [version, why, due])).toEqual([
      [1, 'signed-for', local('2026-03-11 00:00')],
      [2, 'pause-ended', local('2026-03-14 00:00')],
    ]);
  });

  it('tells of a transfer, a return and a shelving, with who and why, and keeps what is used up', () => {
    const story = Story.lead({ at: '2026-03-03 10:00' });
    const itemId = story.handled({ limit: 3 });
    const head = story.city.units['natural-resources']?.headId ?? '';
    story.at('2026-03-05 10:00').do(head, 'ReportDone', { itemId, note: '已办结' });
    story.at('2026-03-06 10:00').do('officer', 'ReturnHelpItem', { itemId, reason: '材料不全' });
    const handling = clock(story, itemId, 'handling');
    expect(told(handling)).toEqual([
      '2026-03-03 start',
      '2026-03-04 working',
      '2026-03-05 elsewhere',
      '2026-03-06 working …',
      '2026-03-07/2026-03-08 weekend …',
      '2026-03-09 working …',
    ]);
    expect(handling.deadlines[1]).toMatchObject({
      why: 'returned',
      by: { id: 'officer' },
      reason: '材料不全',
      used: 1,
    });
    story.do('deputy', 'Shelve', { reason: '投资方重组' });
    const requestId = story.project.requests[0]?.id ?? '';
    story.do('centre-head', 'DecideRequest', { requestId, decision: 'approve' });
    expect(clock(story, itemId, 'handling')).toMatchObject({ state: 'suspended', due: null });
    story.at('2026-03-12 10:00').do('deputy', 'Resume', { reason: '恢复推进' });
    const again = clock(story, itemId, 'handling');
    expect(told(again).slice(3)).toEqual([
      '2026-03-06 suspended',
      '2026-03-07/2026-03-08 weekend',
      '2026-03-09/2026-03-11 suspended',
      '2026-03-12/2026-03-13 working …',
    ]);
    expect(again.deadlines[2]).toMatchObject({ why: 'resumed', by: { id: 'deputy' }, reason: '恢复推进' });
    expect(of(story, itemId).rests[0]).toMatchObject({
      approved: { id: 'centre-head' },
      ended: { id: 'deputy', reason: '恢复推进' },
    });
  });

  it('says which days an extension has added, and who asked, signed and decided', () => {
    const story = Story.lead({ at: '2026-03-03 10:00' });
    const itemId = story.handled({ limit: 3 });
    const head = story.city.units['natural-resources']?.headId ?? '';
    story.at('2026-03-04 10:00');
    const asked = { until: '2026-03-10', reason: '图纸修改', progress: '已受理' };
    story.do(head, 'AskExtension', { itemId, ...asked });
    story.do('centre-head', 'DecideExtension', { itemId, decision: 'approve', reason: '同意' });
    const { extensions } = of(story, itemId);
    const handling = clock(story, itemId, 'handling');
    expect(handling.runs.map(({ extension, from, to }) => [from, to, extension])).toEqual([
      ['2026-03-03', '2026-03-03', null],
      ['2026-03-04', '2026-03-06', null],
      ['2026-03-07', '2026-03-08', 0],
      ['2026-03-09', '2026-03-10', 0],
    ]);
    expect(extensions).toMatchObject([
      {
        until: '2026-03-10',
        asked: { id: head, reason: '图纸修改', progress: '已受理' },
        signed: { id: head },
        decided: { id: 'centre-head', granted: true, reason: '同意', rule: null },
        before: local('2026-03-07 00:00'),
        after: local('2026-03-11 00:00'),
        days: 2,
      },
    ]);
    expect(handling.deadlines.map(({ due, why }) => [why, due])).toEqual([
      ['signed-for', local('2026-03-07 00:00')],
      ['extension-granted', local('2026-03-11 00:00')],
    ]);
  });

  it('says which days are past the limit, and what was taken back', () => {
    const story = Story.lead({ at: '2026-03-03 10:00' });
    const itemId = story.handled({ limit: 1 });
    story.tick('2026-03-06 10:00');
    expect(told(clock(story, itemId, 'handling'))).toEqual([
      '2026-03-03 start',
      '2026-03-04 working',
      '2026-03-05 working !',
      '2026-03-06 working … !',
    ]);
    story.do('officer', 'TransferHelpItem', { itemId, unitId: 'ecology', reason: '职责调整' });
    story.do('officer', 'TakeBack', { itemId, reason: '点错' });
    expect(clock(story, itemId, 'sign-for').deadlines.map(({ takenBack, why }) => [why, takenBack])).toEqual([
      ['issued', false],
      ['transferred', true],
    ]);
  });
});

describe('its days', () => {
  it.each([CALENDAR, CALENDAR_2027])('are those of the calendar, counted by another hand', (calendar) => {
    for (let day = dayNumber('2023-11-01'); day < dayNumber('2029-02-01'); day += 1) {
      const { kind, ...said } = calendarDay(calendar, dateOfDayNumber(day));
      const { rule, ...found } = kindOf(day, calendar);
      expect({ date: said.date, rule, ...found }).toEqual({ ...said, rule: kind });
    }
  });

  it('end later where more of them are granted', () => {
    const versions: Versions = {
      calendar: () => CALENDAR,
      policy: () => {
        throw new Error('not asked for');
      },
    };
    const track = (start: number, limit: number, rests: number): Track => ({
      name: 'handling',
      state: 'running',
      startedAt: '',
      start,
      limit,
      stretches: [
        { first: start, last: start + 4, calendar: 1 },
        { first: start + 5 + rests, last: null, calendar: 1 },
      ],
      since: '',
      due: null,
      calendar: 1,
      stoppedAt: null,
    });
    const days = fc.integer({ min: dayNumber('2024-01-01'), max: dayNumber('2026-12-01') });
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 40 }), fc.nat(20), (start, limit, rests) => {
        const [one, more] = [
          dueOf(track(start, limit, rests), versions),
          dueOf(track(start, limit + 1, rests), versions),
        ];
        const later = dueOf(track(start, limit, rests + 1), versions);
        expect((one ?? '') < (more ?? '')).toBe(true);
        expect((one ?? '') <= (later ?? '')).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });
});
