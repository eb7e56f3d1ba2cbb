import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { escortAnswer, uuid } from '@bangban/contract';
import type { ProjectRecord } from '@bangban/record';
import { type Client, WorkflowNotFoundError } from '@temporalio/client';
import { escortQuery, type EscortView, escortWorkflowId } from '@bangban/workflows/contract';
import { Access, OFFICIALS } from '../common/access';
import { Answers } from '../common/answers';
import { Problem } from '../common/problem';
import { RECORD, TEMPORAL } from '../common/tokens';

const ANSWER_MS = 5_000;

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
  @Answers(escortAnswer)
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
