import { describe, expect, it } from '@jest/globals';
import type { ContestVerdict } from '@bangban/contract/vocabulary';
import { addDays, dateAt, type Instant } from '@bangban/kernel';
import { CALENDAR, local } from '@bangban/kernel/testing';
import fc from 'fast-check';
import { availableCommands } from '../available-commands';
import { effectsOf } from '../effects/effects';
import type { DomainEvent } from '../event/events';
import { projectObligations } from '../obligation/obligations';
import { DEFAULT_POLICY } from '../policy/default-policy';
import { reactionsOf } from '../reaction/reactions';
import { heldBeforeBy } from '../steps/held-leads';
import { OPEN_GATES } from '../testing/policies.spec-support';
import { LEAD, Story } from '../testing/story.spec-support';
import type { HeldLead } from '../world';

const lead = (unitId: string, at: string, no = 1): HeldLead => ({
  projectId: `00000000-0000-4000-8000-00000000000${no}`,
  unitId,
  registeredAt: local(at),
});
const at = (now: Instant) => ({ now, calendar: CALENDAR, policy: DEFAULT_POLICY });

function registered(held: readonly HeldLead[], introducingUnitId = 'promotion-bureau', when?: string): Story {
  const story = new Story({ policy: OPEN_GATES, ...(when === undefined ? {} : { at: when }) });
  story.heldLeads = held;
  story.do('officer', 'RegisterLead', { ...LEAD, introducingUnitId });
  return story;
}

describe('a lead of a company that another unit holds', () => {
  it('says so, and stays a lead until it is decided', () => {
    const story = registered([lead('park', '2026-02-10 10:00')]);
    expect(story.project.contest).toMatchObject({ unitId: 'park', until: '2026-05-11', decided: null });
    expect(story.refused('officer', 'AdvanceStage', { to: 'intent' })).toEqual({
      code: 'LEAD_CONTESTED',
      details: { until: '2026-05-11' },
    });
    story.do('deputy', 'DecideLeadContest', { verdict: 'side-by-side', reason: '两条产品线' });
    story.do('officer', 'AdvanceStage', { to: 'intent' });
    expect(story.project.judgement).toBeNull();
  });

  it('is given up as a duplicate where the first holds, and owes nothing any more', () => {
    const story = registered([lead('park', '2026-02-10 10:00')]);
    story.do('deputy', 'DecideLeadContest', { verdict: 'first-holds', reason: '园区已两次赴企业对接' });
    expect(story.project.judgement).toMatchObject({ lost: 'duplicate', judgeId: 'deputy' });
    expect(Object.values(story.project.clocks).filter((clock) => clock?.state === 'running')).toEqual([]);
    expect(story.refused('deputy', 'DecideLeadContest', { verdict: 'side-by-side', reason: '更正' })).toMatchObject({
      code: 'LEAD_NOT_CONTESTED',
    });
  });

  it('is decided by nobody of the two units: the bureau, or the leader in charge where the bureau is one', () => {
    const own = registered([lead('park', '2026-02-10 10:00')]);
    const verdict = { verdict: 'first-holds', reason: '重复' } as const;
    expect(own.refused('bureau-head', 'DecideLeadContest', verdict)).toMatchObject({ code: 'CONTEST_OWN_UNIT' });
    expect(own.refused('officer', 'DecideLeadContest', verdict)).toMatchObject({ code: 'FORBIDDEN' });
    // Whoever acts for somebody of a unit is of it, wherever they sit.
    expect(own.refused('deputy/bureau-head', 'DecideLeadContest', verdict)).toMatchObject({ code: 'CONTEST_OWN_UNIT' });
    const others = registered([lead('park', '2026-02-10 10:00')], 'natural-resources');
    const owed = (story: Story) =>
      projectObligations(story.project, story.policy, story.city).filter(({ act }) => act === 'DecideLeadContest');
    expect(owed(others)).toMatchObject([{ people: ['bureau-head'], kind: 'request' }]);
    expect(owed(own)).toMatchObject([{ people: ['deputy'] }]);
    others.do('bureau-head', 'DecideLeadContest', verdict);
    expect(owed(others)).toEqual([]);
  });

  it('is not contested by its own unit, by one whose protection is over, nor once more', () => {
    expect(registered([lead('promotion-bureau', '2026-02-10 10:00')]).project.contest).toBeUndefined();
    expect(registered([lead('park', '2025-12-01 10:00')]).project.contest).toBeUndefined();
    const story = registered([lead('park', '2026-02-10 10:00')]);
    story.do('deputy', 'DecideLeadContest', { verdict: 'side-by-side', reason: '两条产品线' });
    story.do('officer', 'ReviseProject', { changes: { industry: '新材料' }, reason: '更正' });
    expect(story.project.contest?.decided?.verdict).toBe('side-by-side');
  });

  it('is contested too where the company is named only later', () => {
    const story = registered([]);
    story.heldLeads = [lead('park', '2026-02-10 10:00')];
    story.do('officer', 'ReviseProject', { changes: { platform: '进博会' }, reason: '补登' });
    expect(story.project.contest).toMatchObject({ unitId: 'park', decided: null });
  });

  it('is not slipped past by naming the company once the lead is an intent', () => {
    const story = registered([]);
    story.do('officer', 'AdvanceStage', { to: 'intent' });
    story.heldLeads = [lead('park', '2026-02-10 10:00')];
    const investorId = 'c0000000-0000-4000-8000-00000000000c';
    const naming = { changes: { investorId }, reason: '补登' };
    expect(story.refused('officer', 'ReviseProject', naming)).toMatchObject({ code: 'COMPANY_HELD' });
    const called = { changes: { investor: { name: '某某股份有限公司', country: 'CN' } }, reason: '补登' };
    expect(story.refused('officer', 'ReviseProject', called)).toMatchObject({ code: 'COMPANY_HELD' });
    story.do('officer', 'ReviseProject', { changes: { industry: '新材料' }, reason: '更正' });
    story.heldLeads = [];
    story.do('officer', 'ReviseProject', called);
    story.do('officer', 'ReviseProject', naming);
    expect(story.project).toMatchObject({ investorId, stage: 'intent' });
  });

  it('offers the act to whoever decides, and says to the others why not', () => {
    const story = registered([lead('park', '2026-02-10 10:00')]);
    const offered = (who: string) =>
      availableCommands(story.world, story.context(who)).find(({ command }) => command === 'DecideLeadContest');
    expect(offered('deputy')).toMatchObject({ allowed: true });
    expect(offered('bureau-head')).toMatchObject({ allowed: false, code: 'CONTEST_OWN_UNIT' });
  });
});

describe('the lead that was first', () => {
  const rival = { projectId: 'later', unitId: 'park' };
  const said = (verdict: ContestVerdict) => ({ verdict, reason: '已签框架协议', judgeId: 'deputy' });
  const noted = (story: Story, verdict: ContestVerdict | null) =>
    story.note({ name: 'NoteRival', payload: { ...rival, decided: verdict && said(verdict) } });

  it('is told of a later one and of the decision, by the events that say so, and of nothing else of it', () => {
    const story = registered([lead('park', '2026-02-10 10:00')]);
    story.do('deputy', 'DecideLeadContest', { verdict: 'second-holds', reason: '已签框架协议' });
    expect(story.project.judgement).toBeNull();
    const asked = story.events.flatMap(reactionsOf);
    const first = { kind: 'project', id: lead('park', '2026-02-10 10:00').projectId };
    const own = { projectId: story.project.id, unitId: 'promotion-bureau' };
    expect(asked).toEqual([
      { target: first, command: { name: 'NoteRival', payload: { ...own, decided: null } } },
      { target: first, command: { name: 'NoteRival', payload: { ...own, decided: said('second-holds') } } },
    ]);
  });

  it('is given up where the later one takes the company, in the same decision and once; else it goes on', () => {
    for (const verdict of ['first-holds', 'side-by-side'] as const) {
      const story = Story.lead();
      noted(story, null);
      noted(story, verdict);
      expect(story.project.judgement).toBeNull();
      expect(story.project.rivals).toMatchObject([{ ...rival, decided: { verdict } }]);
    }
    const story = Story.lead();
    noted(story, null);
    noted(story, 'second-holds');
    expect(story.project.judgement).toMatchObject({ lost: 'duplicate', judgeId: 'deputy', reason: '已签框架协议' });
    expect(Object.values(story.project.clocks).filter((clock) => clock?.state === 'running')).toEqual([]);
    const before = story.events.filter(({ type }) => type === 'LeadJudged').length;
    noted(story, 'second-holds');
    expect(story.events.filter(({ type }) => type === 'LeadJudged')).toHaveLength(before);
    expect(story.project.rivals).toHaveLength(1);
  });

  it('keeps what was decided where the two notes come the other way round, and is told once', () => {
    const story = Story.lead();
    const told = (events: readonly DomainEvent[]) =>
      events.flatMap((event) => effectsOf(event, story.world, story.city, story.policy)).map(({ kind }) => kind);
    expect(new Set(told(noted(story, 'side-by-side')))).toEqual(new Set(['lead-rival-decided']));
    expect(told(noted(story, null))).toEqual([]);
    expect(story.project.rivals).toMatchObject([{ ...rival, decided: { verdict: 'side-by-side' } }]);
  });

  it('that has gone on meanwhile is not given up, and what was asked is refused, to be read where it was decided', () => {
    const story = Story.lead({ policy: OPEN_GATES });
    story.do('officer', 'AdvanceStage', { to: 'intent' });
    const payload = { ...rival, decided: said('second-holds') };
    expect(story.askBy('system', { name: 'NoteRival', payload })).toMatchObject({ ok: false, code: 'WRONG_STAGE' });
    noted(story, 'side-by-side');
    for (const who of ['officer', 'deputy', 'mayor']) {
      expect(story.askBy(who, { name: 'NoteRival', payload })).toMatchObject({ ok: false, code: 'FORBIDDEN' });
    }
    story.do('deputy', 'TerminateProject', { reason: '撤资', cause: 'objective' });
    expect(story.askBy('system', { name: 'NoteRival', payload })).toMatchObject({ ok: false, code: 'PROJECT_STATUS' });
  });
});

describe('whoever registered first', () => {
  const moments = fc.integer({ min: 0, max: 400 * 24 }).map((hour) => {
    const day = addDays('2026-01-01', Math.floor(hour / 24));
    return local(`${day} ${String(hour % 24).padStart(2, '0')}:00`);
  });
  const leads = fc.uniqueArray(
    fc.record({
      projectId: fc.uuid(),
      unitId: fc.constantFrom('park', 'natural-resources', 'promotion-bureau'),
      registeredAt: moments,
    }),
    { maxLength: 6, selector: ({ registeredAt }) => registeredAt },
  );

  it('holds, in whatever order they are read, for as long as the rules protect and not a day longer', () => {
    fc.assert(
      fc.property(leads, moments, (all, now) => {
        const held = heldBeforeBy('housing', all, at(now));
        expect(heldBeforeBy('housing', [...all].reverse(), at(now))).toEqual(held);
        const day = dateAt(now, CALENDAR.utcOffsetMinutes);
        const protectedStill = all.filter(
          ({ registeredAt }) => day <= addDays(dateAt(registeredAt, CALENDAR.utcOffsetMinutes), 90),
        );
        const first = protectedStill.sort((a, b) => (a.registeredAt < b.registeredAt ? -1 : 1))[0];
        expect(held?.projectId ?? null).toBe(first?.projectId ?? null);
        if (first) expect(heldBeforeBy(first.unitId, all, at(now))).toBeNull();
      }),
    );
  });

  it('holds on the last day and not on the next; nobody holds where the rules protect for no day', () => {
    const held = [lead('park', '2026-02-10 23:59')];
    expect(heldBeforeBy('housing', held, at(local('2026-05-11 23:59')))).not.toBeNull();
    expect(heldBeforeBy('housing', held, at(local('2026-05-12 00:00')))).toBeNull();
    const none = { ...DEFAULT_POLICY, leads: { ...DEFAULT_POLICY.leads, protection: 0 } };
    expect(heldBeforeBy('housing', held, { ...at(local('2026-02-10 23:59')), policy: none })).toBeNull();
  });
});
