import { describe, expect, it } from '@jest/globals';
import { RUNGS } from '@bangban/kernel';
import type { ComesNext, EscortFact } from '@bangban/domain';
import type { Waiting } from '../keeper/keeper';
import { stepTowards } from './steps';
import { detailsOf, summaryOf } from './words';

const ITEM: ComesNext = { kind: 'item-rung', clock: 'handling', rung: 'reminder', itemNo: 12 };
const PROJECT: ComesNext = { ...ITEM, kind: 'project-rung', clock: 'routine:follow-up', itemNo: null };

const FACT: EscortFact = {
  projectId: '0b7f1c9e-52d4-4c3e-9a53-1f2e3d4c5b6a',
  seq: 31,
  status: 'active',
  stage: 'intent',
  stages: [],
  introducingUnitId: 'promotion-bureau',
  leaderId: 'leader',
  openItems: [],
  openItemCount: 0,
  wakeUp: '2026-03-04T16:00:00.000Z',
  next: ITEM,
  offsetMs: 0,
  ended: false,
};

function waiting(next: EscortFact['next'], more: Partial<Waiting<EscortFact>> = {}): Waiting<EscortFact> {
  return { doubted: false, barren: 0, until: Date.parse('2026-03-04T16:00:00.000Z'), ...more, fact: { ...FACT, next } };
}

const bare = (kind: string, itemNo: number | null = null): ComesNext =>
  ({ kind, clock: null, rung: null, itemNo }) as ComesNext;

describe('what is waited for', () => {
  it.each([
    [waiting(ITEM), 'remind', '临期提醒 · 事项 12 (handling reminder)'],
    [waiting({ ...ITEM, rung: 'breach', clock: 'sign-for' }), 'recordBreach', '超期 · 事项 12 (sign-for breach)'],
    [waiting({ ...ITEM, rung: 'leader' }), 'escalate', '报包保领导 · 事项 12 (handling leader)'],
    [waiting(PROJECT), 'askForFollowUp', '临期提醒 · 项目 (routine:follow-up reminder)'],
    [waiting({ ...PROJECT, clock: 'stage-target' }), 'remind', '临期提醒 · 项目 (stage-target reminder)'],
    [waiting({ ...PROJECT, rung: 'breach' }), 'recordBreach', '超期 · 项目 (routine:follow-up breach)'],
    [waiting(bare('stage-opening')), 'openStage', '开启阶段 · 意向 (stage-opening)'],
    [waiting(bare('silent-start', 3)), 'settleDeadlines', '未签收起算 · 事项 3 (silent-start)'],
    [waiting(bare('silent-wait', 3)), 'settleDeadlines', '等待前置 · 事项 3 (silent-wait)'],
    [waiting(bare('item-stillness', 3)), 'settleDeadlines', '查看有无进展 · 事项 3 (item-stillness)'],
    [waiting(bare('project-answer')), 'settleDeadlines', '批示到期 · 项目 (project-answer)'],
    [waiting(ITEM, { barren: 2 }), 'remind', '再试 2 · 临期提醒 · 事项 12 (handling reminder)'],
    [waiting(ITEM, { doubted: true }), 'askRecord', '核对记录 (ask-record)'],
  ] as const)('has a step and a line: %#', (what, step, line) => {
    expect([stepTowards(what), summaryOf(what)]).toEqual([step, line]);
  });

  it('has a word for every rung', () => {
    for (const rung of RUNGS)
      expect(summaryOf(waiting({ ...ITEM, rung }))).toMatch(/^[\u4e00-\u9fff]{2,6} · 事项 12 \(/);
  });

  it('is settled without a line where a fact of an earlier build does not say it, and told by its code where it is new', () => {
    expect([stepTowards(waiting(undefined)), summaryOf(waiting(undefined))]).toEqual(['settleDeadlines', undefined]);
    const later = waiting(bare('objection-window', 7));
    expect([stepTowards(later), summaryOf(later)]).toEqual(['settleDeadlines', '事项 7 (objection-window)']);
  });
});

describe('where a project stands', () => {
  it('is shown in codes, numbers and instants', () => {
    const item = { id: '5f0c', state: 'issued', wakeUp: null } as const;
    const openItems = [12, 3].map((no) => ({ ...item, no }));
    const what = waiting(ITEM);
    expect(detailsOf('escorting', { ...what, fact: { ...what.fact, openItems, openItemCount: 2 } })).toBe(
      [
        '阶段 stage: 意向 intent · 跟进 escorting · active',
        '包保领导 leader: leader',
        '未结事项 open items: 2: 3, 12',
        '下一步 next: 2026-03-04T16:00:00.000Z 临期提醒 · 事项 12 (handling reminder)',
        '序号 seq: 31',
      ].join('\n\n'),
    );
  });

  it('says of a clock set forward when the engine acts, and of a rest that nothing comes', () => {
    const until = Date.parse('2026-03-01T16:00:00.000Z');
    const ahead = waiting(ITEM, { until });
    expect(detailsOf('aftercare', { ...ahead, fact: { ...ahead.fact, offsetMs: 3 * 86_400_000 } })).toContain(
      'next: 2026-03-04T16:00:00.000Z (engine 2026-03-01T16:00:00.000Z) 临期提醒',
    );
    const rest = waiting(null, { until: null });
    expect(detailsOf('escorting', { ...rest, fact: { ...rest.fact, wakeUp: null, leaderId: null } })).toMatch(
      /leader: -\n\n.*open items: 0\n\n.*next: -\n\n/,
    );
  });

  it('names twenty items at most', () => {
    const openItems = Array.from({ length: 100 }, (_, index) => ({
      id: `i${index}`,
      no: index + 1,
      state: 'issued' as const,
      wakeUp: null,
    }));
    const what = waiting(ITEM);
    expect(detailsOf('escorting', { ...what, fact: { ...what.fact, openItems, openItemCount: 130 } })).toMatch(
      /open items: 130: 1, 2, .*, 20 …\n/,
    );
  });
});
