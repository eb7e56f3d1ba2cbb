import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fromMillis, toMillis } from '@bangban/kernel';
import { midnightAfter } from '@bangban/kernel/testing';
import { Batch } from '../batch';
import type { CommandMap } from '../command/commands';
import { commitmentReaders, projectReaders } from '../readers/readers';
import { owedOn } from '../obligation/owed';
import { fold } from '../evolve/evolve';
import { renewedClocks } from '../steps/renewed-clock';
import { OPEN_GATES } from '../testing/policies.spec-support';
import { Story } from '../testing/story.spec-support';

type Recording = CommandMap['RecordCommitment'];

const minutes = { source: 'minutes', number: '〔2026〕3号', minutesDate: '2026-03-02' } as const;
const place = { ...minutes, side: 'place', what: '兑现厂房租金补贴', unitId: 'park' } as const;
const own = { ...minutes, side: 'investor', what: '首期资本到位' } as const;

function begin(...recorded: readonly Recording[]): Story {
  const story = Story.lead({ policy: OPEN_GATES });
  story.do('deputy', 'AssignLeader', { leaderId: 'leader' });
  for (const each of recorded) story.do('officer', 'RecordCommitment', each);
  return story;
}
const of = (story: Story, no = 1) => {
  const found = story.project.commitments?.find((each) => each.no === no);
  if (!found) throw new Error(`no promise ${no}`);
  return found;
};
/** Of promises alone. */
const late = (story: Story) => story.of('LimitBreached').filter(({ data }) => data.clock.startsWith('commitment'));
const claim = (story: Story, who: string, no = 1): unknown =>
  story.do(who, 'ClaimCommitment', { commitmentId: of(story, no).id, words: '已拨付', number: '拨款单1号' });

describe('承诺', () => {
  it('by a named day runs from its recording, warns, is late, climbs, and is confirmed late by the other side', () => {
    const story = begin({ ...place, trigger: 'date', date: '2026-03-10', money: { amount: '120', currency: 'CNY' } });
    expect(of(story)).toMatchObject({ state: 'running', personId: 'park-handler', dueOn: '2026-03-10' });
    expect(story.project.clocks['commitment:1']).toMatchObject({ state: 'running', due: midnightAfter('2026-03-10') });
    story.tick('2026-03-20 10:00');
    expect(late(story)).toMatchObject([{ data: { clock: 'commitment:1', holderUnitId: 'park' } }]);
    const asked = story.project.escalations.filter(({ clock }) => clock === 'commitment:1');
    expect(asked.map(({ rung }) => rung)).toEqual(['leader', 'leader-in-charge']);
    claim(story, 'park-handler');
    expect(owedOn(story.world, { policy: story.policy, directory: story.city })).toContainEqual(
      expect.objectContaining({ kind: 'commitment', act: 'DecideCommitment', people: ['investor'] }),
    );
    story.do('investor', 'DecideCommitment', { commitmentId: of(story).id, decision: 'approve' });
    expect(of(story)).toMatchObject({ state: 'fulfilled', ended: { late: true } });
    expect(story.project.clocks['commitment:1']?.state).toBe('stopped');
  });

  it('waits for its event and begins once, though the stage is left and entered again, or the paper is withdrawn', () => {
    const story = begin({ ...own, trigger: 'stage', stage: 'intent', after: 2, afterUnit: 'working-days' });
    expect(of(story)).toMatchObject({ state: 'waiting', dueOn: null });
    expect(story.project.clocks['commitment:1']).toBeUndefined();
    story.at('2026-03-05 10:00').do('officer', 'AdvanceStage', { to: 'intent' });
    expect(of(story)).toMatchObject({ state: 'running', dueOn: '2026-03-09' });
    story.do('officer', 'ReturnToStage', { to: 'lead', reason: '条件变化' });
    const requestId = story.project.requests[0]?.id ?? '';
    story.do('deputy', 'DecideRequest', { requestId, decision: 'approve' });
    story.at('2026-03-06 10:00').do('officer', 'AdvanceStage', { to: 'intent' });
    expect(story.of('CommitmentTriggered')).toHaveLength(1);
    expect(of(story)).toMatchObject({ state: 'running', dueOn: '2026-03-09' });
    expect(story.project.clocks['commitment:1']).toMatchObject({ state: 'running', version: 1 });
  });

  it('has no time before it could be known: a day that has passed is due today', () => {
    const story = begin({ ...own, trigger: 'date', date: '2026-01-15' });
    expect(of(story)).toMatchObject({ trigger: { date: '2026-01-15' }, dueOn: '2026-03-03' });
    story.tick('2026-03-04 10:00');
    expect(late(story)).toMatchObject([{ occurredAt: midnightAfter('2026-03-03') }]);
    // The company has no unit head; its contact and the desk hear of it.
    expect(late(story)[0]?.data).toMatchObject({ holderId: 'investor', recipients: ['investor', 'officer'] });
  });

  it('months end on the same day of the month', () => {
    const story = begin({ ...place, trigger: 'stage', stage: 'lead', after: 2, afterUnit: 'months' });
    expect(of(story)).toMatchObject({ state: 'running', dueOn: '2026-05-03' });
  });

  it('is confirmed by the other side alone, never by whoever claimed it; refused it goes on with what was left', () => {
    const story = begin(
      { ...place, trigger: 'stage', stage: 'lead', after: 5 },
      { ...own, trigger: 'date', date: '2026-04-01' },
    );
    const decide = { commitmentId: of(story).id, decision: 'approve' } as const;
    story.at('2026-03-05 10:00');
    claim(story, 'park-handler');
    expect(story.refused('officer', 'DecideCommitment', decide).code).toBe('COMMITMENT_NOT_YOURS');
    expect(story.refused('other-investor', 'DecideCommitment', decide).code).toBe('FORBIDDEN');
    story
      .at('2026-03-06 10:00')
      .do('investor', 'DecideCommitment', { ...decide, decision: 'refuse', reason: '未到账' });
    expect(of(story)).toMatchObject({ state: 'running', claim: null, refused: { reason: '未到账' } });
    const clock = story.project.clocks['commitment:1'];
    expect(clock).toMatchObject({ state: 'running', version: 2, due: midnightAfter('2026-03-11') });
    claim(story, 'officer', 2);
    const theirs = { commitmentId: of(story, 2).id, decision: 'approve' } as const;
    expect(story.refused('officer', 'DecideCommitment', theirs).code).toBe('COMMITMENT_NOT_YOURS');
    expect(story.refused('investor', 'DecideCommitment', theirs).code).toBe('COMMITMENT_NOT_YOURS');
    story.do('centre-head', 'DecideCommitment', theirs);
    expect(of(story, 2)).toMatchObject({ state: 'fulfilled', ended: { late: false } });
  });

  it('is waived by whom the policy names, never by whoever owes it, and is not late after', () => {
    const story = begin(
      { ...place, unitId: 'housing', trigger: 'date', date: '2026-03-10' },
      { ...own, trigger: 'date', date: '2026-03-10' },
    );
    const waive = { commitmentId: of(story).id, reason: '改为减免' };
    expect(story.refused('officer', 'WaiveCommitment', waive).code).toBe('FORBIDDEN');
    expect(story.refused('housing-head', 'WaiveCommitment', waive).code).toBe('FORBIDDEN');
    story.do('leader', 'WaiveCommitment', waive);
    expect(of(story)).toMatchObject({ state: 'waived', ended: { reason: '改为减免' } });
    story.tick('2026-06-01 10:00');
    expect(late(story).map(({ data }) => data.clock)).toEqual(['commitment:2']);
    expect(story.refused('leader', 'WaiveCommitment', waive).code).toBe('COMMITMENT_STATE');
  });

  it('rests as it was under a newer calendar with the same days', () => {
    const story = begin({ ...place, trigger: 'date', date: '2026-03-31' });
    story.at('2026-03-10 10:00');
    claim(story, 'park-handler');
    story.calendar = { ...story.calendar, version: story.calendar.version + 1 };
    expect(renewedClocks(new Batch(story.world, story.context('supervisor')))).toEqual([]);
  });

  it('was recorded wrongly: somebody else takes it out', () => {
    const story = begin({ ...place, trigger: 'stage', stage: 'production' });
    const withdraw = { commitmentId: of(story).id, reason: '误录' };
    expect(story.refused('officer', 'WithdrawCommitment', withdraw).code).toBe('SECOND_PERSON_NEEDED');
    story.do('centre-head', 'WithdrawCommitment', withdraw);
    expect(of(story)).toMatchObject({ state: 'withdrawn' });
  });

  it('says who, where it stands and until when; a claim has something that shows it', () => {
    const story = begin({ ...place, trigger: 'date', date: '2026-03-10' });
    const tries: readonly (readonly [Recording, string])[] = [
      [{ ...own, trigger: 'evidence' }, 'COMMITMENT_INCOMPLETE'],
      [{ ...minutes, side: 'place', what: '补贴', trigger: 'date', date: '2026-03-10' }, 'COMMITMENT_INCOMPLETE'],
      [{ ...own, trigger: 'evidence', evidenceKind: 'horoscope' }, 'EVIDENCE_KIND_UNKNOWN'],
      [{ ...place, unitId: 'nowhere', trigger: 'date', date: '2026-03-10' }, 'UNIT_UNKNOWN'],
      [{ ...own, minutesDate: '2026-09-01', trigger: 'date', date: '2026-03-10' }, 'DATE_IN_FUTURE'],
      [{ ...own, source: 'contract', evidenceId: 'x', trigger: 'date', date: '2026-03-10' }, 'EVIDENCE_UNKNOWN'],
    ];
    for (const [payload, refused] of tries)
      expect(story.refused('officer', 'RecordCommitment', payload).code).toBe(refused);
    const bare = { commitmentId: of(story).id, words: '已兑现' };
    expect(story.refused('park-handler', 'ClaimCommitment', bare).code).toBe('COMMITMENT_PROOF_MISSING');
    expect(story.refused('land-head', 'ClaimCommitment', bare).code).toBe('FORBIDDEN');
  });

  it('rests with the project and ends with it; no project is closed over it', () => {
    const story = begin({ ...place, trigger: 'stage', stage: 'lead', after: 5 });
    claim(story, 'park-handler');
    story.do('officer', 'Shelve', { reason: '重组' });
    story.do('deputy', 'DecideRequest', { requestId: story.project.requests[0]?.id ?? '', decision: 'approve' });
    story.tick('2026-05-11 10:00');
    story.do('deputy', 'Resume', { reason: '恢复' });
    expect(late(story)).toEqual([]);
    expect(story.project.clocks['commitment:1']?.state).toBe('suspended');
    expect(story.project.clocks['commitment-confirm:1']?.state).toBe('running');
    story.do('leader', 'TerminateProject', { reason: '撤资', cause: 'objective' });
    expect(of(story)).toMatchObject({ state: 'ended', ended: { reason: 'terminated' } });
  });

  it('lets the unit that keeps it read the project, by that promise alone', () => {
    const story = begin({ ...place, unitId: 'housing', trigger: 'stage', stage: 'production' });
    expect(projectReaders(story.project)).not.toContain('unit:housing');
    expect(commitmentReaders(of(story))).toEqual(['person:housing-head', 'unit:housing']);
  });
});

/** Random turns of one project: promises for a stage, stages entered and left, time, waivers. */
const turns = fc.array(fc.record({ act: fc.constantFrom('promise', 'on', 'back', 'waive', 'wait'), n: fc.nat(5) }), {
  minLength: 4,
  maxLength: 16,
});

describe('any promises', () => {
  it('begin once each, and what is waived is never late after', () => {
    fc.assert(
      fc.property(turns, (acts) => {
        const story = begin();
        for (const { act, n } of acts) turn(story, act, n);
        const begun = story.of('CommitmentTriggered').map(({ data }) => data.no);
        expect(new Set(begun).size).toBe(begun.length);
        for (const { data, seq } of story.of('CommitmentWaived')) {
          const before = late(story).filter((each) => each.data.clock === `commitment:${data.no}`);
          expect(before.every((each) => each.seq < seq)).toBe(true);
        }
        for (const { no, state, trigger } of story.project.commitments ?? []) {
          const entered = story.project.stages.some(({ stage }) => stage === trigger.stage);
          if (state !== 'waived') expect([no, state === 'waiting']).toEqual([no, !entered]);
        }
        expect(fold(story.events)).toEqual(story.world);
      }),
      { numRuns: 100 },
    );
  });
});

const ORDER = ['lead', 'intent', 'signing', 'commencement'] as const;
function turn(story: Story, act: string, n: number): void {
  const at = ORDER.findIndex((stage) => stage === story.project.stage);
  if (act === 'promise') {
    const stage = ORDER[n % ORDER.length] ?? 'lead';
    story.do('officer', 'RecordCommitment', { ...place, trigger: 'stage', stage, after: n + 1 });
  }
  if (act === 'wait') {
    story.now = fromMillis(toMillis(story.now) + n * 86_400_000);
    story.tick();
  }
  const to = ORDER[at + 1];
  if (act === 'on' && to) story.do('officer', 'AdvanceStage', { to });
  const before = ORDER[at - 1];
  if (act === 'back' && before) {
    story.do('officer', 'ReturnToStage', { to: before, reason: '条件变化' });
    story.do('deputy', 'DecideRequest', { requestId: story.project.requests[0]?.id ?? '', decision: 'approve' });
  }
  const open = story.project.commitments?.filter(({ state }) => state === 'waiting' || state === 'running') ?? [];
  const chosen = open[n % Math.max(1, open.length)];
  if (act === 'waive' && chosen) story.do('leader', 'WaiveCommitment', { commitmentId: chosen.id, reason: '商定' });
}
