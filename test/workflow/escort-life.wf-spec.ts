import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DEFAULT_POLICY, type Policy } from '@bangban/domain';
import { EscortBench } from '../support/temporal';
import { historiesOf } from '../support/temporal-histories';
import { lifeInTheGuide, lifeOf } from '../support/temporal-life';
import { BARE_POLICY } from '../support/temporal-policies';
import { until } from '../support/temporal-until';
import { escortWorkflowId } from '@bangban/workflows/contract';

/** A lead has to be answered, an intent to be followed up; nothing else but what the story puts there. */
const POLICY: Policy = {
  ...BARE_POLICY,
  forms: { ...BARE_POLICY.forms, opens: [] },
  stages: { ...BARE_POLICY.stages, lead: asking('lead', 'respond'), intent: asking('intent', 'follow-up') },
};

function asking(stage: 'lead' | 'intent', routine: string): Policy['stages']['lead'] {
  const routines = DEFAULT_POLICY.stages[stage].routines.filter(({ key }) => key === routine);
  return { ...BARE_POLICY.stages[stage], routines };
}

describe('the history of an escort', () => {
  let bench: EscortBench;

  beforeAll(async () => {
    bench = await EscortBench.start({ policy: POLICY });
  }, 60_000);
  afterAll(() => bench.stop());

  it('tells the life of the project', async () => {
    const project = await bench.project('2025-06-03T01:00:00.000Z');
    await project.tell();
    await project.viewUntil(({ stages }) => stages[0]?.opened === true);
    await project.act('deputy', { name: 'AssignLeader', payload: { leaderId: 'leader' } });
    const itemId = await project.item(3, false);
    await project.tell();
    await project.viewUntil(({ leaderId }) => leaderId !== null);
    const { currentDetails } = await project.handle.query<{ currentDetails: string }>('__temporal_workflow_metadata');
    expect(currentDetails.split('\n\n')).toEqual([
      '阶段 stage: 线索 lead · 跟进 escorting · active',
      '包保领导 leader: leader',
      '未结事项 open items: 1: 1',
      expect.stringMatching(
        /^下一步 next: 2025-06-04T16:00:00.000Z \(engine .*Z\) 超期 · 项目 \(routine:respond breach\)$/,
      ),
      expect.stringMatching(/^序号 seq: \d+$/),
    ]);

    await project.advance(3);
    await project.act('promoter', { name: 'RecordContact', payload: { kind: 'call', summary: '电话对接' } });
    await project.tell();
    await project.advance(15);
    const late = await project.fact();
    await project.act('officer', { name: 'AdvanceStage', payload: { to: 'intent' } });
    await project.tell();
    await project.viewUntil(({ stages }) => stages[1]?.opened === true);
    await project.act('leader', { name: 'VoidHelpItem', payload: { itemId, reason: '企业自行办理' } });
    await project.tell();
    await project.viewUntil(({ openItemCount }) => openItemCount === 0);
    const { ticks } = project;
    await project.tell(late);
    await until(
      () => Promise.resolve(project.ticks),
      (now) => now > ticks,
    );
    await project.advance(15);
    await project.end();

    const life = lifeOf(await historiesOf(bench.client, escortWorkflowId(project.id)));
    expect(life).toEqual(lifeInTheGuide());
    await project.keep('life');
  }, 60_000);
});
