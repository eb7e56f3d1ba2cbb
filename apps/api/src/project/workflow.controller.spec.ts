import { describe, expect, it } from '@jest/globals';
import type { EscortFact } from '@bangban/domain';
import type { EscortView } from '@bangban/workflows/contract';
import { type Client, WorkflowNotFoundError } from '@temporalio/client';
import { Problem } from '../common/problem';
import { WorkflowController } from './workflow.controller';

const ID = '0b7f1c9e-52d4-4c3e-9a53-1f2e3d4c5b6a';
const FACT: EscortFact = {
  projectId: ID,
  seq: 31,
  status: 'active',
  stage: 'intent',
  stages: [],
  introducingUnitId: 'promotion-bureau',
  leaderId: 'leader',
  openItems: [],
  openItemCount: 0,
  wakeUp: null,
  offsetMs: 0,
  ended: false,
};
const VIEW: EscortView = { ...FACT, phase: 'escorting', sleepsUntil: null, barrenTicks: 0 };

function controller(query: () => Promise<EscortView>, fact: EscortFact | null): WorkflowController {
  const client = {
    withDeadline: (_until: number, work: () => Promise<unknown>) => work(),
    workflow: { getHandle: () => ({ query }) },
  } as unknown as Client;
  return new WorkflowController(client, { fact: () => Promise.resolve(fact) });
}

const codeOf = (asked: Promise<unknown>): Promise<unknown> =>
  asked.catch((error: unknown) => (error instanceof Problem ? [error.status, error.code] : error));

describe("the engine's view of a project", () => {
  it('stands beside what the record says, and says of an earlier build that it does not know what comes next', async () => {
    const answer = await controller(() => Promise.resolve(VIEW), { ...FACT, seq: 33 }).get(ID);
    expect(answer).toMatchObject({
      workflowId: `project/${ID}`,
      seq: 31,
      phase: 'escorting',
      next: null,
      barrenTicks: 0,
      record: { seq: 33, wakeUp: null, openItemCount: 0 },
    });
  });

  it('passes on what comes next', async () => {
    const next = { kind: 'item-rung', clock: 'handling', rung: 'breach', itemNo: 12 } as const;
    expect((await controller(() => Promise.resolve({ ...VIEW, next }), null).get(ID)).next).toEqual(next);
  });

  it('is not to be had where there is no workflow, or no engine', async () => {
    const none = new WorkflowNotFoundError('none', `project/${ID}`, undefined);
    expect(await codeOf(controller(() => Promise.reject(none), FACT).get(ID))).toEqual([404, 'NOT_FOUND']);
    expect(await codeOf(controller(() => Promise.reject(new Error('away')), FACT).get(ID))).toEqual([
      ...[503, 'ENGINE_UNAVAILABLE'],
    ]);
  });
});
