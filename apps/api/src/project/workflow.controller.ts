import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Client, WorkflowNotFoundError } from '@temporalio/client';
import { escortQuery, escortWorkflowId } from '@bangban/workflows/contract';
import { z } from 'zod';
import { Access, OFFICIALS } from '../common/access';
import { Answers } from '../common/answers';
import { uuid } from '../common/fields';
import { Problem } from '../common/problem';
import { TEMPORAL } from '../common/tokens';

const ANSWER_MS = 5_000;

const answer = z.looseObject({
  workflowId: z.string(),
  projectId: z.uuid(),
  seq: z.int(),
  stage: z.string(),
  leaderId: z.string().nullable(),
  openItemCount: z.int(),
  wakeUp: z.iso.datetime().nullable(),
  sleepsUntil: z.iso.datetime().nullable(),
});

/** Diagnosis: what the project's workflow knows. No screen depends on it. */
@ApiTags('engine')
@Controller('projects')
export class WorkflowController {
  constructor(@Inject(TEMPORAL) private readonly client: Client) {}

  @Get(':projectId/workflow')
  @Access([...OFFICIALS, 'system-admin'])
  @ApiOperation({ operationId: 'getWorkflow', summary: "what the project's workflow knows (diagnosis)" })
  @Answers(answer)
  async get(@Param('projectId', { schema: uuid }) id: string): Promise<unknown> {
    const workflowId = escortWorkflowId(id);
    try {
      const view = await this.client.withDeadline(Date.now() + ANSWER_MS, () =>
        this.client.workflow.getHandle(workflowId).query(escortQuery),
      );
      return { workflowId, ...view };
    } catch (error) {
      if (error instanceof WorkflowNotFoundError) throw new Problem(404, 'NOT_FOUND');
      throw new Problem(503, 'ENGINE_UNAVAILABLE', { retryAfterSeconds: 5 });
    }
  }
}
