import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { projectProcess, uuid } from '@bangban/contract';
import { HOLDERS } from '@bangban/domain';
import type { ProjectRecord } from '@bangban/record';
import { type Client, WorkflowNotFoundError } from '@temporalio/client';
import { escortWorkflowId } from '@bangban/workflows/contract';
import { Access } from '../common/access';
import { Answers } from '../common/answers';
import { Problem } from '../common/problem';
import { RECORD, TEMPORAL } from '../common/tokens';
import { askedOfEngine, type EngineAnswer } from './ask-engine';

/** Diagnosis, for those who keep the installation running. No other screen asks the engine for anything. */
@ApiTags('engine')
@Access(HOLDERS['read-engine'])
@Controller('projects')
export class ProcessController {
  constructor(
    @Inject(TEMPORAL) private readonly client: Client,
    @Inject(RECORD) private readonly record: Pick<ProjectRecord, 'fact'>,
  ) {}

  @Get(':projectId/workflow')
  @ApiOperation({ operationId: 'getWorkflow', summary: "what the project's workflow does and knows (diagnosis)" })
  @Answers(projectProcess)
  async get(@Param('projectId', { schema: uuid }) id: string) {
    // The engine first: what it knows then, the record knew before.
    const engine = await this.ask(escortWorkflowId(id));
    const fact = await this.record.fact(id);
    const record = fact && {
      seq: fact.seq,
      wakeUp: fact.wakeUp,
      openItemCount: fact.openItemCount,
      ended: fact.ended,
    };
    return { ...engine, record };
  }

  private async ask(workflowId: string): Promise<EngineAnswer> {
    try {
      return await askedOfEngine(this.client, workflowId);
    } catch (error) {
      if (error instanceof WorkflowNotFoundError) throw new Problem('NOT_FOUND');
      throw new Problem('ENGINE_UNAVAILABLE', { retryAfterSeconds: 5 });
    }
  }
}
