import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CALENDAR_2027, local, midnightAfter } from '@bangban/kernel/testing';
import type { EventMap } from '../event/events';
import { silentSince, stalledSince } from '../help-item/stillness';
import { DEFAULT_POLICY } from '../policy/default-policy';
import { policyFaults } from '../rules/policy-faults';
import { BARE_POLICY, stillAfter } from '../testing/policies.spec-support';
import { Story } from '../testing/story.spec-support';

const POLICY = { ...BARE_POLICY, stagnation: stillAfter({ item: 10, project: 0, investor: 5 }) };

type Told = EventMap['StagnationReached'];

const told = (story: Story): readonly (Pick<Told, 'rung' | 'days' | 'itemId'> & { readonly at: string })[] =>
  story.events.flatMap(({ data, occurredAt, type }) => {
    if (type !== 'StagnationReached' && type !== 'InvestorSilent') return [];
    const { days, itemId, rung } = data;
    return [{ itemId, rung, days, at: occurredAt }];
  });
const looks = (story: Story): number => story.events.filter(({ type }) => type === 'StillnessArmed').length;

function handled(limit = 40, policy = POLICY): { story: Story; itemId: string } {
  const story = Story.lead({ policy });
  return { story, itemId: story.handled({ limit }) };
}

describe('an item that nobody moves', () => {
  it('is told after so many working days, of whom it concerns, and then higher up; no limit has passed by that', () => {
    const { story, itemId } = handled();
    story.do('deputy', 'AssignLeader', { leaderId: 'leader' });
    story.tick('2026-03-17 23:59');
    expect(told(story)).toEqual([]);
    story.tick('2026-03-31 10:00');
    expect(told(story)).toEqual([
      { itemId, rung: 'reminder', days: 10, at: midnightAfter('2026-03-17') },
      { itemId, rung: 'leader', days: 15, at: midnightAfter('2026-03-24') },
    ]);
    const first = story.events.find(({ type }) => type === 'StagnationReached');
    expect(first?.data).toMatchObject({ recipients: ['land-handler', 'land-head', 'officer'], fallback: false });
    expect(stalledSince(story.item(itemId))).toBe(local('2026-03-03 10:00'));
    expect(story.item(itemId).breaches).toEqual([]);
  });

  it('has moved with any act on it: nothing is written then, and time looks once, from that act on', () => {
    const { story, itemId } = handled();
    for (const day of ['04', '05', '06', '09', '12']) {
      story.at(`2026-03-${day} 09:00`).do('land-handler', 'NoteProgress', { itemId, note: '在办', percent: 10 });
      expect(looks(story)).toBe(0);
    }
    story.tick('2026-03-26 23:59');
    expect([told(story), looks(story)]).toEqual([[], 1]);
    story.tick('2026-03-27 09:00');
    expect(told(story)).toEqual([{ itemId, rung: 'reminder', days: 10, at: midnightAfter('2026-03-26') }]);
    story.do('land-handler', 'NoteProgress', { itemId, note: '已报审', percent: 60 });
    expect(stalledSince(story.item(itemId))).toBeNull();
    story.tick('2026-04-30 09:00');
    expect(told(story)[1]).toMatchObject({ rung: 'reminder', at: midnightAfter('2026-04-13') });
  });

  it('is not moved by whoever calls on it', () => {
    const { story, itemId } = handled();
    story.at('2026-03-10 09:00').do('officer', 'UrgeHelpItem', { itemId, reason: '企业急等' });
    story.at('2026-03-11 09:00').do('officer', 'RaiseHelpItem', { itemId, reason: '请督促' });
    story.tick('2026-03-18 09:00');
    expect(told(story)).toHaveLength(1);
  });

  it('is told as late alone where its limit passed: that has a ladder of its own', () => {
    const { story } = handled(10);
    story.tick('2026-05-11 10:00');
    expect(told(story)).toEqual([]);
  });

  it('does not stand still while it rests: paused, shelved, or waiting for another item', () => {
    const { story, itemId } = handled();
    const waiting = story.handled({ limit: 40, prerequisites: [story.issue({ issue: false })] });
    story.do('land-handler', 'AskPause', { itemId, kind: 'hearing', until: '2026-03-24', note: '须听证' });
    story.do('officer', 'DecidePause', { itemId, decision: 'approve', reason: '情况属实' });
    story.tick('2026-04-07 23:59');
    expect(told(story)).toEqual([]);
    // It counts from the pause's own end, not from the last act before it.
    story.tick('2026-04-09 09:00');
    expect(told(story)).toEqual([{ itemId, rung: 'reminder', days: 10, at: midnightAfter('2026-04-08') }]);
    expect(story.item(waiting).holdings.at(-1)?.kind).toBe('waiting');
  });
});

describe('the silence of the investor', () => {
  it('is told to the centre, not to the unit, and is over with its answer', () => {
    const { story, itemId } = handled();
    story.do('land-handler', 'AskPause', { itemId, kind: 'papers', until: '2026-03-16', note: '缺产权证明' });
    story.do('officer', 'DecidePause', { itemId, decision: 'approve', reason: '情况属实' });
    story.at('2026-03-06 09:00').do('land-handler', 'NoteProgress', { itemId, note: '已电话催件' });
    story.tick('2026-03-11 09:00');
    expect(told(story)).toEqual([{ itemId, rung: 'reminder', days: 5, at: midnightAfter('2026-03-10') }]);
    expect(story.events.find(({ type }) => type === 'InvestorSilent')?.data).toMatchObject({ recipients: ['officer'] });
    expect(silentSince(story.item(itemId))).toBe(local('2026-03-03 10:00'));
    expect(stalledSince(story.item(itemId))).toBeNull();
    story.do('investor', 'SupplyPapers', { itemId, note: '已寄出' });
    expect(silentSince(story.item(itemId))).toBeNull();
    story.tick('2026-03-26 09:00');
    expect(told(story)[1]).toEqual({ itemId, rung: 'reminder', days: 10, at: midnightAfter('2026-03-25') });
  });

  it('is not there where nobody is who could answer: whoever vouches has it in hand', () => {
    const story = Story.lead({ policy: POLICY }, { investorContactIds: [] });
    const itemId = story.handled({ investorConfirms: true });
    story.do('land-head', 'ReportDone', { itemId, note: '已办结' });
    story.do('officer', 'VerifyHelpItem', { itemId });
    story.tick('2026-05-11 10:00');
    expect(story.events.some(({ type }) => type === 'InvestorSilent')).toBe(false);
  });
});

describe('a project that nobody moves', () => {
  const policy = { ...BARE_POLICY, stagnation: stillAfter({ item: 0, project: 15, investor: 0 }) };

  it('is told as a whole; an act on any of its items moves it', () => {
    const story = Story.lead({ policy });
    const itemId = story.handled({ limit: 60 });
    story.at('2026-03-09 09:00').do('land-handler', 'NoteProgress', { itemId, note: '在办', percent: 10 });
    story.tick('2026-03-30 23:59');
    expect(told(story)).toEqual([]);
    story.tick('2026-03-31 09:00');
    expect(told(story)).toEqual([{ itemId: null, rung: 'reminder', days: 15, at: midnightAfter('2026-03-30') }]);
    expect(stalledSince(story.project)).toBe(local('2026-03-09 09:00'));
    story.do('land-handler', 'NoteProgress', { itemId, note: '在办', percent: 20 });
    expect(stalledSince(story.project)).toBeNull();
  });
});

describe('rules on what stands still', () => {
  const off = { ...BARE_POLICY, version: 1 };

  it('that do not ask write nothing and tell nothing', () => {
    const { story, itemId } = handled(60, off);
    story.tick('2026-06-01 10:00');
    expect([told(story), looks(story), story.item(itemId).stillness, story.project.stillness]).toEqual([
      [],
      0,
      undefined,
      undefined,
    ]);
  });

  it('taken over, count what they did not ask for from then on, and what they asked for from the last act', () => {
    const { story, itemId } = handled(60, off);
    const adopt = (version: number, days: number): void => {
      story.adopt({ ...POLICY, version, stagnation: stillAfter({ item: days, project: 0, investor: 0 }) });
    };
    story.at('2026-04-01 10:00');
    adopt(2, 10);
    story.tick('2026-04-17 00:00');
    expect(told(story)).toEqual([{ itemId, rung: 'reminder', days: 10, at: midnightAfter('2026-04-16') }]);
    // Fewer days: what they have passed long ago is told now, once, and not again what was told.
    adopt(3, 2);
    story.tick('2026-04-17 10:00');
    expect(told(story).map(({ rung }) => rung)).toEqual(['reminder', 'leader']);
    adopt(4, 0);
    expect(story.item(itemId).stillness?.clock).toBeNull();
    expect(stalledSince(story.item(itemId))).toBeNull();
  });

  it('do not wait for a calendar that is not published, and follow one that is', () => {
    const story = Story.lead({ policy: POLICY, at: '2026-12-25 10:00' });
    story.handled({ limit: 60 });
    story.calendar = CALENDAR_2027;
    story.tick('2027-03-01 10:00');
    const [first] = told(story);
    // 2027's days off came to be known: the clock that had been armed by a forecast looks again before it tells.
    expect(first?.days).toBe(10);
    expect(story.events.filter(({ type }) => type === 'CalendarAlarmOpened')).toHaveLength(0);
  });

  it.each([
    ['stalled-item', { rung: 'breach', after: 0, to: ['holder'], asks: false }],
    ['stalled-item', { rung: 'reminder', after: 2, to: ['holder'], asks: false }],
    ['stalled-project', { rung: 'leader', after: 0, to: ['leader'], asks: true }],
    ['silent-investor', { rung: 'reminder', after: 0, to: ['unit-head'], asks: false }],
  ] as const)('%s: what would call it a breach, put a question or blame the unit is a fault', (name, step) => {
    const ladders = { ...DEFAULT_POLICY.ladders, [name]: [step] };
    expect(policyFaults(DEFAULT_POLICY)).toEqual([]);
    expect(policyFaults({ ...DEFAULT_POLICY, ladders }).map(({ path }) => path)).toEqual([['ladders', name, 0]]);
  });
});

it('is told at the same instants whether it is looked at each day, at odd hours, or once after three months', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 30 * 24 * 60 }), { maxLength: 6 }),
      fc.array(fc.integer({ min: 1, max: 60 * 24 * 60 }), { minLength: 1, maxLength: 20 }),
      (acts, checks) => {
        const run = (ticks: readonly number[]): ReturnType<typeof told> => {
          const { itemId, story } = handled(120, {
            ...POLICY,
            stagnation: stillAfter({ item: 4, project: 6, investor: 3 }),
          });
          const start = Date.parse(story.now);
          const turns = [...acts.map((at) => ({ at, acts: true })), ...ticks.map((at) => ({ at, acts: false }))];
          for (const turn of turns.sort((one, other) => one.at - other.at)) {
            story.now = new Date(start + turn.at * 60_000).toISOString();
            if (turn.acts) story.do('land-handler', 'NoteProgress', { itemId, note: '在办' });
            else story.tick();
          }
          story.tick('2026-06-01 10:00');
          return told(story);
        };
        expect(run(checks)).toEqual(run([]));
      },
    ),
    { numRuns: 300 },
  );
});
