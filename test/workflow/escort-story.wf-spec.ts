import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WorkflowNotFoundError } from '@temporalio/client';
import { STAGES, type Stage } from '@bangban/domain';
import { type EscortView, factLearned, STAGE_ATTRIBUTE, UNIT_ATTRIBUTE } from '@bangban/workflows/contract';
import { EscortBench } from '../support/temporal';
import { OPEN_GATES } from '../support/temporal-policies';
import type { EscortedProject } from '../support/temporal-project';
import { until } from '../support/temporal-until';

const STARTS_AT = '2025-06-03T01:00:00.000Z';

describe('the escort of a project', () => {
  let bench: EscortBench;

  beforeAll(async () => {
    bench = await EscortBench.start({ policy: OPEN_GATES });
  }, 60_000);
  afterAll(() => bench.stop());

  const openedIn = (stage: Stage) => (view: EscortView) => {
    const entry = view.stages[view.stages.length - 1];
    return entry?.stage === stage && entry.opened;
  };

  /** A lead whose stage the engine has opened, with its leader. */
  async function escorted(): Promise<EscortedProject> {
    const project = await bench.project(STARTS_AT);
    await project.tell();
    await project.viewUntil(openedIn('lead'));
    await project.act('deputy', { name: 'AssignLeader', payload: { leaderId: 'leader' } });
    await project.tell();
    await project.viewUntil(({ leaderId }) => leaderId === 'leader');
    return project;
  }

  async function advanceTo(project: EscortedProject, to: Stage): Promise<EscortView> {
    await project.act('officer', { name: 'AdvanceStage', payload: { to } });
    await project.tell();
    return project.viewUntil(openedIn(to));
  }

  /** Asked for by the officer, approved by the deputy. */
  async function approved(project: EscortedProject, command: Parameters<EscortedProject['act']>[1]): Promise<void> {
    const [asked] = await project.act('officer', command);
    if (asked?.type !== 'SecondPersonRequested') throw new Error('nobody was asked');
    const payload = { requestId: asked.data.id, decision: 'approve' } as const;
    await project.act('deputy', { name: 'DecideRequest', payload });
  }

  const entriesOpened = async (project: EscortedProject): Promise<number> =>
    (await project.events()).filter(({ type }) => type === 'StageOpened').length;

  it('opens every stage, shows it, gives aftercare for a year, and ends with the project', async () => {
    const project = await escorted();
    expect(await project.view()).toMatchObject({ phase: 'escorting', leaderId: 'leader', openItemCount: 0 });
    expect(project.ticks).toBe(1);
    for (const stage of STAGES.slice(1)) {
      const view = await advanceTo(project, stage);
      const { openItemCount, openItems, wakeUp } = await project.fact();
      expect(openItemCount).toBeGreaterThan(0);
      expect(view).toMatchObject({ stage, leaderId: 'leader', openItemCount, openItems, wakeUp });
      expect(Date.parse(view.sleepsUntil ?? '')).toBe(Date.parse(wakeUp ?? '') - view.offsetMs);
    }
    const { phase, stages } = await project.view();
    expect(phase).toBe('aftercare');
    expect(stages.map(({ stage, opened }) => [stage, opened])).toEqual(STAGES.map((stage) => [stage, true]));

    const shown = await until(
      async () => (await project.handle.describe()).typedSearchAttributes,
      (attributes) => attributes.get(STAGE_ATTRIBUTE) === 'production',
    );
    expect(shown.get(UNIT_ATTRIBUTE)).toBe('promotion-bureau');
    const query = `BangbanStage = 'production' AND BangbanUnit = 'promotion-bureau' AND WorkflowId = 'project/${project.id}'`;
    await until(
      async () => (await bench.client.workflow.count(query)).count,
      (count) => count === 1,
    );

    for (const { id: itemId } of (await project.fact()).openItems) {
      await project.act('leader', { name: 'VoidHelpItem', payload: { itemId, reason: '企业自行办理' } });
    }
    await project.tell();
    const close = { name: 'CloseProject', payload: { reason: '服务期满' } } as const;
    await expect(project.act('officer', close)).rejects.toThrow('GATE_NOT_MET');
    await project.advance(367);
    const missed = (await project.events()).filter(({ type }) => type === 'RoutineMissed');
    expect(missed.length).toBeGreaterThanOrEqual(3);

    await project.act('officer', close);
    const handle = await project.tell();
    await expect(handle.result()).resolves.toBeUndefined();
    expect(await entriesOpened(project)).toBe(5);
    await project.keep('story');
  }, 120_000);

  it('goes back a stage and forwards again, each entry opened once', async () => {
    const project = await escorted();
    await advanceTo(project, 'intent');
    await advanceTo(project, 'signing');
    await approved(project, { name: 'ReturnToStage', payload: { to: 'intent', reason: '重新选址' } });
    await project.tell();
    const back = await project.viewUntil(openedIn('intent'));
    expect(back.stages.map(({ stage }) => stage)).toEqual(['lead', 'intent', 'signing', 'intent']);

    await advanceTo(project, 'signing');
    expect(await entriesOpened(project)).toBe(5);
    await project.end();
    await project.keep('stage-back');
  }, 60_000);

  it('catches up with stages that were entered while nobody told it', async () => {
    const project = await escorted();
    await project.act('officer', { name: 'AdvanceStage', payload: { to: 'intent' } });
    await project.act('officer', { name: 'AdvanceStage', payload: { to: 'signing' } });
    await project.tell();
    const view = await project.viewUntil(openedIn('signing'));
    expect(view.stages.map(({ opened }) => opened)).toEqual([true, true, true]);
    await project.end();
    await project.keep('stage-skipped');
  }, 60_000);

  it('rests while the project is shelved and wakes with its return', async () => {
    const project = await escorted();
    await approved(project, { name: 'Shelve', payload: { reason: '资金未到' } });
    await project.tell();
    await project.viewUntil((view) => view.status === 'shelved' && view.sleepsUntil === null);
    const { ticks } = project;
    await project.advance(40);
    expect(project.ticks).toBe(ticks);

    await project.act('deputy', { name: 'Resume', payload: { reason: '资金到位' } });
    await project.tell();
    await project.viewUntil((view) => view.status === 'active' && view.sleepsUntil !== null);
    await project.advance(30);
    expect(project.ticks).toBeGreaterThan(ticks);
    await project.end();
    await project.keep('shelved-and-resumed');
  }, 60_000);

  it('ends with a project that is transferred out', async () => {
    const project = await escorted();
    await project.act('deputy', { name: 'TransferOut', payload: { reason: '移交省级', cause: 'objective' } });
    const handle = await project.tell();
    await expect(handle.result()).resolves.toBeUndefined();
    expect((await project.fact()).status).toBe('transferred');
    await project.keep('transferred-out');
  }, 30_000);

  it('takes facts once and in any order', async () => {
    const project = await escorted();
    const first = await project.fact();
    await project.item(5);
    const older = await project.fact();
    await project.item(7);
    const newest = await project.fact();
    for (const late of [newest, older, first, newest]) await project.tell(late);
    const view = await project.viewUntil(({ seq }) => seq >= newest.seq);
    expect(view.openItems).toEqual(newest.openItems);
    await project.advance(0.1);
    expect(await project.view()).toMatchObject(await project.fact());
    await project.end();
    await project.keep('any-order');
  }, 60_000);

  it('honours the offset: a demo clock set forward, without an event, fires what became due', async () => {
    const project = await escorted();
    const itemId = await project.item(5);
    await project.tell();
    const { ticks } = project;
    bench.record.setForward(project.id, 9 * 86_400_000);
    await project.tell();
    await until(
      async () => project.ticks,
      (now) => now > ticks,
    );
    const view = await project.viewUntil(({ wakeUp, offsetMs, sleepsUntil }) => {
      return wakeUp !== null && Date.parse(sleepsUntil ?? '') === Date.parse(wakeUp) - offsetMs;
    });
    expect(view.offsetMs).toBe((await project.fact()).offsetMs);
    const breached = (await project.events()).filter(
      ({ type, data }) => type === 'LimitBreached' && data.itemId === itemId,
    );
    expect(breached).toHaveLength(1);
    await project.end();
    await project.keep('demo-clock');
  }, 60_000);

  it('ends at once when it is started for a project at its end, as often as that happens', async () => {
    const project = await bench.project(STARTS_AT);
    await project.act('deputy', { name: 'TerminateProject', payload: { reason: '投资方退出', cause: 'objective' } });
    const runs = new Set<string>();
    while (runs.size < 2) {
      const handle = await project.tell();
      await handle.result();
      const { events } = await handle.fetchHistory();
      expect(events?.filter(({ workflowTaskScheduledEventAttributes: task }) => task)).toHaveLength(1);
      runs.add((await handle.describe()).runId);
    }
    expect(project.ticks).toBe(0);
    await expect(project.handle.signal(factLearned, await project.fact())).rejects.toBeInstanceOf(
      WorkflowNotFoundError,
    );
    await project.keep('ended-before');
  }, 60_000);
});
