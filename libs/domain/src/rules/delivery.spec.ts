import { describe, expect, it } from '@jest/globals';
import type { CommandMap } from '../command/commands';
import { owedOn } from '../obligation/owed';
import { deliveryStep } from '../project/commitments';
import { OPEN_GATES } from '../testing/policies.spec-support';
import { Story } from '../testing/story.spec-support';

type Recording = CommandMap['RecordCommitment'];

const subsidy = {
  source: 'minutes',
  number: '〔2026〕3号',
  minutesDate: '2026-03-02',
  side: 'place',
  what: '兑现研发投入奖补',
  unitId: 'park',
  trigger: 'stage',
  stage: 'lead',
  money: { amount: '120', currency: 'CNY' },
  delivery: true,
} as const satisfies Recording;

function begin(recorded: Recording = subsidy): Story {
  const story = Story.lead({ policy: OPEN_GATES });
  story.do('deputy', 'AssignLeader', { leaderId: 'leader' });
  story.do('officer', 'RecordCommitment', recorded);
  return story;
}
const of = (story: Story) => {
  const [found] = story.project.commitments ?? [];
  if (!found) throw new Error('no promise');
  return found;
};
const clock = (story: Story) => story.project.clocks['commitment:1'];
const owed = (story: Story) =>
  owedOn(story.world, { policy: story.policy, directory: story.city }).filter(({ kind }) => kind === 'commitment');
const apply = (story: Story, who = 'investor'): unknown =>
  story.do(who, 'ApplyForDelivery', { commitmentId: of(story).id, words: '研发投入已审计', number: '审字1号' });
const review = (story: Story, decision: 'approve' | 'refuse' = 'approve'): unknown =>
  story.do('park-handler', 'ReviewDelivery', { commitmentId: of(story).id, decision, words: '材料齐全' });
const grant = (story: Story, more: Partial<CommandMap['DecideDelivery']> = {}): unknown =>
  story.do('park-handler', 'DecideDelivery', {
    commitmentId: of(story).id,
    decision: 'approve',
    words: '按标准拨付',
    ...more,
  });
const claimed = (story: Story) => ({ commitmentId: of(story).id, words: '已拨付', number: '拨款单1号' });

describe('政策兑现', () => {
  it('goes from the company to the unit and back, each step with its own limit, and is kept once it is paid and confirmed', () => {
    const story = begin();
    expect(of(story)).toMatchObject({ delivery: true, state: 'running', step: 'application' });
    expect(clock(story)).toMatchObject({ limit: 60, version: 1, state: 'running' });
    expect(owed(story)).toMatchObject([{ act: 'ApplyForDelivery', people: ['investor'] }]);
    apply(story);
    expect(clock(story)).toMatchObject({ limit: 10, version: 2 });
    expect(owed(story)).toMatchObject([{ act: 'ReviewDelivery', people: ['park-handler'] }]);
    review(story);
    expect(owed(story)).toMatchObject([{ act: 'DecideDelivery', people: ['park-handler'] }]);
    grant(story, { money: { amount: '100', currency: 'CNY' } });
    expect(of(story)).toMatchObject({ step: 'payment', granted: { money: { amount: '100', currency: 'CNY' } } });
    expect(clock(story)).toMatchObject({ limit: 20, version: 4 });
    story.do('park-handler', 'ClaimCommitment', claimed(story));
    story.do('investor', 'DecideCommitment', { commitmentId: of(story).id, decision: 'approve' });
    expect(of(story)).toMatchObject({ state: 'fulfilled', ended: { late: false } });
    expect(clock(story)?.state).toBe('stopped');
    expect(owed(story)).toEqual([]);
  });

  it('is late step by step: each breach names whoever had it then', () => {
    const story = begin();
    apply(story);
    story.tick('2026-04-10 10:00');
    review(story);
    story.tick('2026-05-20 10:00');
    const breaches = story.of('LimitBreached').filter(({ data }) => data.clock === 'commitment:1');
    const late = breaches.map(({ data }) => [data.deadlineVersion, data.holderUnitId]);
    expect(late).toEqual([
      [2, 'park'],
      [3, 'park'],
    ]);
  });

  it('comes back with the reason, is applied for again, and is never let go by the unit that owes it', () => {
    const story = begin();
    apply(story);
    review(story, 'refuse');
    expect(of(story)).toMatchObject({ step: 'application', returned: { by: 'park-handler', reason: '材料齐全' } });
    expect(owed(story)).toMatchObject([{ act: 'ApplyForDelivery', people: ['investor'] }]);
    apply(story);
    review(story);
    grant(story, { decision: 'refuse', words: '条件未满足' });
    expect(of(story)).toMatchObject({ state: 'running', step: 'application', returned: { reason: '条件未满足' } });
    expect(of(story).granted).toBeUndefined();
    expect(story.refused('park-handler', 'WaiveCommitment', { commitmentId: of(story).id, reason: '不办' }).code).toBe(
      'FORBIDDEN',
    );
    story.do('leader', 'WaiveCommitment', { commitmentId: of(story).id, reason: '政策已停' });
    expect(of(story)).toMatchObject({ state: 'waived' });
    expect(deliveryStep(of(story))).toBeNull();
    expect(clock(story)?.state).toBe('stopped');
  });

  it('takes no step before its time, twice, or by the other side', () => {
    const story = begin();
    const id = of(story).id;
    const pass = { commitmentId: id, decision: 'approve', words: '同意' } as const;
    expect(story.refused('park-handler', 'ClaimCommitment', claimed(story)).code).toBe('COMMITMENT_NONE');
    expect(story.refused('park-handler', 'DecideDelivery', pass).code).toBe('COMMITMENT_NONE');
    expect(story.refused('park-handler', 'ApplyForDelivery', { commitmentId: id, words: '代办' }).code).toBe(
      'FORBIDDEN',
    );
    expect(story.refused('officer', 'ApplyForDelivery', { commitmentId: id, words: '代报' }).code).toBe(
      'MANDATE_NEEDED',
    );
    apply(story);
    expect(story.refused('investor', 'ApplyForDelivery', { commitmentId: id, words: '再报' }).code).toBe(
      'COMMITMENT_NONE',
    );
    expect(story.refused('investor', 'ReviewDelivery', pass).code).toBe('FORBIDDEN');
    expect(story.refused('officer', 'ReviewDelivery', pass).code).toBe('FORBIDDEN');
    expect(story.refused('land-head', 'ReviewDelivery', pass).code).toBe('FORBIDDEN');
    review(story);
    const foreign = { ...pass, money: { amount: '10', currency: 'USD' } };
    expect(story.refused('park-handler', 'DecideDelivery', foreign).code).toBe('DELIVERY_CURRENCY');
    grant(story);
    expect(of(story).granted?.money).toEqual({ amount: '120', currency: 'CNY' });
  });

  it('is of the place alone: what the company promised is never applied for', () => {
    const story = begin({ ...subsidy, side: 'investor' });
    expect(of(story).delivery).toBeUndefined();
    expect(of(story).step).toBeUndefined();
    expect(owed(story)).toMatchObject([{ act: 'ClaimCommitment' }]);
  });

  it('rests with the project, step and all, and goes on with it', () => {
    const story = begin();
    apply(story);
    story.do('officer', 'Shelve', { reason: '重组' });
    story.do('deputy', 'DecideRequest', { requestId: story.project.requests[0]?.id ?? '', decision: 'approve' });
    review(story);
    expect(clock(story)).toMatchObject({ state: 'suspended', version: 3 });
    story.do('deputy', 'Resume', { reason: '恢复' });
    expect(clock(story)).toMatchObject({ state: 'running' });
    expect(owed(story)).toMatchObject([{ act: 'DecideDelivery' }]);
  });
});
