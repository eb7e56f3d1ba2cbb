import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { uuid } from '@bangban/contract';
import { ITEM_STATES, PROJECT_STATUSES, RUNGS, STAGES } from '@bangban/domain';
import type { ProjectRecord } from '@bangban/record';
import { type Client, WorkflowNotFoundError } from '@temporalio/client';
import { type EscortPhase, escortQuery, type EscortView, escortWorkflowId } from '@bangban/workflows/contract';
import { z } from 'zod';
import { Access, OFFICIALS } from '../common/access';
import { Answers } from '../common/answers';
import { Problem } from '../common/problem';
import { RECORD, TEMPORAL } from '../common/tokens';

const ANSWER_MS = 5_000;

const PHASES = ['opening', 'escorting', 'aftercare'] as const satisfies readonly EscortPhase[];

const instant = z.iso.datetime().nullable();
const answer = z.object({
  workflowId: z.string(),
  projectId: z.uuid(),
  seq: z.int().describe('the last event that the workflow knows'),
  status: z.enum(PROJECT_STATUSES),
  stage: z.enum(STAGES),
  phase: z.enum(PHASES),
  introducingUnitId: z.string(),
  leaderId: z.string().nullable(),
  stages: z.array(
    z.object({ entry: z.int(), stage: z.enum(STAGES), enteredAt: z.iso.datetime(), opened: z.boolean() }),
  ),
  openItemCount: z.int(),
  openItems: z.array(
    z
      .object({ id: z.uuid(), no: z.int().optional(), state: z.enum(ITEM_STATES), wakeUp: instant })
      .describe('at most 100'),
  ),
  wakeUp: instant.describe("on the record's clock"),
  next: z
    .object({
      kind: z.string(),
      clock: z.string().nullable(),
      rung: z.enum(RUNGS).nullable(),
      itemNo: z.int().nullable(),
    })
    .nullable()
    .describe('what time decides then'),
  sleepsUntil: instant.describe("on the engine's clock"),
  offsetMs: z.int().describe("how far the record's clock is ahead of real time"),
  ended: z.boolean().describe('the project is at an end: the workflow finishes'),
  barrenTicks: z.int().describe('times in a row that something was still due after it was settled'),
  record: z
    .object({ seq: z.int(), wakeUp: instant, openItemCount: z.int() })
    .nullable()
    .describe('what the record says, read afterwards; null where it does not know the project'),
});

/** Diagnosis: what the project's workflow knows, beside what the record says. Only an administrator's screen asks for it. */
@ApiTags('engine')
@Controller('projects')
export class WorkflowController {
  constructor(
    @Inject(TEMPORAL) private readonly client: Client,
    @Inject(RECORD) private readonly record: Pick<ProjectRecord, 'fact'>,
  ) {}

  @Get(':projectId/workflow')
  @Access([...OFFICIALS, 'system-admin'])
  @ApiOperation({ operationId: 'getWorkflow', summary: "what the project's workflow knows (diagnosis)" })
  @Answers(answer)
  async get(@Param('projectId', { schema: uuid }) id: string) {
    // The engine first: what it knows then, the record knew before.
    const { next = null, ...view } = await this.ask(id);
    const fact = await this.record.fact(id);
    const record = fact && { seq: fact.seq, wakeUp: fact.wakeUp, openItemCount: fact.openItemCount };
    return { workflowId: escortWorkflowId(id), ...view, openItems: [...view.openItems], next, record };
  }

  private async ask(id: string): Promise<EscortView> {
    try {
      return await this.client.withDeadline(Date.now() + ANSWER_MS, () =>
        this.client.workflow.getHandle(escortWorkflowId(id)).query(escortQuery),
      );
    } catch (error) {
      if (error instanceof WorkflowNotFoundError) throw new Problem('NOT_FOUND');
      throw new Problem('ENGINE_UNAVAILABLE', { retryAfterSeconds: 5 });
    }
  }
}
