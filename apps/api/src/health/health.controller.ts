import { Controller, Get, Inject, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Database, KeptAnswer, recordHealth, type RecordHealth } from '@bangban/persistence';
import { isTemporalServing } from '@bangban/temporal';
import type { Client } from '@temporalio/client';
import type { Response } from 'express';
import { type AnswerOf, live, ready } from '@bangban/contract';
import { Access } from '../common/access';
import { Answers } from '../common/answers';
import { TEMPORAL } from '../common/tokens';

/** Anybody may ask, as often as they like: the record is asked no more often than this. */
const KEPT_MS = 500;

/** Three missed signs of life. */
const WORKER_GONE_SECONDS = 15;

/**
 * `down` (503): the record is away, nothing can be done. `degraded` (200): people's commands go on, but what time decides
 * waits until Temporal and the worker are back.
 */
@ApiTags('health')
@Access('public')
@Controller('health')
export class HealthController {
  private readonly parts = new KeptAnswer(() => this.look(), KEPT_MS, { keeps: ([health]) => health !== null });

  constructor(
    @Inject(Database) private readonly dataSource: Database,
    @Inject(TEMPORAL) private readonly client: Client,
  ) {}

  @Get('live')
  @ApiOperation({ operationId: 'live', summary: 'the process runs' })
  @Answers(live)
  live() {
    return { status: 'up' } as const;
  }

  @Get('ready')
  @ApiOperation({ operationId: 'ready', summary: 'record, engine and worker' })
  @Answers(ready)
  async ready(@Res({ passthrough: true }) response: Response): Promise<AnswerOf<typeof ready>> {
    const [health, temporal] = await this.parts.get();
    if (!health) response.status(503).setHeader('Retry-After', '2');
    const age = health?.workerAgeSeconds ?? null;
    const worker = age !== null && age < WORKER_GONE_SECONDS;
    return {
      status: !health ? 'down' : temporal && worker ? 'up' : 'degraded',
      record: health ? 'up' : 'down',
      temporal: temporal ? 'up' : 'down',
      worker: worker ? 'up' : 'down',
      relayLagSeconds: health?.relayLagSeconds ?? null,
      failedDeliveries: health?.failedDeliveries ?? null,
    };
  }

  private look(): Promise<readonly [RecordHealth | null, boolean]> {
    return Promise.all([recordHealth(this.dataSource).catch(() => null), isTemporalServing(this.client)]);
  }
}
