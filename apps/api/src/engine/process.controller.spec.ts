import { describe, expect, it } from '@jest/globals';
import type { EscortFact } from '@bangban/domain';
import type { EscortView } from '@bangban/workflows/contract';
import { type Client, WorkflowNotFoundError } from '@temporalio/client';
import { Problem } from '../common/problem';
import { ProcessController } from './process.controller';

const ID = '0b7f1c9e-52d4-4c3e-9a53-1f2e3d4c5b6a';
const RUN = '7d3f2b1a-0f65-4d0e-8f3c-5b7c1a2d3e4f';
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

const at = (minute: number): object => ({
  eventTime: { seconds: Date.parse('2026-03-04T00:00:00Z') / 1_000 + minute * 60 },
});
const summary = (text: string): object => ({ userMetadata: { summary: { data: Buffer.from(JSON.stringify(text)) } } });
const EVENTS = [
  { eventId: 1, ...at(0), workflowExecutionStartedEventAttributes: {} },
  { eventId: 2, ...at(0), workflowTaskScheduledEventAttributes: {} },
  {
    eventId: 5,
    ...at(1),
    timerStartedEventAttributes: { startToFireTimeout: { seconds: 60 } },
    ...summary('超期 · 项目'),
  },
  { eventId: 6, ...at(1), workflowExecutionSignaledEventAttributes: {} },
  { eventId: 8, ...at(1), timerCanceledEventAttributes: { startedEventId: 5 } },
  {
    eventId: 9,
    ...at(2),
    timerStartedEventAttributes: { startToFireTimeout: { seconds: 3_600 } },
    ...summary('超期 · 事项 12'),
  },
  {
    eventId: 10,
    ...at(3),
    activityTaskScheduledEventAttributes: { activityId: '1', activityType: { name: 'remind' } },
    ...summary('临期提醒 · 事项 12'),
  },
];
const FAILED = {
  message: 'the words of whatever failed',
  applicationFailureInfo: { type: 'RECORD_UNAVAILABLE' },
};

interface Engine {
  readonly query?: () => Promise<EscortView>;
  readonly describe?: () => Promise<object>;
}

function controller({ describe: described, query }: Engine, fact: EscortFact | null): ProcessController {
  const description = {
    runId: RUN,
    status: { name: 'RUNNING' },
    startTime: new Date('2026-03-04T00:00:00Z'),
    historyLength: 10,
    raw: {
      pendingActivities: [{ activityId: '1', activityType: { name: 'remind' }, attempt: 4, lastFailure: FAILED }],
    },
  };
  const client = {
    options: { namespace: 'bangban' },
    withDeadline: (_until: number, work: () => Promise<unknown>) => work(),
    workflow: {
      getHandle: () => ({
        describe: described ?? (() => Promise.resolve(description)),
        query: query ?? (() => Promise.resolve(VIEW)),
      }),
    },
    workflowService: {
      getWorkflowExecutionHistoryReverse: () => Promise.resolve({ history: { events: [...EVENTS].reverse() } }),
    },
  } as unknown as Client;
  return new ProcessController(client, { fact: () => Promise.resolve(fact) });
}

const codeOf = (asked: Promise<unknown>): Promise<unknown> =>
  asked.catch((error: unknown) =>
    error instanceof Problem ? [error.status, error.code, error.options.retryAfterSeconds] : error,
  );

describe("the engine's view of a project", () => {
  it('stands beside what the record says, and says of an earlier build that it does not know what comes next', async () => {
    const answer = await controller({}, { ...FACT, seq: 33 }).get(ID);
    expect(answer).toMatchObject({
      workflowId: `project/${ID}`,
      run: { id: RUN, status: 'running', startedAt: '2026-03-04T00:00:00.000Z', closedAt: null, events: 10 },
      knows: { seq: 31, phase: 'escorting', next: null, barrenTicks: 0 },
      record: { seq: 33, wakeUp: null, openItemCount: 0, ended: false },
    });
  });

  it('passes on what comes next', async () => {
    const next = { kind: 'item-rung', clock: 'handling', rung: 'breach', itemNo: 12 } as const;
    const { knows } = await controller({ query: () => Promise.resolve({ ...VIEW, next }) }, null).get(ID);
    expect(knows?.next).toEqual(next);
  });

  it('tells what runs and what was done last, each with its summary, and of a failure the code alone', async () => {
    const answer = await controller({}, FACT).get(ID);
    expect(answer.timers).toEqual([
      { summary: '超期 · 事项 12', startedAt: '2026-03-04T00:02:00.000Z', endsAt: '2026-03-04T01:02:00.000Z' },
    ]);
    expect(answer.activities).toEqual([
      { name: 'remind', summary: '临期提醒 · 事项 12', attempt: 4, scheduledAt: null, failure: 'RECORD_UNAVAILABLE' },
    ]);
    expect(answer.steps.map(({ step }) => step)).toEqual(['does', 'waits', 'hears', 'waits', 'begins']);
    expect(JSON.stringify(answer)).not.toContain(FAILED.message);
  });

  it('is told without the workflow where no worker answers for it', async () => {
    const answer = await controller({ query: () => Promise.reject(new Error('no poller')) }, FACT).get(ID);
    expect([answer.knows, answer.run.status, answer.timers.length]).toEqual([null, 'running', 1]);
  });

  it('is not to be had where there is no workflow, or no engine', async () => {
    const none = new WorkflowNotFoundError('none', `project/${ID}`, undefined);
    const away = new Error('away');
    expect(await codeOf(controller({ describe: () => Promise.reject(none) }, FACT).get(ID))).toEqual([
      ...[404, 'NOT_FOUND', undefined],
    ]);
    expect(await codeOf(controller({ describe: () => Promise.reject(away) }, FACT).get(ID))).toEqual([
      ...[503, 'ENGINE_UNAVAILABLE', 5],
    ]);
  });
});
